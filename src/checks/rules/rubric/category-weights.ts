/** The weights of a category's indicators that do not come to the points which the category declares. */
import { withoutNoise } from "../../numerals";
import { findingOnLine, rubricOf } from "../../sheet-findings";
import type { Rule } from "../../types";

/** As much as the sheet itself puts up with. */
const NOISE = 1e-6;

export const categoryWeights: Rule = {
  meta: { id: "category-weights", severity: "error" },
  run: (context) =>
    rubricOf(context).categories.flatMap((category) => {
      const { id, kind, total, indicators } = category;
      const weights = indicators.reduce((so, { weight }) => so + weight, 0);
      // A penalty's weights are negative, the total that its category declares is not.
      const sum = kind === "penalty" ? 0 - weights : weights;
      if (Math.abs(sum - total) <= NOISE) return [];
      return [findingOnLine(context, categoryWeights.meta, id, "sum", { sum: withoutNoise(sum), total }, { category })];
    }),
};
