/** The scores of a book, worked out once for each state of it. */
import type { Book } from "../../plan";
import { score } from "../../scoring";
import type { Scores, UnitScore } from "../../scoring";
import { remembered } from "./book-index";

export const scoresOf = remembered(({ rubric, units, entries }: Book): Scores => score(rubric, units, entries));

const byUnit = remembered((book: Book) => new Map(scoresOf(book).units.map((one) => [one.unit.id, one])));

/** The unit's score; null for a unit that the book does not have. */
export function unitScoreOf(book: Book, unitId: string): UnitScore | null {
  return byUnit(book).get(unitId) ?? null;
}
