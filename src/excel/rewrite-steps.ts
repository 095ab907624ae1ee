/** A rewritten sheet as steps: its rows and columns, the looks of what is new, then what its cells hold. */
import type { ChartPlan } from "../plan";
import type { SheetRewrite } from "../plan/rewrite";
import { areaName } from "../sheet/address";
import { queueLineEdit } from "./line-edits";
import type { LineEdit } from "./line-edits";
import type { SheetSteps, Step } from "./render/batch";
import { heightSteps } from "./render/heights";
import { overSteps } from "./render/over";
import { contentSteps, paintSteps, setDefaults, step, writeSteps } from "./render/sheet";
import { COUNTER } from "./rewrite-look";
import type { Seen } from "./rewrite-look";

export function queue({ worksheets }: Excel.Workbook, portion: readonly SheetSteps[]): void {
  for (const { sheet, steps } of portion) {
    if (steps.length === 0) continue;
    const worksheet = worksheets.getItem(sheet);
    for (const one of steps) one.queue(worksheet);
  }
}

export function countedStep(edit: LineEdit, i: number): Step {
  return step(0, (sheet) => {
    queueLineEdit(sheet, edit);
    sheet.context.workbook.names.getItem(COUNTER).formula = `=${i + 1}`;
  });
}

/** What is new looks like its neighbours at first. */
export function paintedSteps({ sheet: name, fresh, over }: SheetRewrite): Step[] {
  const cleared = fresh.flatMap(({ areas }) => areas);
  return [
    ...cleared.map((area) =>
      step(0, (sheet) => {
        const range = sheet.getRange(areaName(area));
        range.clear("Formats");
        range.dataValidation.clear();
        setDefaults(range);
      }),
    ),
    ...fresh.flatMap(({ styles, validations }) => paintSteps({ name, styles, validations })),
    ...overSteps(over),
  ];
}

export function heldSteps({ sheet: name, part, over, moved }: SheetRewrite, { charts }: Seen): Step[] {
  if (!moved) return [...writeSteps(part.fills), ...heightSteps(over)];
  const noFormats = step(0, (sheet) => {
    sheet.getRange().conditionalFormats.clearAll();
  });
  return [
    ...(part.formats.length > 0 ? [noFormats] : []),
    ...contentSteps({ ...part, rows: [...part.rows, ...over.rows], charts: [], protected: false }),
    ...part.charts.flatMap((plan) => {
      const chart = charts.get(name)?.get(plan.title);
      return chart === undefined ? [] : [shownStep(chart, plan)];
    }),
  ];
}

/** The chart shows what the plan's does; what people did to its looks stays. */
function shownStep(name: string, { labels, values }: ChartPlan): Step {
  return step(0, (sheet) => {
    const series = sheet.charts.getItem(name).series.getItemAt(0);
    series.setValues(sheet.getRange(areaName(values)));
    series.setXAxisValues(sheet.getRange(areaName(labels)));
  });
}
