/** The very-hidden sheet, whose rows nobody moves: cell by cell. */
import { extentOf, SHEETS } from "../../plan";
import type { FoundSheet, ValuesFill, WorkbookPlan } from "../../plan";
import type { SheetRewrite } from "../../plan/rewrite";
import { cellAt } from "../../sheet/snapshot";
import { sameValue } from "../../sheet/value";
import { cellsOnly } from "./cells-only";

/** It, and what takes it back. */
export interface StateRewrite {
  readonly done: SheetRewrite;
  readonly undo: SheetRewrite;
}

/** null where nothing of it changes. */
export function stateRewrite({ sheet }: FoundSheet, next: WorkbookPlan): StateRewrite | null {
  const plan = next.sheets.find(({ name }) => name === SHEETS.state);
  if (!plan) return null;
  const { rows: height, columns: width } = extentOf(plan);
  const values = plan.fills.flatMap((fill) => (fill.kind === "values" ? fill.values : []));
  const fills: ValuesFill[] = [];
  const before: ValuesFill[] = [];
  for (let row = 0; row < Math.max(height, sheet.rows.length); row++) {
    for (let column = 0; column < width; column++) {
      const wanted = values[row]?.[column] ?? null;
      const { value } = cellAt(sheet, row, column);
      if (sameValue(value, wanted)) continue;
      const area = { row, column, rows: 1, columns: 1 };
      fills.push({ kind: "values", area, values: [[wanted ?? ""]] });
      before.push({ kind: "values", area, values: [[value ?? ""]] });
    }
  }
  if (fills.length === 0) return null;
  const rewrite = (own: readonly ValuesFill[]) => cellsOnly(sheet.name, plan.visibility, own);
  return { done: rewrite(fills), undo: rewrite(before) };
}
