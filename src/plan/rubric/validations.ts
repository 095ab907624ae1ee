/** Native validation of what can be edited in 指标体系: numbers where numbers belong. */
import { absoluteName, cellName } from "../../sheet/address";
import type { PlanContext } from "../context";
import { inColumn, parametersIn } from "../refs";
import type { ValidationPlan } from "../types";
import { KIND_NAMES, message } from "../words";
import { INDICATOR_KIND, RUBRIC_PARAMETERS, rubricColumn, rubricRows, VETO_KIND } from "./layout";

/** One validation for each column of numbers, and one for the parameters; only what can be edited is unlocked. */
export function rubricValidations({ grid }: PlanContext): ValidationPlan[] {
  const { row, rows } = rubricRows(grid);
  const parameters = { row, rows, column: RUBRIC_PARAMETERS, columns: grid.parameters };
  return [
    {
      area: { row, rows, column: rubricColumn("weight"), columns: 1 },
      rule: { kind: "decimal", min: "-1000", max: "1000" },
      prompt: message("权重", "单位：分。扣分指标填负数。改后全表即时重算。"),
      alert: message("权重应为数字", "请填数字，单位：分；扣分指标填负数。"),
    },
    {
      area: { row, rows, column: rubricColumn("share"), columns: 1 },
      rule: { kind: "decimal", min: "0", max: "1" },
      prompt: message("占比", "占该指标权重的百分数，0% 到 100%。改后全表即时重算。"),
      alert: message("应为百分数", "请填 0% 到 100% 之间的百分数。"),
    },
    {
      area: parameters,
      rule: { kind: "custom", formula: parameterFits(row, grid.parameters) },
      prompt: message(
        "参数",
        "见“计分方式”：百分数填 0% 到 100%，次数填 0 或正整数，否决原因填文字。改后全表即时重算。",
      ),
      alert: message("参数不合适", "百分数请填 0% 到 100%，次数请填 0 或正整数。"),
    },
  ];
}

/** Reasons may be any text; of tiers the first half are counts; everything else is a share. */
function parameterFits(row: number, parameters: number): string {
  const cell = cellName(row, RUBRIC_PARAMETERS);
  const kind = inColumn(row, rubricColumn("kind"));
  const all = parametersIn(row, RUBRIC_PARAMETERS, parameters);
  const position = `COLUMN(${cell})-COLUMN(${absoluteName(row, RUBRIC_PARAMETERS)})`;
  const isCount = `AND(${kind}="${KIND_NAMES.tiers}",${position}<COUNTA(${all})/2)`;
  const number = `IF(${isCount},AND(${cell}>=0,${cell}=INT(${cell})),AND(${cell}>=0,${cell}<=1))`;
  return `IF(OR(${kind}="${INDICATOR_KIND}",${kind}="${VETO_KIND}"),TRUE,IF(ISNUMBER(${cell}),${number},FALSE))`;
}
