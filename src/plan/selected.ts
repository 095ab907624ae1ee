/** Where somebody stands who opens a sheet for the first time. */
import type { CellAddress } from "../sheet/address";
import type { SheetPlan } from "./types";

/** The first cell in sight, beyond what is frozen: A1 is hidden where rows and columns bear their ids. */
export function firstInSight({ freeze, rows, columns }: SheetPlan): CellAddress {
  const hiddenRows = new Set(rows.flatMap(({ row, hidden }) => (hidden ? [row] : [])));
  let { rows: row, columns: column } = freeze;
  while (hiddenRows.has(row)) row += 1;
  while (columns.some(({ from, to, hidden }) => hidden && from <= column && column <= to)) column += 1;
  return { row, column };
}
