/** Why a criterion earned what it did, in English. */
import { countersOf } from "../../rubric";
import type { Criterion } from "../../rubric";
import type { CriterionScore, IndicatorScore } from "../../scoring";
import { valueText } from "../../sheet/value";
import { entryText, percent, points, roundPercent } from "../numbers";
import { refusalInEnglish } from "./en-us-shell";
import type { ExplainTexts } from "./messages";

function explain(score: CriterionScore, indicator: IndicatorScore, best: number): string {
  const { criterion, achieved, entries } = score;
  const most = percent(criterion.share ?? 0);
  const got = roundPercent(achieved ?? 0);
  const count = valueText(entries[0]?.value ?? null);
  switch (score.rule) {
    case "full":
      return "Full marks.";
    case "range":
      return `Scored ${got} of ${most}.`;
    case "levels":
      return `Level “${levelOf(criterion, achieved)}” (${got}) of ${most}.`;
    case "benchmark":
      return best > 0
        ? `Benchmark: ${count}, the best unit has ${best}: ${most} × ${count} ÷ ${best} = ${got}.`
        : `Benchmark: no unit has any, so it earns ${got}.`;
    case "tiers":
      return `${count} earns ${got}; ${tiersOf(criterion)}.`;
    case "incidents":
      return `From ${most}: ${costsOf(score)}; it earns ${got}.`;
    case "deduct":
      return `From the indicator: ${costsOf(score)}.`;
    case "penalty":
      return `Penalty: ${costsOf(score)} of its weight.`;
    case "not-scored":
      return "Not scored yet, earns nothing so far.";
    case "invalid-entry":
      return entries
        .filter(({ fault }) => fault !== null)
        .map(
          ({ field, value, fault }) =>
            `“${entryText(field, value)}” is not valid: ${fault ? refusalInEnglish(fault, field) : ""}`,
        )
        .join(" ");
    case "criterion-veto":
      return `Veto of this criterion: ${valueText(score.veto?.value ?? null)}.`;
    case "indicator-veto":
      return `Veto of the indicator: ${valueText(indicator.veto?.value ?? null)}.`;
    case "not-applicable":
      return "Not assessed for this unit.";
    case "exempt":
      return "Counts in full by the reading taken.";
  }
}

function levelOf({ rule }: Criterion, achieved: number | null): string {
  return rule.kind === "levels" ? (rule.levels.find(({ share }) => share === achieved)?.label ?? "") : "";
}

function tiersOf({ rule }: Criterion): string {
  if (rule.kind !== "tiers") return "";
  return rule.tiers.map(({ from, share }) => `from ${from} it is ${percent(share)}`).join(", ");
}

function costsOf({ criterion, entries }: CriterionScore): string {
  return countersOf(criterion)
    .map(({ label, step }, i) => `${label}: ${valueText(entries[i]?.value ?? null) || "0"} × ${percent(step)}`)
    .join(", ");
}

export const EN_EXPLAIN: ExplainTexts = {
  criterion: explain,
  value: (field, value) => entryText(field, value) || "not entered",
  points: (number) => `${points(number)} points`,
};
