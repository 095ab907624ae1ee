/** Why a criterion earned what it did, in Chinese. */
import { countersOf } from "../../rubric";
import type { Criterion } from "../../rubric";
import type { CriterionScore, IndicatorScore } from "../../scoring";
import { valueText } from "../../sheet/value";
import { entryText, percent, points, roundPercent } from "../numbers";
import { refusalInChinese } from "./zh-cn-shell";
import type { ExplainTexts } from "./messages";

function explain(score: CriterionScore, indicator: IndicatorScore, best: number): string {
  const { criterion, achieved, entries } = score;
  const most = percent(criterion.share ?? 0);
  const got = roundPercent(achieved ?? 0);
  const count = valueText(entries[0]?.value ?? null);
  switch (score.rule) {
    case "full":
      return "得满分。";
    case "range":
      return `得分率 ${got}，满分 ${most}。`;
    case "levels":
      return `等级“${levelOf(criterion, achieved)}”（${got}），满分 ${most}。`;
    case "benchmark":
      return best > 0
        ? `标杆法：${count} 个，最多的单位 ${best} 个，得 ${most} × ${count} ÷ ${best} = ${got}。`
        : `标杆法：各单位都没有数量，得 ${got}。`;
    case "tiers":
      return `${count} 个，得 ${got}；${tiersOf(criterion)}。`;
    case "incidents":
      return `从 ${most} 中扣：${costsOf(score)}，得 ${got}。`;
    case "deduct":
      return `从本指标中扣：${costsOf(score)}。`;
    case "penalty":
      return `扣分：${costsOf(score)}（占扣分权重）。`;
    case "not-scored":
      return "尚未录入，暂不得分。";
    case "invalid-entry":
      return entries
        .filter(({ fault }) => fault !== null)
        .map(
          ({ field, value, fault }) =>
            `“${entryText(field, value)}”无效：${fault ? refusalInChinese(fault, field) : ""}`,
        )
        .join("");
    case "criterion-veto":
      return `单项否决：${valueText(score.veto?.value ?? null)}。`;
    case "indicator-veto":
      return `一票否决：${valueText(indicator.veto?.value ?? null)}。`;
    case "not-applicable":
      return "该单位不考核此项。";
    case "exempt":
      return "按口径计满分。";
  }
}

function levelOf({ rule }: Criterion, achieved: number | null): string {
  return rule.kind === "levels" ? (rule.levels.find(({ share }) => share === achieved)?.label ?? "") : "";
}

function tiersOf({ rule }: Criterion): string {
  if (rule.kind !== "tiers") return "";
  return rule.tiers.map(({ from, share }) => `满 ${from} 得 ${percent(share)}`).join("，");
}

function costsOf({ criterion, entries }: CriterionScore): string {
  return countersOf(criterion)
    .map(({ label, step }, i) => `${label} ${valueText(entries[i]?.value ?? null) || "0"} 个 × ${percent(step)}`)
    .join("，");
}

export const ZH_EXPLAIN: ExplainTexts = {
  criterion: explain,
  value: (field, value) => entryText(field, value) || "未录入",
  points: (number) => `${points(number)} 分`,
};
