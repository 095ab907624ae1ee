/** Cuts a planned sheet into rows, and each row into segments that have one style and one content. */
import type { CellStyle } from "../plan/styles";
import type { Fill, SheetPlan } from "../plan";

export interface Segment {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly style: CellStyle | null;
  readonly fill: Fill | null;
}

interface RowParts {
  readonly fills: Fill[];
  readonly styles: { readonly column: number; readonly end: number; readonly style: CellStyle }[];
}

/** All segments that hold anything, row by row, from left to right. */
export function segmentsOf(sheet: SheetPlan): Segment[] {
  const rows = new Map<number, RowParts>();
  const partsOf = (row: number): RowParts => {
    let parts = rows.get(row);
    if (!parts) rows.set(row, (parts = { fills: [], styles: [] }));
    return parts;
  };
  for (const fill of sheet.fills) {
    for (let i = 0; i < fill.area.rows; i++) partsOf(fill.area.row + i).fills.push(fill);
  }
  for (const { area, style } of sheet.styles) {
    const part = { column: area.column, end: area.column + area.columns, style };
    for (let i = 0; i < area.rows; i++) partsOf(area.row + i).styles.push(part);
  }
  return [...rows].sort(([a], [b]) => a - b).flatMap(([row, parts]) => cutRow(row, parts));
}

function cutRow(row: number, { fills, styles }: RowParts): Segment[] {
  const cuts = new Set<number>();
  for (const { area } of fills) cuts.add(area.column).add(area.column + area.columns);
  for (const { column, end } of styles) cuts.add(column).add(end);
  const columns = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  columns.forEach((column, i) => {
    const end = columns[i + 1];
    if (end === undefined) return;
    const style = styles.findLast((part) => part.column <= column && end <= part.end)?.style ?? null;
    const fill = fills.findLast(({ area }) => area.column <= column && end <= area.column + area.columns) ?? null;
    if (style || fill) segments.push({ row, column, columns: end - column, style, fill });
  });
  return segments;
}
