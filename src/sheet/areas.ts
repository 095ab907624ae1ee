/** Rectangles of cells put together and taken apart. */
import type { Area } from "./address";

/** Whether any cell is in both. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** The cells that both have; null where there are none. */
export function intersection(a: Area, b: Area): Area | null {
  if (!overlaps(a, b)) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** The smallest area that holds them all; there must be one at least. */
export function hullOf(areas: readonly Area[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column, rows, columns } of areas) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row + rows);
    right = Math.max(right, column + columns);
  }
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}

/** What is left of the area without the other: up to four rectangles, from top to bottom. */
export function without(area: Area, other: Area): Area[] {
  const hole = intersection(area, other);
  if (!hole) return [area];
  const below = hole.row + hole.rows;
  const right = hole.column + hole.columns;
  const parts: Area[] = [
    { ...area, rows: hole.row - area.row },
    { ...hole, column: area.column, columns: hole.column - area.column },
    { ...hole, column: right, columns: area.column + area.columns - right },
    { ...area, row: below, rows: area.row + area.rows - below },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** What is left of each area once all later ones have taken theirs, as where the later win. */
export function visibleParts(areas: readonly Area[]): Area[][] {
  return areas.map((area, i) =>
    areas.slice(i + 1).reduce((parts, later) => parts.flatMap((part) => without(part, later)), [area]),
  );
}
