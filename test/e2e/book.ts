/** What ought to come of a person's work, computed without the page: entries, scores, totals. */
import { LAYOUT_VERSION, readBook } from "../../src/plan";
import type { Book } from "../../src/plan";
import { builtInUnits } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { score } from "../../src/scoring";
import type { Entries } from "../../src/scoring";
import type { CellValue } from "../../src/sheet/value";
import { totalText } from "../../src/taskpane/model/texts";
import { snapshotOf } from "../helpers/books";
import type { Said } from "./said";

export const UNITS = builtInUnits(builtInRubric);

/** @param typed unit's name, field, value */
export function entriesOf(typed: readonly (readonly [string, string, CellValue])[]): Entries {
  const entries = new Map(UNITS.map(({ id }) => [id, new Map<string, CellValue>()]));
  for (const [name, field, value] of typed) {
    const unit = UNITS.find((one) => one.name === name);
    if (!unit) throw new Error(`no unit ${name}`);
    entries.get(unit.id)?.set(field, value);
  }
  return entries;
}

export async function bookIn(bytes: Uint8Array): Promise<Book> {
  const result = readBook(await snapshotOf(bytes), LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.book;
}

/** As the ranking shows them in a language, best first: name, points, rank. */
export function rankingOf(book: Pick<Book, "rubric" | "units" | "entries">, said: Said): string[][] {
  return [...score(book.rubric, book.units, book.entries).units]
    .sort((a, b) => a.rank - b.rank)
    .map(({ unit, total, rank }) => [unit.name, said.points(totalText(book, total)), said.rank(rank)]);
}

/** Entries without the units that have none. */
export function plain(entries: Entries): Record<string, Record<string, CellValue>> {
  return Object.fromEntries(
    [...entries].flatMap(([unit, values]) => {
      const typed = [...values].filter(([, value]) => value !== null && value !== "");
      return typed.length === 0 ? [] : [[unit, Object.fromEntries(typed)]];
    }),
  );
}
