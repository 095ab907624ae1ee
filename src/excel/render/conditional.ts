/** Conditional formats of a planned sheet. */
import type { FormatPlan } from "../../plan";
import { areaName } from "../../sheet/address";
import { STEP_BYTES } from "./batch";
import type { Step } from "./batch";

/** Excel puts each new format before those that are there, so the last one comes first. */
export function formatSteps(formats: readonly FormatPlan[]): Step[] {
  return [...formats].reverse().map((plan) => ({
    bytes: STEP_BYTES + 3 * JSON.stringify(plan).length,
    queue: (sheet) => {
      addFormat(sheet, plan);
    },
  }));
}

/** It comes before those that are there. */
export function addFormat(sheet: Excel.Worksheet, plan: FormatPlan): Excel.ConditionalFormat {
  const { conditionalFormats } = sheet.getRange(areaName(plan.area));
  return plan.kind === "bar" ? addBar(conditionalFormats, plan.color) : addRule(conditionalFormats, plan);
}

function addRule(formats: Excel.ConditionalFormatCollection, plan: FormatPlan & { kind: "formula" }) {
  const added = formats.add("Custom");
  const { rule, format } = added.custom;
  rule.formula = `=${plan.formula}`;
  const { fill, color, bold, strike } = plan.style;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (color !== undefined) format.font.color = `#${color}`;
  if (bold !== undefined) format.font.bold = bold;
  if (strike !== undefined) format.font.strikethrough = strike;
  if (plan.stop) added.stopIfTrue = true;
  return added;
}

/** Bars from 0 to the highest value. */
function addBar(formats: Excel.ConditionalFormatCollection, color: string) {
  const added = formats.add("DataBar");
  const { dataBar } = added;
  dataBar.lowerBoundRule = { type: "Number", formula: "=0" };
  dataBar.upperBoundRule = { type: "HighestValue" };
  dataBar.positiveFormat.fillColor = `#${color}`;
  return added;
}
