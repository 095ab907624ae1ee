/** Rectangles of cells, as Excel's ranges combine them. Rows and columns are counted from 0. */
import { MAX_COLUMNS, MAX_ROWS } from "../../../sheet/limits";
import type { Area } from "../../../sheet/address";

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function isWholeColumns(area: Area): boolean {
  return area.rows === MAX_ROWS;
}

export function isWholeRows(area: Area): boolean {
  return area.columns === MAX_COLUMNS;
}

export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

export function isSameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** True when the area lies on a sheet. */
export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS
  );
}
