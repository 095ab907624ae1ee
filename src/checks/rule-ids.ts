/** The ids of all rules by what they look at: each is the name of its rule's file, of its test and of its texts. */

export const RULE_IDS = {
  entries: [
    "entry-date",
    "entry-error-value",
    "entry-external-link",
    "entry-formula",
    "entry-missing",
    "entry-not-a-level",
    "entry-not-a-number",
    "entry-not-applicable",
    "entry-not-whole-count",
    "entry-number-as-text",
    "entry-out-of-range",
    "entry-whole-percent",
    "veto-unknown-reason",
  ],
  across: [
    "benchmark-doubtful",
    "benchmark-outlier",
    "column-uniform",
    "deduct-doubled",
    "unit-copied",
    "veto-contradicted",
    "veto-over-entries",
  ],
  structure: [
    "cache-stale",
    "columns-hidden",
    "format-missing",
    "formula-changed",
    "formula-error",
    "formula-missing",
    "formula-overwritten",
    "layout-older",
    "name-broken",
    "protection-off",
    "row-doubled",
    "row-missing",
    "row-moved",
    "row-unknown",
    "rows-hidden",
    "sheet-missing",
    "sheet-renamed",
    "unit-doubled",
    "unit-missing",
    "unit-unknown",
    "validation-changed",
    "validation-missing",
  ],
  rubric: [
    "category-weights",
    "indicator-shares",
    "rubric-edited",
    "rubric-pending",
    "rubric-unreadable",
    "setting-unknown",
    "unit-pending",
  ],
  ranking: ["near-tie", "rank-wrong", "tie-hidden", "unit-unranked"],
} as const satisfies Readonly<Record<RuleGroup, readonly string[]>>;

/** Single entries, entries beside each other, the workbook's make, the rubric in it, and what follows from it all. */
export type RuleGroup = "entries" | "across" | "structure" | "rubric" | "ranking";

export type RuleIdOf<G extends RuleGroup> = (typeof RULE_IDS)[G][number];

export type RuleId = RuleIdOf<RuleGroup>;

const ALL: ReadonlySet<string> = new Set(Object.values(RULE_IDS).flat());

export function isRuleId(text: string): text is RuleId {
  return ALL.has(text);
}

/** What a rule that itself went wrong is reported under. */
export const RULE_FAILED = "rule-failed";
