/**
 * Two units whose entries are alike in every row that applies to both, as when a column was filled in by copying another
 * and then forgotten. Two good columns full of the best marks are alike by right: only those count that have twenty
 * entries or more, five of them neither the best nor nothing.
 */
import type { Unit } from "../../../rubric";
import { isBlank, judgeField } from "../../../scoring";
import { valueText } from "../../../sheet/value";
import { findingAt } from "../../context";
import type { EntryPlace, Rule } from "../../types";

const ENTRIES = 20;
const MIDDLING = 5;
/** Units that agree in all common rows are compared one by one, with no more than so many others. */
const COMPARED = 50;

interface Column {
  readonly unit: Unit;
  readonly places: readonly EntryPlace[];
}

export const unitCopied: Rule = {
  meta: { id: "unit-copied", severity: "warning" },
  run: (context) => {
    const columns = columnsOf(context.entries);
    return bucketsOf(columns).flatMap((bucket) => {
      const originals: Column[] = [];
      return bucket.flatMap((column) => {
        for (const original of originals.slice(0, COMPARED)) {
          const alike = entriesAlike(original, column);
          const [place] = alike;
          if (!place || alike.length < ENTRIES || alike.filter(isMiddling).length < MIDDLING) continue;
          const finding = findingAt(context, unitCopied.meta, place, {
            other: original.unit.name,
            entries: alike.length,
          });
          return [{ ...finding, category: null, indicator: null, criterion: null, field: null, value: null }];
        }
        originals.push(column);
        return [];
      });
    });
  },
};

/** Each unit's places, in the rubric's order: the n-th place is the same field for all. */
function columnsOf(places: readonly EntryPlace[]): Column[] {
  const columns = new Map<Unit, EntryPlace[]>();
  for (const place of places) {
    const own = columns.get(place.unit);
    if (own) own.push(place);
    else columns.set(place.unit, [place]);
  }
  return [...columns].map(([unit, own]) => ({ unit, places: own }));
}

/** Units that agree in the rows that apply to all of them, in one pass: only those can agree in more. */
function bucketsOf(columns: readonly Column[]): Column[][] {
  const common = columns[0]?.places.map((_, i) => columns.every(({ places }) => places[i]?.applies === true)) ?? [];
  const buckets = new Map<string, Column[]>();
  for (const column of columns) {
    const key = column.places.map((place, i) => (common[i] ? keyOf(place) : "")).join("\n");
    const own = buckets.get(key);
    if (own) own.push(column);
    else buckets.set(key, [column]);
  }
  return [...buckets.values()].filter((bucket) => bucket.length > 1);
}

/** The entries of the second column, if it agrees with the first wherever both apply; else none. */
function entriesAlike(first: Column, second: Column): EntryPlace[] {
  const alike: EntryPlace[] = [];
  for (const [i, place] of second.places.entries()) {
    const other = first.places[i];
    if (!other?.applies || !place.applies) continue;
    if (keyOf(other) !== keyOf(place)) return [];
    if (place.field.kind !== "veto" && !isBlank(place.value)) alike.push(place);
  }
  return alike;
}

/** 1 and “1” differ. */
function keyOf({ value }: EntryPlace): string {
  return isBlank(value) ? "" : `${typeof value} ${valueText(value)}`;
}

/** Neither the best that can be entered nor nothing; a count that others are measured by is always telling. */
function isMiddling({ field, value }: EntryPlace): boolean {
  const judgement = judgeField(field, value);
  if (field.kind === "veto" || judgement.state !== "valid" || judgement.number === 0) return false;
  const { rule, share } = field.criterion;
  switch (rule.kind) {
    case "range":
      return judgement.number !== share;
    case "levels":
      return judgement.number !== rule.levels.at(-1)?.share;
    case "tiers":
      return judgement.number < (rule.tiers.at(-1)?.from ?? 0);
    case "benchmark":
    case "incidents":
    case "deduct":
    case "penalty":
      return true;
  }
}
