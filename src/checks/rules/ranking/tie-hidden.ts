/**
 * Units with the same rounded total, and so the same rank, whose totals differ beyond the decimals: whoever sorts by
 * the exact totals gets another order. Each neighbour in such a group is told once.
 */
import { findingAtRank, isDone, standing } from "../../ranking/standing";
import type { Finding, Rule } from "../../types";

/** What two sums of the same points may differ by. */
const NOISE = 1e-9;
const DECIMALS = 6;

export const tieHidden: Rule = {
  meta: { id: "tie-hidden", severity: "info" },
  run: (context) => {
    const ordered = standing(context).filter(isDone);
    return ordered.flatMap((lower, i): Finding[] => {
      const upper = ordered[i - 1];
      if (upper?.total !== lower.total || upper.exactTotal - lower.exactTotal <= NOISE) return [];
      return [
        findingAtRank(context, tieHidden.meta, upper, {
          units: [upper.unit.name, lower.unit.name],
          rank: upper.rank,
          total: upper.total,
          upper: Number(upper.exactTotal.toFixed(DECIMALS)),
          lower: Number(lower.exactTotal.toFixed(DECIMALS)),
        }),
      ];
    });
  },
};
