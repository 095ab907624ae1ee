/** What stands left of the units in a row of 评分录入: its name, the rubric's words, and how to fill it in. */
import { valueText } from "../../sheet/value";
import type { CellValue } from "../../sheet/value";
import type { PlanContext } from "../context";
import { bodyOf } from "../rubric/body";
import { rubricColumn } from "../rubric/layout";
import { howToFill } from "../words";
import { entryKind } from "./facts";
import type { GridRow } from "./layout";

export function nameOf(row: GridRow): CellValue {
  switch (row.kind) {
    case "category":
      return row.category.name;
    case "indicator":
      return row.indicator.name;
    case "criterion":
      return row.criterion.number;
    case "counter":
      return "计数";
    case "criterion-veto":
      return "单项否决";
  }
}

/** What 指标体系 says of the row: where a reason for a veto is asked, what counts as one; else the row's own words. */
export function textOf(context: PlanContext, row: GridRow): string {
  return valueText(bodyOf(context, row)[rubricColumn(entryKind(row) === "reason" ? "note" : "text")] ?? null);
}

export function howOf(row: GridRow): string {
  switch (row.kind) {
    case "category":
      return "";
    case "indicator":
      return row.indicator.veto ? "一票否决\n选原因" : "";
    case "criterion":
      return howToFill(row.criterion);
    case "counter":
      return "个数";
    case "criterion-veto":
      return "选原因";
  }
}
