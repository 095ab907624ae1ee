/** Inserting and deleting rows, columns and cells: what lies beyond moves, and every reference follows. */
import type { ICellData } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS } from "../../../sheet/limits";
import { HostError } from "../protocol/errors";
import type { Area } from "../../../sheet/address";
import { adjustReferences, shiftExtras } from "./follow";
import { shiftArea } from "./adjust";
import { isWholeColumns, isWholeRows, WHOLE_SHEET } from "./area";
import { requireAllowed, requireUnlocked } from "./guard";
import { repaint } from "./write";
import type { Shift } from "./adjust";
import type { Book } from "./book";
import type { BookEvent, ChangeType } from "./book-event";
import type { Sheet } from "./sheet";

type Direction = Extract<BookEvent, { kind: "changed" }>["shift"];

/** Inserts cells at the area; whole rows and columns when it is such. */
export function insertCells(book: Book, sheet: Sheet, area: Area, direction: "Down" | "Right"): void {
  const change = changeOf(area, direction === "Down", 1);
  requirePermission(sheet, area, change.whole, "Insert");
  const shift: Shift = { kind: "shift", sheet: sheet.name, ...change };
  if (change.whole) insertWhole(book, sheet, shift);
  else moveBlock(book, sheet, area, shift);
  finish(
    book,
    sheet,
    area,
    shift,
    insertedType(change.whole),
    direction === "Down" ? "ShiftCellDown" : "ShiftCellRight",
  );
}

/** Deletes the area's cells; whole rows and columns when it is such. */
export function deleteCells(book: Book, sheet: Sheet, area: Area, direction: "Up" | "Left"): void {
  const change = changeOf(area, direction === "Up", -1);
  requirePermission(sheet, area, change.whole, "Delete");
  const shift: Shift = { kind: "shift", sheet: sheet.name, ...change };
  if (change.whole) deleteWhole(book, sheet, shift);
  else moveBlock(book, sheet, area, shift);
  finish(book, sheet, area, shift, deletedType(change.whole), direction === "Up" ? "ShiftCellUp" : "ShiftCellLeft");
}

interface Change extends Pick<Shift, "axis" | "at" | "count" | "band"> {
  readonly whole: "rows" | "columns" | null;
}

function changeOf(area: Area, vertical: boolean, sign: 1 | -1): Change {
  if (isWholeRows(area)) return { axis: "rows", at: area.row, count: sign * area.rows, band: null, whole: "rows" };
  if (isWholeColumns(area)) {
    return { axis: "columns", at: area.column, count: sign * area.columns, band: null, whole: "columns" };
  }
  return vertical
    ? {
        axis: "rows",
        at: area.row,
        count: sign * area.rows,
        band: { from: area.column, to: area.column + area.columns - 1 },
        whole: null,
      }
    : {
        axis: "columns",
        at: area.column,
        count: sign * area.columns,
        band: { from: area.row, to: area.row + area.rows - 1 },
        whole: null,
      };
}

function requirePermission(sheet: Sheet, area: Area, whole: Change["whole"], verb: "Insert" | "Delete"): void {
  if (whole === null) requireAllowed(sheet, null);
  else requireAllowed(sheet, whole === "rows" ? `allow${verb}Rows` : `allow${verb}Columns`);
  if (verb === "Delete") requireUnlocked(sheet, area);
}

function insertWhole(book: Book, sheet: Sheet, { axis, at, count }: Shift): void {
  const rows = axis === "rows";
  const last = sheet.grid.used(WHOLE_SHEET, true);
  const end = last ? (rows ? last.row + last.rows : last.column + last.columns) : 0;
  // Excel does not push cells that hold something off the sheet.
  if (end + count > (rows ? MAX_ROWS : MAX_COLUMNS)) throw new HostError("InvalidOperation");
  const data = sheet.worksheet.getSnapshot();
  sheet.grid.grow(rows ? Math.max(at, end) : 0, rows ? 0 : Math.max(at, end));
  const range = rangeOf(rows, at, count, rows ? data.columnCount : data.rowCount);
  const params = { unitId: book.unitId, subUnitId: sheet.id, range };
  book.mutate(rows ? "sheet.mutation.insert-row" : "sheet.mutation.insert-col", params);
  copyFormatsFromBefore(sheet, rows, at, count);
}

/** New rows look like the one above, new columns like the one to the left. */
function copyFormatsFromBefore(sheet: Sheet, rows: boolean, at: number, count: number): void {
  if (at === 0) return;
  const source: Area = rows
    ? { row: at - 1, column: 0, rows: 1, columns: MAX_COLUMNS }
    : { row: 0, column: at - 1, rows: MAX_ROWS, columns: 1 };
  const styles: { row: number; column: number; style: string }[] = [];
  sheet.grid.forEach(source, (row, column, cell) => {
    if (typeof cell.s === "string") styles.push({ row, column, style: cell.s });
  });
  for (let step = 1; step <= count; step += 1) {
    for (const { row, column, style } of styles) {
      sheet.grid.put(rows ? row + step : row, rows ? column : column + step, { s: style });
    }
  }
}

function deleteWhole(book: Book, sheet: Sheet, { axis, at, count }: Shift): void {
  const rows = axis === "rows";
  const data = sheet.worksheet.getSnapshot();
  sheet.grid.grow(rows ? at - count : 0, rows ? 0 : at - count);
  const range = rangeOf(rows, at, -count, rows ? data.columnCount : data.rowCount);
  const params = { unitId: book.unitId, subUnitId: sheet.id, range };
  book.mutate(rows ? "sheet.mutation.remove-rows" : "sheet.mutation.remove-col", params);
}

function rangeOf(rows: boolean, at: number, count: number, across: number): object {
  return rows
    ? { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn: Math.max(0, across - 1) }
    : { startRow: 0, endRow: Math.max(0, across - 1), startColumn: at, endColumn: at + count - 1 };
}

/** Moves the cells beyond the area along its band. */
function moveBlock(book: Book, sheet: Sheet, area: Area, shift: Shift): void {
  const rows = shift.axis === "rows";
  const beyond: Area = rows ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };
  const cells: { row: number; column: number; cell: ICellData }[] = [];
  sheet.grid.forEach(beyond, (row, column, cell) => {
    cells.push({ row, column, cell });
  });
  for (const { row, column } of cells) sheet.grid.put(row, column, {});
  for (const { row, column, cell } of cells) {
    const moved = shiftArea({ row, column, rows: 1, columns: 1 }, shift);
    if (moved) sheet.grid.put(moved.row, moved.column, cell);
  }
  repaint(book, sheet);
}

function finish(
  book: Book,
  sheet: Sheet,
  area: Area,
  shift: Shift,
  changeType: ChangeType,
  direction: Direction,
): void {
  shiftExtras(sheet, shift);
  book.shifted(sheet, shift);
  adjustReferences(book, shift);
  book.emit({ kind: "changed", sheet, area, changeType, shift: direction, details: null, author: book.author });
}

function insertedType(whole: Change["whole"]): ChangeType {
  return whole === null ? "CellInserted" : whole === "rows" ? "RowInserted" : "ColumnInserted";
}

function deletedType(whole: Change["whole"]): ChangeType {
  return whole === null ? "CellDeleted" : whole === "rows" ? "RowDeleted" : "ColumnDeleted";
}
