/** What the reading after a rewrite can ask about at once: told in the sync that writes last, as all has its place by then. */
import { areaName } from "../sheet/address";
import type { Area } from "../sheet/address";
import type { CellSnapshot, SheetSnapshot } from "../sheet/snapshot";
import type { OwnSheet } from "./look";
import { askFormatLists, isValidated, subjectsOf } from "./read-make";
import type { Subjects } from "./validated";

/**
 * Queued: the ids beside the cells, and which conditional formats there are.
 *
 * @param own sheets that were there before, where they are found from then on
 * @returns to be called after the sync, with those that were made as well
 */
export function askSubjects(
  { worksheets }: Excel.Workbook,
  own: readonly OwnSheet[],
): (then: readonly OwnSheet[]) => Subjects {
  const asked = own.map((sheet) => ({ sheet, worksheet: worksheets.getItem(sheet.id) }));
  const lists = askFormatLists(asked);
  const beside = asked.flatMap(({ sheet, worksheet }) =>
    sheet.area && isValidated(sheet.key) ? [{ name: sheet.name, ...askIds(worksheet, sheet.area) }] : [],
  );
  return (then) => subjectsOf(then, lists, { sheets: beside.map(idsOnly), unread: [] });
}

interface AskedIds {
  readonly area: Area;
  readonly rowIds: Excel.Range;
  readonly columnIds: Excel.Range;
}

/** They stand in the first column and in the first row. */
function askIds(worksheet: Excel.Worksheet, area: Area): AskedIds {
  const rowIds = worksheet.getRange(areaName({ ...area, columns: 1 }));
  const columnIds = worksheet.getRange(areaName({ ...area, rows: 1 }));
  rowIds.load("values");
  columnIds.load("values");
  return { area, rowIds, columnIds };
}

/** The sheet with nothing but its ids. */
function idsOnly({ name, area, rowIds, columnIds }: AskedIds & { readonly name: string }): SheetSnapshot {
  const rows: CellSnapshot[][] = [];
  rowIds.values.forEach(([value], i) => {
    rows[area.row + i] = cellsFrom(area.column, [value]);
  });
  rows[area.row] = cellsFrom(area.column, columnIds.values[0] ?? []);
  return { name, visibility: "visible", rows };
}

function cellsFrom(column: number, values: readonly unknown[]): CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  values.forEach((value, i) => {
    if (typeof value === "number" || (typeof value === "string" && value !== "")) cells[column + i] = { value };
  });
  return cells;
}
