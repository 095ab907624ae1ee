/** A rewritten sheet as steps: its rows and columns, the looks of what is new, then what its cells hold. */
import type { ChartPlan } from "../plan";
import type { SheetRewrite } from "../plan/rewrite";
import { areaName } from "../sheet/address";
import { queueLineEdit, traceOf } from "./line-edits";
import type { LineEdit } from "./line-edits";
import type { SheetSteps, Step } from "./render/batch";
import { paint } from "./render/formats";
import { heightSteps } from "./render/heights";
import { overSteps } from "./render/over";
import { BARE } from "./render/rows";
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
    sheet.context.workbook.names.getItem(COUNTER).formula = traceOf(edit, i);
    queueLineEdit(sheet, edit);
  });
}

/** What clearing a range takes in a request, and painting every part of it bare. */
const CLEAR_BYTES = 900;
const BARE_BYTES = 6_000;

/** What is new looks like its neighbours at first. */
export function paintedSteps({ sheet: name, fresh, over }: SheetRewrite): Step[] {
  return [
    ...fresh.flatMap(({ areas, careful }) =>
      areas.map((area) =>
        step(careful ? BARE_BYTES : CLEAR_BYTES, (sheet) => {
          const range = sheet.getRange(areaName(area));
          if (careful) paint(range, BARE, area);
          else range.clear("Formats");
          range.dataValidation.clear();
          setDefaults(range);
        }),
      ),
    ),
    ...fresh.flatMap(({ styles, validations, careful }) =>
      careful ? overSteps({ styles, validations }) : paintSteps({ name, styles, validations }),
    ),
    ...overSteps(over),
  ];
}

export function heldSteps({ sheet: name, part, over, moved }: SheetRewrite, { charts }: Seen): Step[] {
  if (!moved) return [...writeSteps(part.fills), ...heightSteps(over)];
  return [
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
