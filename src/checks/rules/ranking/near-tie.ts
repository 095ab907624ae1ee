/**
 * Two units on either side of a place among the first three, or of the step from the third to the fourth, whom the
 * smallest change of a single score could exchange. Below that a board is no longer a contest for places, and a note on
 * every pair of neighbours would hide these.
 *
 * The step is one percentage point of the weightiest indicator in which either of the two is given a rate: that is the
 * least by which scorers who type whole percents can differ, where it costs most.
 */
import type { Indicator } from "../../../rubric";
import type { UnitScore } from "../../../scoring";
import { findingAtRank, isDone, standing } from "../../ranking/standing";
import type { Finding, Rule } from "../../types";

const LAST_PLACE = 3;
const ONE_PERCENT = 0.01;
/** Margins are told to as many decimals as totals can have, freed of binary noise. */
const DECIMALS = 6;

export const nearTie: Rule = {
  meta: { id: "near-tie", severity: "info" },
  run: (context) => {
    const ordered = standing(context);
    return ordered.slice(0, LAST_PLACE).flatMap((upper, i): Finding[] => {
      const lower = ordered[i + 1];
      if (!lower || !isDone(upper) || !isDone(lower) || upper.total === lower.total) return [];
      const margin = Number((upper.total - lower.total).toFixed(DECIMALS));
      const step = stepOf(upper, lower);
      if (!step || margin >= step.points) return [];
      return [
        findingAtRank(context, nearTie.meta, upper, {
          units: [upper.unit.name, lower.unit.name],
          rank: upper.rank,
          lower: lower.rank,
          margin,
          step: Number(step.points.toFixed(DECIMALS)),
          indicator: step.indicator.name,
        }),
      ];
    });
  },
};

function stepOf(...scores: readonly UnitScore[]): { readonly points: number; readonly indicator: Indicator } | null {
  const rated = scores
    .flatMap(({ categories }) => categories.flatMap(({ indicators }) => indicators))
    .filter(
      ({ applies, indicator }) =>
        applies === "assessed" && indicator.criteria.some(({ rule }) => rule.kind === "range"),
    );
  const [first] = [...rated].sort((a, b) => b.weight - a.weight);
  return first ? { points: first.weight * ONE_PERCENT, indicator: first.indicator } : null;
}
