/** The workbook's own words, apart from the rubric's: how to fill in a row, what its limits are. */
import { countersOf } from "../rubric";
import type { Criterion, CriterionRule, Rubric } from "../rubric";
import { MAX_VALIDATION_MESSAGE, MAX_VALIDATION_TITLE } from "../sheet/limits";
import type { Message } from "./types";

export const KIND_NAMES: Readonly<Record<CriterionRule["kind"], string>> = {
  range: "区间",
  levels: "等级",
  benchmark: "标杆法",
  tiers: "档次",
  incidents: "计次扣分",
  deduct: "扣减",
  penalty: "扣分",
};

/** The edition's name, whom it assesses included. */
export function fullTitle({ title, audience }: Rubric): string {
  return audience === "" ? title : `${title}（${audience}）`;
}

/** 0.125 → 12.5%. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(4))}%`;
}

/** What is to be typed for a criterion, in a few words. */
export function howToFill(criterion: Criterion): string {
  const { rule } = criterion;
  const most = percent(criterion.share ?? 0);
  switch (rule.kind) {
    case "range":
      return `得分率\n0–${most}`;
    case "levels":
      return `选等级\n0–${most}`;
    case "benchmark":
      return `${rule.counts}\n个数`;
    case "tiers":
      return rule.counts;
    case "incidents":
    case "deduct":
    case "penalty":
      return countersOf(criterion).length > 1 ? "见下各行" : "个数";
  }
}

/** How an entry becomes a share, in a sentence. */
export function ruleInWords(criterion: Criterion): string {
  const { rule } = criterion;
  const most = percent(criterion.share ?? 0);
  switch (rule.kind) {
    case "range":
      return `录入 0–${most} 之间的得分率。`;
    case "levels":
      return `从列表中选一个等级：${rule.levels.map(({ label, share }) => `${percent(share)} ${label}`).join("；")}。`;
    case "benchmark":
      return `录入${rule.counts}的个数；得分率 = ${most} × 个数 ÷ 各单位最多个数。`;
    case "tiers": {
      const tiers = rule.tiers.map(({ from, share }) => `满 ${from} 得 ${percent(share)}`);
      return `录入${rule.counts}；${tiers.join("，")}。`;
    }
    case "incidents":
      return `录入个数，没有则填 0；从 ${most} 中${costsInWords(criterion)}。`;
    case "deduct":
      return `录入个数，没有则填 0；${costsInWords(criterion)}，本指标扣完为止。`;
    case "penalty":
      return `录入个数，没有则填 0；${costsInWords(criterion)}（占扣分权重），最多扣完权重。`;
  }
}

function costsInWords(criterion: Criterion): string {
  const counters = countersOf(criterion);
  if (counters.length === 1) return `每个扣 ${percent(counters[0]?.step ?? 0)}`;
  return counters.map(({ label, step }) => `${label}每个扣 ${percent(step)}`).join("，");
}

/** A message for the input box or the alert, cut to what Excel takes. */
export function message(title: string, text: string): Message {
  return { title: cut(title, MAX_VALIDATION_TITLE), text: cut(text, MAX_VALIDATION_MESSAGE) };
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
