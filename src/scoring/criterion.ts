/** From a criterion's entries to the share of the indicator's weight that it achieves. */
import { choiceOf, criterionVetoId, entryFieldsOf } from "../rubric";
import type { Category, Criterion, Indicator, Rubric } from "../rubric";
import type { CellValue } from "../sheet/value";
import { isBlank } from "./entries";
import { judgeEntry, judgeVeto } from "./judge";
import type { Judgement } from "./judge";
import type { EntryScore, VetoTaken } from "./scores";

export interface CriterionOutcome {
  readonly state: "scored" | "blank" | "invalid";
  /** null unless scored. */
  readonly achieved: number | null;
  readonly veto: VetoTaken | null;
  readonly entries: readonly EntryScore[];
  /** Entries that are valid, or not needed because of the criterion's veto. */
  readonly done: number;
}

interface CriterionContext {
  readonly rubric: Rubric;
  readonly category: Category;
  readonly indicator: Indicator;
  /** Best count of a benchmark criterion; 0 where nobody has any. */
  readonly best: number;
  /** Field id → what the unit's cell holds. */
  readonly read: (fieldId: string) => CellValue;
}

/** The veto in a cell; null where the cell is blank. */
export function takeVeto(reasons: readonly string[], value: CellValue): VetoTaken | null {
  return isBlank(value) ? null : { value, known: judgeVeto(reasons, value).state === "valid" };
}

export function scoreCriterion(criterion: Criterion, context: CriterionContext): CriterionOutcome {
  const fields = entryFieldsOf(context.category, context.indicator, criterion);
  const values = fields.map((field) => context.read(field.id));
  const judgements = values.map((value) => judgeEntry(criterion, value));
  const entries = fields.map((field, i): EntryScore => {
    const judgement = judgements[i];
    return { field, value: values[i] ?? null, fault: judgement?.state === "invalid" ? judgement.fault : null };
  });
  const veto = criterion.veto ? takeVeto(criterion.veto.reasons, context.read(criterionVetoId(criterion))) : null;
  if (veto) return { state: "scored", achieved: 0, veto, entries, done: fields.length };
  const achieved = achievedShare(criterion, judgements, context);
  const state = achieved !== null ? "scored" : judgements.some((one) => one.state === "invalid") ? "invalid" : "blank";
  return { state, achieved, veto, entries, done: judgements.filter((one) => one.state === "valid").length };
}

/** null: nothing to score by, since entries are blank or invalid. */
function achievedShare(
  criterion: Criterion,
  judgements: readonly Judgement[],
  { rubric, best }: CriterionContext,
): number | null {
  const numbers = judgements.flatMap((one) => (one.state === "valid" ? [one.number] : []));
  const [count] = numbers;
  if (count === undefined) return null;
  const share = criterion.share ?? 0;
  const { rule } = criterion;
  switch (rule.kind) {
    case "range":
    case "levels":
      return count;
    case "benchmark":
      if (best === 0) return choiceOf(rubric, "benchmark-zero") === "full" ? share : 0;
      // A vetoed unit may have more than the best that counts; its indicator scores 0 anyway.
      return share * Math.min(1, count / best);
    case "tiers":
      return rule.tiers.reduce((best, tier) => (count >= tier.from ? Math.max(best, tier.share) : best), 0);
    case "incidents": {
      // Its share is earned by counting: one counter left blank, and the criterion is not scored yet.
      if (numbers.length < rule.counters.length) return null;
      const left = share - costs(rule.counters, judgements);
      const mayOwe = rule.floorReading !== null && choiceOf(rubric, rule.floorReading) === "indicator";
      return mayOwe ? left : Math.max(0, left);
    }
    case "deduct":
      // Not −0 where nothing was found.
      return 0 - costs(rule.counters, judgements);
    case "penalty":
      return costs(rule.counters, judgements);
  }
}

function costs(counters: readonly { readonly step: number }[], judgements: readonly Judgement[]): number {
  return counters.reduce((total, { step }, i) => {
    const judgement = judgements[i];
    return judgement?.state === "valid" ? total + step * judgement.number : total;
  }, 0);
}
