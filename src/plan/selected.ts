/** Where somebody stands who opens a sheet for the first time. */
import type { CellAddress } from "../sheet/address";
import type { SheetPlan } from "./types";

/**
 * Beyond what is frozen the first cell that takes input, or else the first one in sight: A1 is hidden where rows and
 * columns bear their ids.
 */
export function firstSelected({ freeze, rows, columns, styles }: SheetPlan): CellAddress {
  const hidden = new Set(rows.flatMap((plan) => (plan.hidden ? [plan.row] : [])));
  let { rows: row, columns: column } = freeze;
  while (hidden.has(row)) row += 1;
  while (columns.some(({ from, to, hidden: isHidden }) => isHidden && from <= column && column <= to)) column += 1;
  const isFrozen = freeze.rows + freeze.columns > 0;
  const open = styles.flatMap(({ area, style }) => {
    const isBeside = area.column <= column && column < area.column + area.columns;
    return isFrozen && style.unlocked && isBeside && area.row >= row ? [area.row] : [];
  });
  return { row: Math.min(...(open.length > 0 ? open : [row])), column };
}
