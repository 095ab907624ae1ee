/**
 * One unit's indicators, scored without all the others: after each entry, thousands of units would take a second. Of
 * the others nothing counts but the best counts of 标杆法, which one made-up rival can have.
 */
import type { Book } from "../../plan";
import type { Unit } from "../../rubric";
import { score } from "../../scoring";
import type { IndicatorScore } from "../../scoring";
import { indexOf, remembered } from "./book-index";

/** No unit has it: ids are never empty. */
const RIVAL = "";

/** Criterion id → best count among the units assessed and not vetoed. */
export const benchmarksOf = remembered(({ rubric, units, entries }: Book): ReadonlyMap<string, number> => {
  const categories = rubric.categories.map((category) => ({
    ...category,
    indicators: category.indicators.filter(({ criteria }) => criteria.some(({ rule }) => rule.kind === "benchmark")),
  }));
  return score({ ...rubric, categories }, units, entries).benchmarks;
});

const known = remembered(() => new Map<string, readonly IndicatorScore[]>());

/** In the rubric's order; none for a unit that the book does not have. */
export function indicatorsOf(book: Book, unitId: string): readonly IndicatorScore[] {
  const found = known(book).get(unitId);
  if (found) return found;
  const unit = indexOf(book).unitById.get(unitId);
  const made = unit ? scoreAlone(book, unit) : [];
  known(book).set(unitId, made);
  return made;
}

function scoreAlone(book: Book, unit: Unit): IndicatorScore[] {
  const { rubric, entries } = book;
  const conditions = Object.fromEntries(rubric.conditions.map(({ id }) => [id, true]));
  const rival = { id: RIVAL, name: RIVAL, group: "", conditions };
  const two = new Map([
    [unit.id, entries.get(unit.id) ?? new Map<string, number>()],
    [RIVAL, benchmarksOf(book)],
  ]);
  const [own] = score(rubric, [unit, rival], two).units;
  return own?.categories.flatMap(({ indicators }) => indicators) ?? [];
}
