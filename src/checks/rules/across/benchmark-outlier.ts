/**
 * A benchmark that one unit sets far above all others: everybody else's score is divided by it, so a slip of the finger
 * there (300 for 30) costs all of them points. Far above: more than three times the next best count and at least ten
 * more, where five others have any at all; among fewer, or among counts of one or two, such a distance means little.
 */
import { benchmarksOf } from "../../benchmarks";
import { findingAt } from "../../context";
import type { Rule } from "../../types";

const TIMES = 3;
const MORE = 10;
const OTHERS = 5;

export const benchmarkOutlier: Rule = {
  meta: { id: "benchmark-outlier", severity: "warning" },
  run: (context) =>
    benchmarksOf(context).flatMap(({ rivals }) => {
      const [best, next] = rivals;
      if (!best || !next || (rivals[OTHERS]?.count ?? 0) === 0) return [];
      if (best.count <= TIMES * next.count || best.count - next.count < MORE) return [];
      return [
        findingAt(context, benchmarkOutlier.meta, best.place, { next: next.count, nextUnit: next.place.unit.name }),
      ];
    }),
};
