/** The shares of an indicator's criteria that do not come to 100 %: full marks are then out of reach, or too easy. */
import { withoutNoise } from "../../numerals";
import { findingOnLine, rubricOf } from "../../sheet-findings";
import type { Rule } from "../../types";

/** As much as the sheet itself puts up with. */
const NOISE = 1e-6;

export const indicatorShares: Rule = {
  meta: { id: "indicator-shares", severity: "error" },
  run: (context) =>
    rubricOf(context).categories.flatMap((category) =>
      category.indicators.flatMap((indicator) => {
        const shares = indicator.criteria.flatMap(({ share }) => (share === null ? [] : [share]));
        const sum = shares.reduce((so, share) => so + share, 0);
        // A penalty's criteria have no shares.
        if (shares.length === 0 || Math.abs(sum - 1) <= NOISE) return [];
        return [
          findingOnLine(
            context,
            indicatorShares.meta,
            indicator.id,
            "sum",
            { sum: withoutNoise(sum) },
            { category, indicator },
          ),
        ];
      }),
    ),
};
