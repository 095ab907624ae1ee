/** Native validation of 评分录入: each row's own rule, alike for all units. */
import { absoluteName } from "../../sheet/address";
import type { PlanContext } from "../context";
import { runsOf } from "../grid/runs";
import { entryKind } from "../grid/facts";
import { GRID, takesEntry } from "../grid/layout";
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
  return JSON.stringify([promptFor(row), alertFor(row)]);
}

function percentages(context: PlanContext): Omit<ValidationPlan, "area"> {
  return {
    rule: { kind: "decimal", min: "0", max: limit(context, inColumn(context.grid.firstRow, GRID.share)) },
    prompt: message("得分率", `录入 0% 到本行“占比”之间的百分数。${GREY}`),
    alert: message("超出本项的占比", `请填 0% 到本行“占比”列之间的百分数，如 45%。${GREY}`),
  };
}

const GREY = "灰色单元格对该单位不适用，不用录入。";

/** 1 where the row's indicator is assessed for the unit, or always is; by which one formula serves all rows. */
function assessed({ grid }: PlanContext, row: number): string {
  const condition = inColumn(row, grid.facts.condition);
  const conditions = `${inRow(0, grid.firstUnit)}:${inRow(grid.titleRow - 1, grid.firstUnit)}`;
  return `IF(${condition}=0,1,INDEX(${conditions},MAX(1,${condition})))`;
}

/** Where the indicator is not assessed, the upper bound falls below the lower one, and nothing fits. */
function limit(context: PlanContext, most: string, row = context.grid.firstRow): string {
  return `IF(${assessed(context, row)}=1,${most},-1)`;
}

function ruleFor(context: PlanContext, row: GridRow): ValidationRule | null {
  const kind = entryKind(row);
  if (kind === null || kind === "range") return null;
  if (kind === "count") return { kind: "whole", min: "0", max: limit(context, MOST, row.row) };
  return { kind: "list", source: parameterList(context, row.row) };
}

/** The row's parameters, as many as there are; where the indicator is not assessed, only the mark for that. */
function parameterList(context: PlanContext, row: number): string {
  const { parameters } = context.grid;
  const all = parametersIn(row, GRID.parameters, parameters);
  const filled = `OFFSET(${inColumn(row, GRID.parameters)},0,0,1,COUNTA(${all}))`;
  return `IF(${assessed(context, row)}=1,${filled},${absoluteName(notApplicableRow(context), GRID.text)})`;
}

/** The hidden row whose text column holds “—”. */
export function notApplicableRow({ grid }: PlanContext): number {
  return grid.conditionRows[0]?.row ?? 0;
}

/** Rows that take percentages have theirs from the validation for all. */
function promptFor(row: GridRow): Message {
  const kind = entryKind(row);
  if (kind === "levels") {
    return message("等级", `${row.kind === "criterion" ? ruleInWords(row.criterion) : ""}${GREY}`);
  }
  if (kind === "reason") {
    const loss = row.kind === "indicator" ? "本指标得 0 分" : "仅这一项不得分";
    return message("否决", `有本行所说的情况时，从列表中选择原因，${loss}；没有请留空。${GREY}`);
  }
  return message("个数", `录入 0 或正整数，没有请填 0；怎样折算见本行的细则。${GREY}`);
}

function alertFor(row: GridRow): Message {
  const kind = entryKind(row);
  if (kind === "levels") return message("不是等级", "请从列表中选择一个等级。");
  if (kind === "reason") {
    return message("否决原因不在列表中", "请从下拉列表中选择原因；没有否决情况请清空。");
  }
  return message("个数无效", "请填 0 或正整数，不带单位，没有请填 0。");
}
