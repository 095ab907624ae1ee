/**
 * The series that Excel makes of a chart's source: numbers in columns (or rows), texts before them as categories, and
 * texts above them as names.
 */
import type { Area } from "../../../sheet/address";
import { areaOf } from "./cell-range";
import type { CellRange } from "./cell-range";
import type { ChartSeries, Source } from "./charts";

/** What a series has at first, besides its cells. */
export const NEW_SERIES = { fillColor: "", gapWidth: 219, hasDataLabels: false };

/** `by` Auto takes the direction with fewer series, as Excel does. */
export function newSeries(source: CellRange, by: string): ChartSeries[] {
  const area = areaOf(source);
  const inColumns = by === "Auto" ? area.columns <= area.rows : by === "Columns";
  const lines = inColumns ? area.columns : area.rows;
  const length = inColumns ? area.rows : area.columns;
  const line = (at: number, from: number): Area =>
    inColumns
      ? { row: area.row + from, column: area.column + at, rows: length - from, columns: 1 }
      : { row: area.row + at, column: area.column + from, rows: 1, columns: length - from };
  const hasNames = length > 1 && isText(source, line(lines - 1, 0));
  const hasCategories = lines > 1 && isText(source, line(0, length - 1));
  const from = hasNames ? 1 : 0;
  const first = hasCategories ? 1 : 0;
  const place = (at: number): Source => ({ sheetId: source.sheet.id, area: line(at, from) });
  return Array.from({ length: lines - first }, (_, at) => ({
    name: hasNames ? nameOf(source, line(at + first, 0)) : `Series${at + 1}`,
    values: place(at + first),
    categories: hasCategories ? place(0) : null,
    ...NEW_SERIES,
  }));
}

/** Whether the first cell of a line holds a text. */
function isText({ sheet }: CellRange, { row, column }: Area): boolean {
  return !sheet.grid.isEmpty(row, column) && typeof sheet.grid.value(row, column) === "string";
}

function nameOf({ sheet }: CellRange, { row, column }: Area): string {
  return String(sheet.grid.value(row, column));
}
