/** Whether a row without an id of ours is one of ours that has lost it, or one that people have inserted. */
import type { SheetPlan } from "../../plan";
import { cellAt } from "../../sheet/snapshot";
import type { SheetSnapshot } from "../../sheet/snapshot";

/** It computes something where the row that was made does, or has a text of it in its place. */
export function mayBeRow(
  { fills }: SheetPlan,
  sheet: SheetSnapshot,
  columnOf: (column: number) => number | null,
  made: number,
  row: number,
): boolean {
  return fills.some((fill) => {
    const { area } = fill;
    if (made < area.row || made >= area.row + area.rows) return false;
    return Array.from({ length: area.columns }, (_, i) => i).some((i) => {
      const column = columnOf(area.column + i);
      if (column === null || area.column + i === 0) return false;
      const { value, formula } = cellAt(sheet, row, column);
      if (fill.kind === "formula") return formula !== undefined;
      const own = fill.values[made - area.row]?.[i];
      return typeof own === "string" && own !== "" && value === own;
    });
  });
}
