/**
 * A benchmark with a veto pending over it: a count that would be the best is left out because its unit is vetoed there
 * for a reason that nobody knows. Whichever way that is settled, the score of every unit hangs on it.
 */
import { criterionVetoId, indicatorVetoId } from "../../../rubric";
import type { Criterion } from "../../../rubric";
import { isBlank, judgeEntry, judgeField } from "../../../scoring";
import { benchmarksOf } from "../../benchmarks";
import { findingAt } from "../../context";
import type { CheckContext, EntryPlace, Rule } from "../../types";

export const benchmarkDoubtful: Rule = {
  meta: { id: "benchmark-doubtful", severity: "warning" },
  run: (context) =>
    benchmarksOf(context).flatMap(({ criterion, rivals, vetoed }) => {
      const best = rivals[0]?.count ?? 0;
      return vetoed
        .filter((place) => {
          const judgement = judgeEntry(criterion, place.value);
          return judgement.state === "valid" && judgement.number > best && isPending(context, place, criterion);
        })
        .map((place) => findingAt(context, benchmarkDoubtful.meta, place, { best }));
    }),
};

/** All the vetoes over the count have reasons that the rubric does not know. */
function isPending({ entryAt }: CheckContext, { unit, field }: EntryPlace, criterion: Criterion): boolean {
  return [indicatorVetoId(field.indicator), criterionVetoId(criterion)].every((id) => {
    const veto = entryAt(unit.id, id);
    return !veto || isBlank(veto.value) || judgeField(veto.field, veto.value).state === "invalid";
  });
}
