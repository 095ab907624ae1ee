/** What a rule's findings follow from, so that after a few entries only what can have changed is judged again. */
import { RULE_IDS } from "./rule-ids";
import type { RuleId } from "./rule-ids";

export type Scope =
  /** A unit's findings follow from its own entries. */
  | "unit"
  /** From all units' entries. */
  | "units"
  /** From how the workbook is made, or from what its formulas show, which nobody reads again after each entry. */
  | "workbook";

const WITHIN_UNIT: ReadonlySet<RuleId> = new Set<RuleId>([
  ...RULE_IDS.entries,
  "column-uniform",
  "deduct-doubled",
  "veto-contradicted",
  "veto-over-entries",
]);

const FROM_WORKBOOK: ReadonlySet<RuleId> = new Set<RuleId>([
  ...RULE_IDS.structure,
  ...RULE_IDS.rubric,
  "rank-wrong",
  "unit-unranked",
]);

/** A rule that nobody has sorted in is asked about all units. */
export function scopeOf(rule: RuleId): Scope {
  if (WITHIN_UNIT.has(rule)) return "unit";
  return FROM_WORKBOOK.has(rule) ? "workbook" : "units";
}
