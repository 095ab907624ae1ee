/** From its criteria to an indicator's score, each lost point with the rule that took it. */
import { entryFieldsOf, indicatorVetoId } from "../rubric";
import type { Category, Criterion, Indicator, Rubric } from "../rubric";
import type { CellValue } from "../sheet/value";
import type { Applies } from "./applicability";
import { scoreCriterion, takeVeto } from "./criterion";
import type { CriterionOutcome } from "./criterion";
import type { Completeness, CriterionRuleTaken, CriterionScore, IndicatorScore, VetoTaken } from "./scores";

interface IndicatorContext {
  readonly rubric: Rubric;
  readonly category: Category;
  readonly applies: Applies;
  /** Effective weight, in points. */
  readonly weight: number;
  readonly benchmarks: ReadonlyMap<string, number>;
  readonly read: (fieldId: string) => CellValue;
}

/** effective weight × clamp(Σ achieved, 0, 1); 0 when vetoed. */
export function scoreIndicator(indicator: Indicator, context: IndicatorContext): IndicatorScore {
  const { category, applies, weight, read, rubric, benchmarks } = context;
  const veto = indicator.veto ? takeVeto(indicator.veto.reasons, read(indicatorVetoId(indicator))) : null;
  const outcomes = indicator.criteria.map((criterion) =>
    scoreCriterion(criterion, { rubric, category, indicator, best: benchmarks.get(criterion.id) ?? 0, read }),
  );
  const fields = indicator.criteria.map((criterion) => entryFieldsOf(category, indicator, criterion).length);
  const required = applies === "assessed" ? fields.reduce((total, count) => total + count, 0) : 0;
  const done = applies !== "assessed" ? 0 : veto ? required : outcomes.reduce((total, one) => total + one.done, 0);
  const achieved = share(applies, veto, outcomes);
  const score = weight * achieved;
  return {
    category,
    indicator,
    applies,
    weight,
    achieved,
    // Not −0 for a penalty without incidents.
    score: score === 0 ? 0 : score,
    veto: applies === "assessed" ? veto : null,
    criteria: indicator.criteria.map((criterion, i) => explain(criterion, outcomes[i], context, veto)),
    lost: weight < 0 ? -score || 0 : weight - score,
    completeness: completeness(done, required),
  };
}

export function completeness(done: number, required: number): Completeness {
  return { done, required, ratio: required === 0 ? 1 : done / required };
}

function share(applies: Applies, veto: VetoTaken | null, outcomes: readonly CriterionOutcome[]): number {
  if (applies === "exempt") return 1;
  if (applies === "not-applicable" || veto) return 0;
  const total = outcomes.reduce((sum, { achieved }) => sum + (achieved ?? 0), 0);
  return Math.max(0, Math.min(1, total));
}

function explain(
  criterion: Criterion,
  outcome: CriterionOutcome | undefined,
  { applies, weight }: IndicatorContext,
  veto: VetoTaken | null,
): CriterionScore {
  const entries = outcome?.entries ?? [];
  const own = outcome?.veto ?? null;
  if (applies !== "assessed" || !outcome) {
    const rule = applies === "exempt" ? "exempt" : "not-applicable";
    return { criterion, state: "not-applicable", entries, achieved: null, veto: null, lost: 0, rule };
  }
  const { state, achieved } = outcome;
  const most = criterion.share ?? 0;
  if (veto) {
    return { criterion, state, entries, achieved, veto: own, lost: weight * most, rule: "indicator-veto" };
  }
  const lost = weight < 0 ? -weight * (achieved ?? 0) : weight * (most - (achieved ?? 0));
  return { criterion, state, entries, achieved, veto: own, lost, rule: ruleTaken(criterion, outcome, lost) };
}

function ruleTaken(criterion: Criterion, { state, veto }: CriterionOutcome, lost: number): CriterionRuleTaken {
  if (veto) return "criterion-veto";
  if (state === "blank") return "not-scored";
  if (state === "invalid") return "invalid-entry";
  return lost === 0 ? "full" : criterion.rule.kind;
}
