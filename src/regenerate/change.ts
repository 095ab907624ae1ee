/** A change of a rubric or of a list of units, as data. */

export type ChangedThing =
  | "rubric"
  | "category"
  | "indicator"
  | "criterion"
  | "counter"
  | "unit"
  | "condition"
  | "reading"
  | "appendix"
  /** What an appendix asks of a department. */
  | "duty"
  /** A department that the rubric names; one that a scorebook is for is a unit. */
  | "named-unit";

export interface Change {
  readonly thing: ChangedThing;
  readonly id: string;
  /** Names from the category down to the thing itself, as they are now; of what is gone as they were. */
  readonly path: readonly string[];
  readonly how: How;
}

export type How =
  | { readonly code: "added" | "removed" }
  /** Its line in 指标体系 was gone, and is put back because nothing adds up without it. */
  | { readonly code: "restored" }
  /** Under something else, or in another order among its own. */
  | { readonly code: "moved"; readonly from: string; readonly to: string }
  | { readonly code: "renamed"; readonly from: string; readonly to: string }
  /** Points (total, weight), or a share of the indicator's weight (share, step, level, tier). */
  | { readonly code: "number"; readonly of: NumberOf; readonly from: number | null; readonly to: number | null }
  /** Words other than names: descriptions, sentences, reasons for vetoes, groups, choices. */
  | { readonly code: "words"; readonly of: WordsOf; readonly from: string; readonly to: string };

export type NumberOf = "total" | "weight" | "share" | "step" | "level" | "tier-from" | "tier-share" | "year" | "order";
export type WordsOf =
  | "kind"
  | "group"
  | "description"
  | "detail"
  | "text"
  | "veto"
  | "applicability"
  | "choice"
  | "counts"
  | "condition"
  | "audience"
  | "version"
  /** The rubric's id. */
  | "edition"
  | "veto-note"
  | "appendix"
  | "erratum"
  /** What a reading decides of it. */
  | "by-reading"
  | "level-label"
  | "hint"
  /** The source's words that leave a reading open. */
  | "says"
  | "alternatives"
  /** What holds unless somebody says otherwise. */
  | "usual"
  | "effect"
  | "duty"
  | "aliases";
