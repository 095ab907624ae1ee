/** The very-hidden sheet, whose rows nobody moves: cell by cell. */
import { extentOf, plainSheet, SHEETS } from "../../plan";
import type { FoundSheet, ValuesFill, WorkbookPlan } from "../../plan";
import type { SheetRewrite } from "../../plan/rewrite";
import { cellAt } from "../../sheet/snapshot";
import { sameValue } from "../../sheet/value";

const NOTHING = { deleted: [], inserted: [] } as const;

/** null where nothing of it changes. */
export function stateRewrite({ sheet }: FoundSheet, next: WorkbookPlan): SheetRewrite | null {
  const plan = next.sheets.find(({ name }) => name === SHEETS.state);
  if (!plan) return null;
  const { rows: height, columns: width } = extentOf(plan);
  const values = plan.fills.flatMap((fill) => (fill.kind === "values" ? fill.values : []));
  const fills: ValuesFill[] = [];
  for (let row = 0; row < Math.max(height, sheet.rows.length); row++) {
    for (let column = 0; column < width; column++) {
      const wanted = values[row]?.[column] ?? null;
      if (sameValue(cellAt(sheet, row, column).value, wanted)) continue;
      fills.push({ kind: "values", area: { row, column, rows: 1, columns: 1 }, values: [[wanted ?? ""]] });
    }
  }
  if (fills.length === 0) return null;
  const part = { ...plainSheet(sheet.name, plan.visibility, fills), protected: plan.protected };
  const over = { styles: [], validations: [], rows: [] };
  return { key: "state", sheet: sheet.name, rows: NOTHING, columns: NOTHING, fresh: [], part, over, moved: false };
}
