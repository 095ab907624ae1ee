/**
 * Workbooks as older versions of the product made them, so that one can be judged, and brought up to date, by what it was
 * made as. Each step takes a plan of one layout back to the layout before it.
 */
import type { Rubric, Unit } from "../../rubric";
import { LAYOUT_VERSION, SHEETS } from "../names";
import { planWorkbook } from "../plan";
import type { SheetPlan, WorkbookPlan } from "../types";
import { rubricAsLayout1, toldAsLayout1, unitsAsLayout1 } from "./layout-1";

type Step = (plan: WorkbookPlan, rubric: Rubric) => WorkbookPlan;

/** By the layout that a step leads to: from 2 to 1 … */
export const STEPS_BACK: ReadonlyMap<number, Step> = new Map([
  [
    1,
    (plan, rubric) =>
      onSheets(plan, {
        [SHEETS.rubric]: (sheet) => rubricAsLayout1(sheet, rubric),
        [SHEETS.units]: unitsAsLayout1,
        [SHEETS.guide]: toldAsLayout1,
        [SHEETS.state]: toldAsLayout1,
      }),
  ],
]);

/** @param layout that of the workbook; one that is not known counts as the newest */
export function planAsMade(
  layout: number,
  rubric: Rubric,
  units: readonly Unit[],
  ...rest: DropTwo<Parameters<typeof planWorkbook>>
): WorkbookPlan {
  let plan = planWorkbook(rubric, units, ...rest);
  for (let to = LAYOUT_VERSION - 1; to >= layout && layout > 0; to--) plan = STEPS_BACK.get(to)?.(plan, rubric) ?? plan;
  return plan;
}

type DropTwo<T extends readonly unknown[]> = T extends [unknown, unknown, ...infer Rest] ? Rest : never;

function onSheets(
  plan: WorkbookPlan,
  changes: Readonly<Record<string, (sheet: SheetPlan) => SheetPlan>>,
): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map((sheet) => changes[sheet.name]?.(sheet) ?? sheet) };
}
