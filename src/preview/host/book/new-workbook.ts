/** A new workbook in Univer. */
import type { FUniver } from "@univerjs/core/facade";
import type { Workbook } from "@univerjs/core";

/** Pixels of a new sheet's columns and rows at 96 dots an inch: Excel's normal width and height. */
export const COLUMN_PIXELS = 72;
export const ROW_PIXELS = 20;

/** Cells that a new sheet has in Univer; it grows as they are used. */
export const NEW_ROWS = 200;
export const NEW_COLUMNS = 26;

export function newWorkbook(univer: FUniver, name: string, sheetNames: readonly string[]): Workbook {
  const sheets = sheetNames.map((sheet, at) => ({ id: idOf(at), name: sheet }));
  const created = univer.createWorkbook({
    id: "scorebook",
    name,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(
      sheets.map((sheet) => [
        sheet.id,
        {
          ...sheet,
          rowCount: NEW_ROWS,
          columnCount: NEW_COLUMNS,
          defaultColumnWidth: COLUMN_PIXELS,
          defaultRowHeight: ROW_PIXELS,
        },
      ]),
    ),
  });
  return created.getWorkbook();
}

/** Ids of first sheets are always the same, which makes failures easy to compare. */
function idOf(at: number): string {
  return `{00000000-0001-0000-${at.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}
