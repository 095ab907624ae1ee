/**
 * Two units whose entries are alike in every row that applies to both, as when a column was filled in by copying another
 * and then forgotten. Two good columns full of the best marks are alike by right: only those count that have twenty
 * entries or more, five of them neither the best nor nothing.
 */
import type { Unit } from "../../../rubric";
import { isBlank, judgeField } from "../../../scoring";
import { mapInSteps } from "../../../sheet/steps";
import type { Steps } from "../../../sheet/steps";
import { valueText } from "../../../sheet/value";
import { findingAt } from "../../context";
import type { EntryPlace, Finding, Rule } from "../../types";

const ENTRIES = 20;
const MIDDLING = 5;
/** Units that agree in all common rows are compared in the others with no more than so many before them. */
const COMPARED = 50;
/** Some ten milliseconds of work. */
const UNITS_A_STEP = 30;

/** A unit's places, in the rubric's order: the n-th one is the same field for all. */
interface Column {
  readonly unit: Unit;
  readonly places: readonly EntryPlace[];
}

export const unitCopied: Rule = {
  meta: { id: "unit-copied", severity: "warning" },
  *run(context) {
    const candidates = columnsOf(context.entries);
    const telling = yield* mapInSteps(candidates, UNITS_A_STEP, ({ places }) => isTelling(places.filter(isEntry)));
    const columns = candidates.filter((_, i) => telling[i]);
    const all = columns[0]?.places.map((_, i) => i) ?? [];
    const common = all.filter((i) => columns.every(({ places }) => places[i]?.applies === true));
    const others = all.filter((i) => !common.includes(i));
    const buckets = yield* bucketsOf(columns, common);
    return buckets.flatMap((bucket) => {
      const originals: Column[] = [];
      return bucket.flatMap((column): Finding[] => {
        const original = originals.slice(0, COMPARED).find((one) => isAlike(one, column, others));
        if (!original) originals.push(column);
        const alike = original ? column.places.filter((place, i) => isEntry(place) && original.places[i]?.applies) : [];
        const [place] = alike;
        if (!original || !place || !isTelling(alike)) return [];
        const data = { other: original.unit.name, entries: alike.length };
        const finding = findingAt(context, unitCopied.meta, place, data);
        return [{ ...finding, category: null, indicator: null, criterion: null, field: null, value: null }];
      });
    });
  },
};

function columnsOf(places: readonly EntryPlace[]): Column[] {
  const columns = new Map<Unit, EntryPlace[]>();
  for (const place of places) {
    const own = columns.get(place.unit);
    if (own) own.push(place);
    else columns.set(place.unit, [place]);
  }
  return [...columns].map(([unit, own]) => ({ unit, places: own }));
}

/** Enough entries, and enough among them that do not come about by themselves. */
function isTelling(entries: readonly EntryPlace[]): boolean {
  return entries.length >= ENTRIES && entries.filter(isMiddling).length >= MIDDLING;
}

function isEntry({ field, applies, value }: EntryPlace): boolean {
  return applies && field.kind !== "veto" && !isBlank(value);
}

/** Units that agree in the rows that apply to all, found in one pass: only those can agree in the others, too. */
function* bucketsOf(columns: readonly Column[], common: readonly number[]): Steps<Column[][]> {
  const keys = yield* mapInSteps(columns, UNITS_A_STEP, ({ places }) => common.map((i) => keyOf(places[i])).join("\n"));
  const buckets = new Map<string, Column[]>();
  for (const [i, column] of columns.entries()) {
    const key = keys[i] ?? "";
    const own = buckets.get(key);
    if (own) own.push(column);
    else buckets.set(key, [column]);
  }
  return [...buckets.values()].filter((bucket) => bucket.length > 1);
}

function isAlike(first: Column, second: Column, rows: readonly number[]): boolean {
  return rows.every((i) => {
    const [one, other] = [first.places[i], second.places[i]];
    return !one?.applies || !other?.applies || keyOf(one) === keyOf(other);
  });
}

/** 1 and “1” differ. */
function keyOf(place: EntryPlace | undefined): string {
  const value = place?.value ?? null;
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
