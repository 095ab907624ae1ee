/** Widths of columns and heights of rows: points for the API, pixels at 96 dots an inch for Univer. */
import { BooleanNumber } from "@univerjs/core";
import { columnLines, rowLines } from "./lines";
import { areaOf } from "./cell-range";
import { isWholeColumns, isWholeRows } from "./area";
import { univerRange } from "./merge";
import type { CellRange } from "./cell-range";
import type { Sheet } from "./sheet";

const PIXELS_PER_POINT = 96 / 72;

export function toPoints(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
}

export function toPixels(points: number): number {
  return points * PIXELS_PER_POINT;
}

/** Points; null when the columns differ. */
export function columnWidth(range: CellRange): number | null {
  const { column, columns } = areaOf(range);
  return common(column, columns, lastUsed(range.sheet, "columnData"), (at) => widthOf(range.sheet, at));
}

/** Points; null when the rows differ. */
export function rowHeight(range: CellRange): number | null {
  const { row, rows } = areaOf(range);
  return common(row, rows, lastUsed(range.sheet, "rowData"), (at) => heightOf(range.sheet, at));
}

/** Points of one column. */
export function widthOf(sheet: Sheet, column: number): number {
  const data = sheet.worksheet.getSnapshot();
  return toPoints(data.columnData[column]?.w ?? data.defaultColumnWidth);
}

/** Points of one row. */
export function heightOf(sheet: Sheet, row: number): number {
  const data = sheet.worksheet.getSnapshot();
  const line = data.rowData[row];
  return toPoints((line?.ia === BooleanNumber.TRUE ? line.ah : line?.h) ?? line?.h ?? data.defaultRowHeight);
}

/** Points of one column as it is shown: none when it is hidden. */
export function shownWidthOf(sheet: Sheet, column: number): number {
  return sheet.worksheet.getSnapshot().columnData[column]?.hd === BooleanNumber.TRUE ? 0 : widthOf(sheet, column);
}

/** Points of one row as it is shown: none when it is hidden. */
export function shownHeightOf(sheet: Sheet, row: number): number {
  return sheet.worksheet.getSnapshot().rowData[row]?.hd === BooleanNumber.TRUE ? 0 : heightOf(sheet, row);
}

/** Beyond the last line with settings of its own all are alike, so one more stands for the rest. */
function common(from: number, count: number, last: number, sizeAt: (at: number) => number): number | null {
  const first = sizeAt(from);
  const end = Math.min(from + count, Math.max(last + 2, from + 1));
  for (let at = from + 1; at < end; at += 1) if (sizeAt(at) !== first) return null;
  return first;
}

function lastUsed(sheet: Sheet, key: "rowData" | "columnData"): number {
  return Math.max(-1, ...Object.keys(sheet.worksheet.getSnapshot()[key]).map(Number));
}

export function setColumnWidth(range: CellRange, points: number): void {
  const area = areaOf(range);
  const { book, sheet } = range;
  const data = sheet.worksheet.getSnapshot();
  if (isWholeRows(area)) {
    data.defaultColumnWidth = toPixels(points);
    for (const [, line] of columnLines(sheet.worksheet)) delete line.w;
    return;
  }
  sheet.grid.grow(0, area.column + area.columns - 1);
  book.mutate("sheet.mutation.set-worksheet-col-width", {
    unitId: book.unitId,
    subUnitId: sheet.id,
    ranges: [univerRange({ ...area, row: 0, rows: 1 })],
    colWidth: toPixels(points),
  });
}

export function setRowHeight(range: CellRange, points: number): void {
  const area = areaOf(range);
  const { book, sheet } = range;
  const data = sheet.worksheet.getSnapshot();
  if (isWholeColumns(area)) {
    data.defaultRowHeight = toPixels(points);
    for (const [, line] of rowLines(sheet.worksheet)) {
      delete line.h;
      delete line.ia;
    }
    return;
  }
  sheet.grid.grow(area.row + area.rows - 1, 0);
  const target = {
    unitId: book.unitId,
    subUnitId: sheet.id,
    ranges: [univerRange({ ...area, column: 0, columns: 1 })],
  };
  book.mutate("sheet.mutation.set-worksheet-row-height", { ...target, rowHeight: toPixels(points) });
  // A height that was set does not follow the text any more.
  book.mutate("sheet.mutation.set-worksheet-row-is-auto-height", { ...target, autoHeightInfo: 0 });
}
