/** Native validation of what can be edited in 指标体系: numbers where numbers belong. */
import type { Area } from "../../sheet/address";
import type { PlanContext } from "../context";
import type { GridRow } from "../grid/layout";
import { parameterValues, weightOrShare } from "../grid/parameters";
import type { ValidationPlan, ValidationRule } from "../types";
import { message } from "../words";
import { RUBRIC_FIRST_ROW, RUBRIC_PARAMETERS, rubricColumn } from "./layout";

const SHARE: ValidationRule = { kind: "decimal", min: "0", max: "1" };
const WEIGHT: ValidationRule = { kind: "decimal", min: "-1000", max: "1000" };
const COUNT: ValidationRule = { kind: "whole", min: "0", max: "1000000" };

export function rubricValidations({ grid }: PlanContext): ValidationPlan[] {
  const parts = grid.rows.flatMap((row, i): Part[] => {
    const at = (column: number, columns: number, rule: ValidationRule): Part => ({
      area: { row: RUBRIC_FIRST_ROW + i, column, rows: 1, columns },
      rule,
    });
    const own = weightOrShare(row);
    return [
      ...(own && row.kind !== "category"
        ? [at(rubricColumn(own.column), 1, own.column === "weight" ? WEIGHT : SHARE)]
        : []),
      ...parameterRules(row).map(({ from, count, rule }) => at(RUBRIC_PARAMETERS + from, count, rule)),
    ];
  });
  return joinDown(parts).map(({ area, rule }) => ({ area, rule, ...wordsFor(rule) }));
}

interface Part {
  readonly area: Area;
  readonly rule: ValidationRule;
}

/** Parts of one rule that stand right below each other become one. */
function joinDown(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const above = joined.findIndex(
      ({ area, rule }) =>
        rule === part.rule &&
        area.column === part.area.column &&
        area.columns === part.area.columns &&
        area.row + area.rows === part.area.row,
    );
    const found = joined[above];
    if (found) joined[above] = { ...found, area: { ...found.area, rows: found.area.rows + 1 } };
    else joined.push(part);
  }
  return joined;
}

/** Neighbouring parameters with one rule; reasons may be any text, and levels that a reading decides are locked. */
function parameterRules(row: GridRow): { from: number; count: number; rule: ValidationRule }[] {
  const { length } = parameterValues(row);
  if (row.kind === "counter") return [{ from: 0, count: length, rule: SHARE }];
  if (row.kind !== "criterion" || length === 0) return [];
  const { rule } = row.criterion;
  if (rule.kind === "tiers") {
    const count = rule.tiers.length;
    return [
      { from: 0, count, rule: COUNT },
      { from: count, count, rule: SHARE },
    ];
  }
  return rule.kind === "levels" && rule.reading !== null ? [] : [{ from: 0, count: length, rule: SHARE }];
}

function wordsFor(rule: ValidationRule): Pick<ValidationPlan, "prompt" | "alert"> {
  if (rule === WEIGHT) {
    return {
      prompt: message("权重", "单位：分。扣分指标填负数。改后全表即时重算。"),
      alert: message("权重应为数字", "请填数字，单位：分；扣分指标填负数。"),
    };
  }
  if (rule === COUNT) {
    return {
      prompt: message("档次起点", "达到这个次数即进入本档。改后全表即时重算。"),
      alert: message("次数应为整数", "请填 0 或正整数。"),
    };
  }
  return {
    prompt: message("百分数", "占该指标权重的百分数，0% 到 100%。改后全表即时重算。"),
    alert: message("应为百分数", "请填 0% 到 100% 之间的百分数。"),
  };
}
