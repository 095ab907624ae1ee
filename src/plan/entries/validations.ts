/** Native validation of 评分录入: each row's own rule, alike for all units. */
import type { Indicator } from "../../rubric";
import { absoluteName } from "../../sheet/address";
import type { PlanContext } from "../context";
import { conditionCell } from "../grid/condition";
import { runsOf } from "../grid/columns";
import { entryKind } from "../grid/facts";
import { GRID, parametersOf, takesEntry } from "../grid/layout";
import type { GridRow } from "../grid/layout";
import { inColumn, inRow, parametersIn } from "../refs";
import type { Message, ValidationPlan, ValidationRule } from "../types";
import { message, ruleInWords } from "../words";

/** Counts beyond this are slips of the keyboard. */
const MOST = "1000000";

/**
 * One validation for all percentages, over the whole grid, and over it those of the rows that take something else:
 * later ones win. A row's limit is the share in its own column, which the message names.
 */
export function entryValidations(context: PlanContext): ValidationPlan[] {
  const { grid } = context;
  const columns = { column: grid.firstUnit, columns: grid.units };
  const others = runsOf(grid.rows, (row) => kindOf(row)).flatMap(([, rows]): ValidationPlan[] => {
    const [first] = rows;
    const rule = ruleFor(context, first);
    const area = { row: first.row, rows: rows.length, ...columns };
    return rule ? [{ area, rule, prompt: promptFor(first), alert: alertFor(first) }] : [];
  });
  const all = { row: grid.firstRow, rows: grid.rows.length, ...columns };
  return [{ area: all, ...percentages(context) }, ...others];
}

/** Rows of one kind, with the same words, have one validation; null where the one for percentages stays. */
function kindOf(row: GridRow): string | null {
  if (!takesEntry(row) || entryKind(row) === "range") return null;
  return JSON.stringify([row.kind, entryKind(row), parametersOf(row), promptFor(row), alertFor(row)]);
}

function percentages(context: PlanContext): Omit<ValidationPlan, "area"> {
  return {
    rule: { kind: "decimal", min: "0", max: limit(context, inColumn(context.grid.firstRow, GRID.share)) },
    prompt: message("得分率", `录入 0% 到本行“占比”之间的百分数。${GREY}`),
    alert: message("超出本项的占比", `请填 0% 到本行“占比”列之间的百分数，如 45%。${GREY}`),
  };
}

const GREY = "灰色单元格对该单位不适用，不用录入。";

/** Where the indicator is not assessed, the upper bound falls below the lower one, and nothing fits. */
function limit({ grid }: PlanContext, most: string, row = grid.firstRow): string {
  const condition = inColumn(row, grid.facts.condition);
  const conditions = `${inRow(0, grid.firstUnit)}:${inRow(grid.titleRow, grid.firstUnit)}`;
  return `IF(${condition}=0,${most},IF(INDEX(${conditions},MAX(1,${condition}))=1,${most},-1))`;
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
      return { kind: "whole", min: "0", max: limit(context, MOST, row.row) };
    case "criterion": {
      const { rule } = row.criterion;
      if (rule.kind === "range") return null;
      if (rule.kind === "levels") {
        const source = parametersIn(row.row, GRID.parameters, rule.levels.length);
        return { kind: "list", source: whereAssessed(context, row.indicator, source) };
      }
      return { kind: "whole", min: "0", max: limit(context, MOST, row.row) };
    }
  }
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
  switch (entryKind(row)) {
    case "reason":
      return row.kind === "indicator"
        ? message("一票否决", `有本行所说的情况时，从列表中选择原因，本指标得 0 分；没有请留空。${GREY}`)
        : message("单项否决", `有本行所说的情况时，从列表中选择原因，仅这一项不得分；没有请留空。${GREY}`);
    case "levels":
      return message("等级", `${row.kind === "criterion" ? ruleInWords(row.criterion) : ""}${GREY}`);
    case "count":
      return message("个数", `录入 0 或正整数，没有请填 0；怎样折算见本行的细则。${GREY}`);
    default:
      return message("", "");
  }
}

function alertFor(row: GridRow): Message {
  switch (entryKind(row)) {
    case "reason":
      return message("否决原因不在列表中", "请从下拉列表中选择原因；没有否决情况请清空。");
    case "levels":
      return message("不是等级", "请从列表中选择一个等级。");
    default:
      return message("个数无效", "请填 0 或正整数，不带单位，没有请填 0。");
  }
}
