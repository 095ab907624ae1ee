/** Rules that report entries of one kind of fault. */
import { judgeField } from "../scoring";
import type { EntryFault } from "../scoring";
import { findingAt } from "./context";
import type { CheckContext, Finding, RuleMeta } from "./types";

/** A finding for each entry that applies to its unit and has one of the faults. */
export function findFaults(context: CheckContext, meta: RuleMeta, faults: readonly EntryFault[]): Finding[] {
  return context.entries
    .filter(({ applies, field, value }) => {
      const judgement = judgeField(field, value);
      return applies && judgement.state === "invalid" && faults.includes(judgement.fault);
    })
    .map((place) => findingAt(context, meta, place));
}
