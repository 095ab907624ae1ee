/** Workbooks that people have changed: what we read from them, and what LibreOffice computes in them. */
import { readFileSync } from "node:fs";
import { LAYOUT_VERSION, readBook } from "../../src/plan";
import type { Book } from "../../src/plan";
import { markerOf } from "../../src/plan/names";
import type { SheetKey } from "../../src/plan/names";
import { findSheet, placeOf } from "../../src/plan/read/sheets";
import { score } from "../../src/scoring";
import type { Scores } from "../../src/scoring";
import { cellName } from "../../src/sheet/address";
import type { Snapshot } from "../../src/sheet/snapshot";
import { snapshotOf } from "../helpers/books";
import type { LibreOffice } from "../helpers/libreoffice";
import type { RecalculatedBook } from "../helpers/libreoffice/recalculated-book";

export async function openFile(path: string): Promise<Book> {
  const result = readBook(await snapshotOf(readFileSync(path)), LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.book;
}

export function scoresOf({ rubric, units, entries }: Book): Scores {
  return score(rubric, units, entries);
}

/**
 * All that a score file tells of each unit, by its name: the order of the units does not count, nor do the digits
 * beyond the fifteenth, which programs drop when they save.
 */
export function resultsOf({ units }: Scores): Record<string, unknown> {
  return Object.fromEntries(
    [...units]
      .sort((a, b) => (a.unit.name < b.unit.name ? -1 : 1))
      .map(({ unit, total, rank, completeness, categories }) => [
        unit.name,
        {
          group: unit.group,
          total,
          rank,
          completeness,
          indicators: categories.flatMap(({ indicators }) =>
            indicators.map(({ indicator, score: points, weight, veto }) => [
              indicator.id,
              points.toFixed(9),
              weight.toFixed(9),
              veto,
            ]),
          ),
        },
      ]),
  );
}

/** Address of the cell where a row and a column meet that are given by their ids. */
export function addressOf(snapshot: Snapshot, key: SheetKey, row: string, column: string): string {
  const found = findSheet(snapshot, key);
  const place = found && placeOf(found, row, column);
  if (!place) throw new Error(`${markerOf(key)} has no ${row}, ${column}`);
  return cellName(place.row, place.column);
}

/** Where LibreOffice, recalculating the file from scratch, differs by over 1e-9 from the scores that we read from it. */
export async function differencesFrom(office: LibreOffice, path: string): Promise<string[]> {
  const book = await openFile(path);
  return differencesIn(book, await office.recalculate(path, { sheets: computedSheets(book) }));
}

const COMPUTED = ["scores", "ranking"] as const;

/** Names of the sheets that are held against scores. */
export function computedSheets({ snapshot }: Book): string[] {
  return COMPUTED.flatMap((key) => findSheet(snapshot, key)?.sheet.name ?? []);
}

/** The same of a workbook that was read, and what LibreOffice came to in it. */
export function differencesIn(book: Book, recalculated: RecalculatedBook): string[] {
  const differences: string[] = [];
  const sheets = new Map(COMPUTED.map((key) => [key, findSheet(book.snapshot, key)]));
  const hold = (key: (typeof COMPUTED)[number], row: string, column: string, expected: number | string) => {
    const found = sheets.get(key);
    const place = found && placeOf(found, row, column);
    if (!place) throw new Error(`${markerOf(key)} has no ${row}, ${column}`);
    const value = recalculated.sheet(found.sheet.name).values[place.row]?.[place.column] ?? "";
    const isSame =
      typeof value === "number" && typeof expected === "number"
        ? Math.abs(value - expected) <= 1e-9
        : value === expected;
    if (!isSame) differences.push(`${key} ${row} ${column}: ${JSON.stringify(value)}, not ${expected}`);
  };
  for (const { unit, total, exactTotal, rank, completeness, categories } of scoresOf(book).units) {
    hold("ranking", unit.id, "name", unit.name);
    hold("ranking", unit.id, "total", total);
    hold("ranking", unit.id, "rank", rank);
    hold("ranking", unit.id, "completeness", completeness.ratio);
    hold("scores", "exact", unit.id, exactTotal);
    for (const { category, score: points, indicators } of categories) {
      hold("ranking", unit.id, category.id, points);
      hold("scores", category.id, unit.id, points);
      for (const one of indicators) {
        hold("scores", one.indicator.id, unit.id, one.applies === "not-applicable" ? "—" : one.score);
        hold("scores", `weight:${one.indicator.id}`, unit.id, one.weight);
        for (const { criterion, state, achieved } of one.criteria) {
          const texts = { scored: "", blank: "", invalid: "无效", "not-applicable": "—" };
          hold("scores", criterion.id, unit.id, achieved ?? texts[state]);
        }
      }
    }
  }
  return differences;
}
