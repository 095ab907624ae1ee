/** The ids of all rules by what they look at: each is the name of its rule's file, of its test and of its texts. */

export const RULE_IDS = {
  entries: [
    "entry-missing",
    "entry-not-a-level",
    "entry-not-a-number",
    "entry-not-applicable",
    "entry-not-whole-count",
    "entry-out-of-range",
    "veto-unknown-reason",
  ],
  across: [],
  structure: [
    "cache-stale",
    "formula-changed",
    "formula-error",
    "formula-missing",
    "formula-overwritten",
    "row-doubled",
    "row-missing",
    "row-moved",
    "row-unknown",
    "sheet-missing",
    "sheet-renamed",
    "unit-doubled",
    "unit-missing",
    "unit-unknown",
  ],
  rubric: [],
  ranking: ["near-tie", "rank-wrong", "tie-hidden", "unit-unranked"],
} as const satisfies Readonly<Record<RuleGroup, readonly string[]>>;

/** Single entries, entries beside each other, the workbook's make, the rubric in it, and what follows from it all. */
export type RuleGroup = "entries" | "across" | "structure" | "rubric" | "ranking";

export type RuleIdOf<G extends RuleGroup> = (typeof RULE_IDS)[G][number];

export type RuleId = RuleIdOf<RuleGroup>;

/** What a rule that itself went wrong is reported under. */
export const RULE_FAILED = "rule-failed";
