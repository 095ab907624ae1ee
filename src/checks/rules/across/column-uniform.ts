/**
 * A unit whose percentages are all the same number, or all the same part of what they may be (80 % of each): filled
 * down, not judged. The best marks all the way are no such case. Only percentages of free choice count, and only where
 * there are twenty or more.
 */
import type { Unit } from "../../../rubric";
import { findingAt } from "../../context";
import type { EntryPlace, Rule } from "../../types";

const ENTRIES = 20;
/** Parts of a share differ by less where they were typed in whole thousandths of a percent. */
const NOISE = 1e-6;

interface Percentage {
  readonly place: EntryPlace;
  readonly number: number;
  readonly part: number;
}

export const columnUniform: Rule = {
  meta: { id: "column-uniform", severity: "warning" },
  run: (context) =>
    [...percentagesByUnit(context.entries).values()].flatMap((percentages) => {
      const [first] = percentages;
      if (!first || percentages.length < ENTRIES) return [];
      const sameNumber = percentages.every(({ number }) => Math.abs(number - first.number) < NOISE);
      const samePart = percentages.every(({ part }) => Math.abs(part - first.part) < NOISE);
      if ((!sameNumber && !samePart) || (samePart && Math.abs(first.part - 1) < NOISE)) return [];
      const told = { same: sameNumber ? "number" : "part", of: sameNumber ? first.number : first.part };
      const data = { ...told, entries: percentages.length };
      const finding = findingAt(context, columnUniform.meta, first.place, data);
      return [{ ...finding, category: null, indicator: null, criterion: null, field: null, value: null }];
    }),
};

function percentagesByUnit(places: readonly EntryPlace[]): Map<Unit, Percentage[]> {
  const found = new Map<Unit, Percentage[]>();
  for (const place of places) {
    const { unit, field, value, applies } = place;
    if (!applies || field.kind === "veto" || field.criterion.rule.kind !== "range") continue;
    const share = field.criterion.share ?? 0;
    if (typeof value !== "number" || share <= 0) continue;
    const one = { place, number: value, part: value / share };
    const own = found.get(unit);
    if (own) own.push(one);
    else found.set(unit, [one]);
  }
  return found;
}
