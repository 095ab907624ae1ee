/** The oracle: what every formula of the workbook is held against. */
import { choiceOf, criterionVetoId, indicatorVetoId, settleReadings } from "../rubric";
import type { Category, Rubric, Unit, Veto } from "../rubric";
import { finish, mapInSteps } from "../sheet/steps";
import type { Steps } from "../sheet/steps";
import { appliesTo, effectiveWeights } from "./applicability";
import { entryOf, isBlank } from "./entries";
import type { Entries } from "./entries";
import { completeness, scoreIndicator } from "./indicator";
import { judgeEntry } from "./judge";
import { rankTotals } from "./rank";
import { roundTotal } from "./round";
import type { CategoryScore, Scores, UnitScore } from "./scores";

/**
 * Scores every unit.
 *
 * @param entries what was typed, bad entries included: they earn nothing and change nobody else's score
 */
export function score(rubric: Rubric, units: readonly Unit[], entries: Entries): Scores {
  return finish(scoreInSteps(rubric, units, entries));
}

/** Some ten milliseconds of work. */
const UNITS_A_STEP = 20;

/** The same in steps, for many units. */
export function* scoreInSteps(unsettled: Rubric, units: readonly Unit[], entries: Entries): Steps<Scores> {
  const rubric = settleReadings(unsettled);
  const benchmarks = findBenchmarks(rubric, units, entries);
  const decimals = Number(choiceOf(rubric, "rounding"));
  const cap = choiceOf(rubric, "total-cap");
  yield;
  const scored = yield* mapInSteps(units, UNITS_A_STEP, (unit) => {
    const categories = rubric.categories.map((category) => scoreCategory(rubric, category, unit, entries, benchmarks));
    const exactTotal = categories.reduce((sum, one) => sum + one.score, 0);
    const parts = categories.flatMap(({ indicators }) => indicators.map((one) => one.completeness));
    return {
      unit,
      categories,
      exactTotal,
      total: roundTotal(limitTotal(exactTotal, cap), decimals),
      completeness: completeness(
        parts.reduce((sum, part) => sum + part.done, 0),
        parts.reduce((sum, part) => sum + part.required, 0),
      ),
    };
  });
  const ranks = rankTotals(
    scored.map(({ total }) => total),
    choiceOf(rubric, "ties"),
  );
  return { units: scored.map((one, i): UnitScore => ({ ...one, rank: ranks[i] ?? 0 })), benchmarks };
}

function scoreCategory(
  rubric: Rubric,
  category: Category,
  unit: Unit,
  entries: Entries,
  benchmarks: ReadonlyMap<string, number>,
): CategoryScore {
  const weights = effectiveWeights(rubric, category, unit);
  const indicators = category.indicators.map((indicator, i) =>
    scoreIndicator(indicator, {
      rubric,
      category,
      applies: appliesTo(rubric, indicator, unit),
      weight: weights[i] ?? 0,
      benchmarks,
      read: (fieldId) => entryOf(entries, unit.id, fieldId),
    }),
  );
  return { category, indicators, score: indicators.reduce((sum, one) => sum + one.score, 0) };
}

/**
 * 标杆法: criterion id → the best count among the units that the indicator is assessed for. A unit vetoed there, or
 * on the criterion itself (弄虚作假, say), must not set it, nor may an entry that is no whole count.
 */
function findBenchmarks(rubric: Rubric, units: readonly Unit[], entries: Entries): Map<string, number> {
  const best = new Map<string, number>();
  for (const { indicators } of rubric.categories) {
    for (const indicator of indicators) {
      const criteria = indicator.criteria.filter(({ rule }) => rule.kind === "benchmark");
      if (criteria.length === 0) continue;
      const vetoed = (unit: Unit, veto: Veto | null, id: string) => veto && !isBlank(entryOf(entries, unit.id, id));
      const assessed = units.filter(
        (unit) =>
          appliesTo(rubric, indicator, unit) === "assessed" &&
          !vetoed(unit, indicator.veto, indicatorVetoId(indicator)),
      );
      for (const criterion of criteria) {
        const rivals = assessed.filter((unit) => !vetoed(unit, criterion.veto, criterionVetoId(criterion)));
        const counts = rivals.map((unit) => {
          const judgement = judgeEntry(criterion, entryOf(entries, unit.id, criterion.id));
          return judgement.state === "valid" ? judgement.number : 0;
        });
        best.set(
          criterion.id,
          counts.reduce((a, b) => Math.max(a, b), 0),
        );
      }
    }
  }
  return best;
}

/** Reading total-cap: 「base 100 + bonus 10 − penalty 10」, limited only if the office says so. */
function limitTotal(total: number, cap: string): number {
  switch (cap) {
    case "cap-100":
      return Math.max(0, Math.min(100, total));
    case "floor-0":
      return Math.max(0, total);
    default:
      return total;
  }
}
