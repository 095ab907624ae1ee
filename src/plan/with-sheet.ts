/** A planned workbook with 检查结果 or 未能保留 in it: behind all sheets in sight. */
import type { NamePlan, SheetPlan, WorkbookPlan } from "./types";

interface PlannedSheet {
  readonly plan: SheetPlan;
  readonly name: NamePlan;
}

export function withSheetBehind(plan: WorkbookPlan, { plan: sheet, name }: PlannedSheet): WorkbookPlan {
  const at = plan.sheets.findLastIndex(({ visibility }) => visibility === "visible") + 1;
  return {
    ...plan,
    sheets: [...plan.sheets.slice(0, at), sheet, ...plan.sheets.slice(at)],
    names: [...plan.names, name],
  };
}
