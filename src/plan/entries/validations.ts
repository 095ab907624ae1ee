/** Native validation of 评分录入: each row's own rule, alike for all units. */
import { countersOf } from "../../rubric";
import type { Criterion, Indicator } from "../../rubric";
import { absoluteName } from "../../sheet/address";
import type { PlanContext } from "../context";
import { conditionCell } from "../grid/condition";
import { GRID, takesEntry } from "../grid/layout";
import type { GridRow } from "../grid/layout";
import { inColumn, parametersIn } from "../refs";
import type { Message, ValidationPlan, ValidationRule } from "../types";
import { message, percent, ruleInWords } from "../words";

/** Counts beyond this are slips of the keyboard. */
const MOST = "1000000";

export function entryValidations(context: PlanContext): ValidationPlan[] {
  const { grid } = context;
  return grid.rows.filter(takesEntry).flatMap((row) => {
    const rule = ruleFor(context, row);
    if (!rule) return [];
    const area = { row: row.row, column: grid.firstUnit, rows: 1, columns: grid.units };
    return [{ area, rule, prompt: promptFor(row), alert: alertFor(row) }];
  });
}

function ruleFor(context: PlanContext, row: GridRow): ValidationRule | null {
  switch (row.kind) {
    case "category":
      return null;
    case "indicator":
      return reasonList(context, row.row, row.indicator, row.indicator.veto?.reasons.length ?? 0);
    case "criterion-veto":
      return reasonList(context, row.row, row.indicator, row.criterion.veto?.reasons.length ?? 0);
    case "counter":
      return { kind: "whole", min: "0", max: limit(context, row.indicator, MOST) };
    case "criterion": {
      const { rule } = row.criterion;
      if (rule.kind === "range") {
        return { kind: "decimal", min: "0", max: limit(context, row.indicator, inColumn(row.row, GRID.share)) };
      }
      if (rule.kind === "levels") {
        const source = parametersIn(row.row, GRID.parameters, rule.levels.length);
        return { kind: "list", source: whereAssessed(context, row.indicator, source) };
      }
      return { kind: "whole", min: "0", max: limit(context, row.indicator, MOST) };
    }
  }
}

/** Where the indicator is not assessed, the upper bound falls below the lower one, and nothing fits. */
function limit(context: PlanContext, { applicability }: Indicator, most: string): string {
  return applicability ? `IF(${conditionCell(context.grid, applicability)}=1,${most},-1)` : most;
}

function reasonList(context: PlanContext, row: number, indicator: Indicator, count: number): ValidationRule {
  const source = parametersIn(row, GRID.parameters, count);
  return { kind: "list", source: whereAssessed(context, indicator, source) };
}

/** Where the indicator is not assessed, the list offers only the mark for that. */
function whereAssessed(context: PlanContext, { applicability }: Indicator, source: string): string {
  if (!applicability) return source;
  return `IF(${conditionCell(context.grid, applicability)}=1,${source},${absoluteName(notApplicableRow(context), GRID.text)})`;
}

/** The hidden row whose text column holds “—”. */
export function notApplicableRow({ grid }: PlanContext): number {
  return grid.conditionRows[0]?.row ?? 0;
}

function promptFor(row: GridRow): Message {
  switch (row.kind) {
    case "category":
      return message("", "");
    case "indicator":
      return message(`${row.indicator.name}·一票否决`, `${row.indicator.veto?.text ?? ""}没有这些情况请留空。`);
    case "criterion-veto":
      return message(
        `${row.indicator.name}·第${row.criterion.number}项否决`,
        `有此情况时选择原因，仅第 ${row.criterion.number} 项不得分；没有请留空。`,
      );
    case "counter":
      return message(titleOf(row.indicator, row.criterion), `${row.counter.label}：${ruleInWords(row.criterion)}`);
    case "criterion": {
      const { text } = row.criterion;
      const rule = ruleInWords(row.criterion);
      // The rule must be readable in full; the sentence stands in the row anyway.
      return message(
        titleOf(row.indicator, row.criterion),
        rule.length + text.length > 250 ? rule : `${text}\n${rule}`,
      );
    }
  }
}

function titleOf(indicator: Indicator, criterion: Criterion): string {
  return `${indicator.name}·第${criterion.number}项`;
}

function alertFor(row: GridRow): Message {
  const notApplicable =
    row.kind !== "category" && row.indicator.applicability ? "灰色单元格对该单位不适用，不能录入。" : "";
  switch (row.kind) {
    case "indicator":
    case "criterion-veto":
      return message("否决原因不在列表中", `请从下拉列表中选择原因；没有否决情况请清空。${notApplicable}`);
    case "category":
    case "counter":
      return message("个数无效", `请填 0 或正整数，没有发生请填 0。${notApplicable}`);
    case "criterion": {
      const { rule, share } = row.criterion;
      const most = percent(share ?? 0);
      if (rule.kind === "range") {
        return message(
          `超出上限 ${most}`,
          `本项最多 ${most}，请填 0% 到 ${most} 之间的百分数（以“占比”列为准）。${notApplicable}`,
        );
      }
      if (rule.kind === "levels") {
        const levels = rule.levels.map((level) => percent(level.share)).join("、");
        return message("不是等级", `请从列表中选择：${levels}。${notApplicable}`);
      }
      const unit = countersOf(row.criterion).length > 0 ? "发生的个数" : "个数";
      return message("个数无效", `请填${unit}：0 或正整数，不带单位，没有请填 0。${notApplicable}`);
    }
  }
}
