/** Merged cells: only the first one keeps its content. Source: learn.microsoft.com/javascript/api/excel/excel.range (merge) */
import type { IRange } from "@univerjs/core";
import type { Area } from "../../../sheet/address";
import { intersection } from "../../../sheet/areas";
import { areaOf } from "./cell-range";
import { EMPTY } from "./typed";
import { requireAllowed } from "./guard";
import { repaint } from "./write";
import type { CellRange } from "./cell-range";
import type { Sheet } from "./sheet";

/** `across`: each row for itself. Merges that were there in part are taken over. */
export function mergeCells(range: CellRange, across: boolean): void {
  const { book, sheet } = range;
  requireAllowed(sheet, null);
  const area = areaOf(range);
  const parts = across
    ? Array.from({ length: area.rows }, (_, down) => ({ ...area, row: area.row + down, rows: 1 }))
    : [area];
  removeMerges(sheet, area);
  for (const part of parts) {
    if (part.rows * part.columns === 1) continue;
    sheet.grid.forEach(part, (row, column) => {
      if (row !== part.row || column !== part.column) sheet.grid.setContent(row, column, EMPTY);
    });
    sheet.worksheet.setMergeData([...sheet.worksheet.getMergeData(), univerRange(part)]);
    sheet.grid.grow(part.row + part.rows - 1, part.column + part.columns - 1);
  }
  book.calculation.markChanged(sheet.id, area);
  repaint(book, sheet);
}

export function unmergeCells(range: CellRange): void {
  requireAllowed(range.sheet, null);
  removeMerges(range.sheet, areaOf(range));
  repaint(range.book, range.sheet);
}

/** The merges that touch the area, in the order of their rows and columns. */
export function mergedAreas(sheet: Sheet, area: Area): Area[] {
  const merges = sheet.worksheet.getMergeData().map(areaOfRange);
  return merges.filter((merge) => intersection(merge, area)).sort((a, b) => a.row - b.row || a.column - b.column);
}

function removeMerges(sheet: Sheet, area: Area): void {
  const rest = sheet.worksheet.getMergeData().filter((merge) => !intersection(areaOfRange(merge), area));
  sheet.worksheet.setMergeData(rest);
}

export function areaOfRange(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

export function univerRange(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}
