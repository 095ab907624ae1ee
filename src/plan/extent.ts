/** How much of a sheet a plan fills. */
import type { Area } from "../sheet/address";
import type { SheetPlan } from "./types";

/** From A1 to the last row and the last column that a fill reaches; no rows and columns where there is none. */
export function extentOf({ fills }: Pick<SheetPlan, "fills">): Area {
  const rows = fills.reduce((most, { area }) => Math.max(most, area.row + area.rows), 0);
  const columns = fills.reduce((most, { area }) => Math.max(most, area.column + area.columns), 0);
  return { row: 0, column: 0, rows, columns };
}
