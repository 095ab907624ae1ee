/** A planned workbook with 检查结果 in it: behind all sheets in sight. */
import type { WorkbookPlan } from "../types";
import type { PlannedResults } from "./sheet";

export function withResults(plan: WorkbookPlan, { plan: sheet, name }: PlannedResults): WorkbookPlan {
  const at = plan.sheets.findLastIndex(({ visibility }) => visibility === "visible") + 1;
  return {
    ...plan,
    sheets: [...plan.sheets.slice(0, at), sheet, ...plan.sheets.slice(at)],
    names: [...plan.names, name],
  };
}
