/** A workbook whose cells somebody changed past all that the product offers: formulas in entries, rubric, choices. */
import { LAYOUT_VERSION, readBook } from "../../src/plan";
import type { Book, SheetKey } from "../../src/plan";
import { findSheet, placeOf } from "../../src/plan/read/sheets";
import type { CellSnapshot } from "../../src/sheet/snapshot";

/** For checks of an edited workbook: nothing of it was computed again. */
export const NOT_COMPUTED = { "cache-stale": "off" } as const;

/** Ids of the row and the column, and what the cell holds then. */
export type CellEdit = readonly [sheet: SheetKey, row: string, column: string, cell: CellSnapshot];

export function edited({ snapshot }: Book, ...edits: readonly CellEdit[]): Book {
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row && [...row]) }));
  for (const [key, rowId, columnId, cell] of edits) {
    const found = findSheet(snapshot, key);
    const place = found && placeOf(found, rowId, columnId);
    const row = sheets.find(({ name }) => name === found?.sheet.name)?.rows[place?.row ?? -1];
    if (!place || !row) throw new Error(`${key} has no ${rowId}, ${columnId}`);
    row[place.column] = cell;
  }
  const result = readBook({ ...snapshot, sheets }, LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.book;
}
