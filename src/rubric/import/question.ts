/** What an import leaves to a person, and what it read where: data; texts are in src/i18n. */
import type { SourceSpan } from "../types";
import type { RubricFault } from "../validate";

/**
 * Question → the answers that there are. The first one is not always the proposal: that depends on the words.
 * The list is closed: what fits none of them is changed in the rubric afterwards.
 */
export const ALTERNATIVES = {
  /** The attachment has no line that can be its title. */
  "title-missing": ["first-line", "plain"],
  /** No year is named. */
  "year-missing": ["next-of-known"],
  /** Whom it assesses is not said. */
  "audience-missing": ["all"],
  /** Base, bonus or penalty cannot be told for sure. */
  "category-kind": ["base", "bonus", "penalty"],
  /** The declared points are not the sum of the weights. */
  "category-total": ["sum", "scale"],
  /** The base categories are not 100 points together: one may be missing, or two rubrics be in one document. */
  "base-total": ["keep"],
  /** An indicator bears no weight that can be read. */
  "weight-missing": ["points", "rest", "skip"],
  /** A row that is no indicator. */
  "row-skipped": ["skip"],
  /** Words outside the tables that speak of scores. */
  "text-skipped": ["skip"],
  /** Two indicators of a category have one name. */
  "name-repeated": ["rename", "merge"],
  /** The shares are not 100 %. */
  "shares-sum": ["scale", "last"],
  /** A sentence has no share of its own. */
  "share-missing": ["rest", "equal", "note"],
  /** The only sentence names no share: it bears all. */
  "share-assumed": ["whole"],
  /** 酌情扣分: how much is not said. */
  discretionary: ["range"],
  /** It only takes off, and the others do not make 100 %. */
  "deduct-share": ["rest", "deduct"],
  /** Something is earned or lost by each one, or by several measures, in a way that no kind of criterion has. */
  "rule-unclear": ["range"],
  /** The words most likely mean this kind of criterion. */
  "rule-likely": ["taken", "range"],
  /** Nothing is said of how it is scored. */
  "detail-missing": ["description", "name"],
  /** It has no cell of its own for how it is scored: the one above may be for both. */
  "detail-shared": ["shared", "name"],
  /** The same number twice, or one left out. */
  "numbers-odd": ["renumber"],
  /** Which indicator or criterion the note strikes is not clear. */
  "veto-target": ["indicator", "none"],
  /** A note that strikes a criterion which has no such thing as 0. */
  "veto-misplaced": ["none"],
  /** 详见附录…: no such appendix. */
  "appendix-missing": ["none"],
  /** Not for all units, but for which is not said. */
  "condition-unclear": ["office", "none"],
  /** Two names that may be one department's. */
  "unit-alias": ["one", "two"],
  /** A department of one appendix that the list of departments lacks. */
  "unit-unlisted": ["add", "drop"],
  /** No department is named at all. */
  "units-missing": ["placeholder", "known"],
  /** The description speaks of another indicator. */
  erratum: ["mark", "correct"],
  /** A table that is neither the rubric nor an appendix. */
  "table-skipped": ["skip"],
} as const;

export type QuestionCode = keyof typeof ALTERNATIVES;

/** error: the proposal leaves something out; warning: a person should decide; info: a reading, or of no consequence. */
export type QuestionSeverity = "error" | "warning" | "info";

export interface Question {
  /** The same for the same place and code, however often the attachment is imported. */
  readonly id: string;
  readonly code: QuestionCode;
  readonly severity: QuestionSeverity;
  /** Names from the category down: 政府信息公开, 动态要闻, 第3项. */
  readonly place: readonly string[];
  /** The attachment's words that it is about; empty where it is about what is missing. */
  readonly words: string;
  readonly source: SourceSpan | null;
  /** What is taken until somebody answers. */
  readonly proposal: string;
  readonly alternatives: readonly string[];
  /** Facts for the text; shares as fractions, weights in points. */
  readonly values: Readonly<Record<string, string | number>>;
  /** What is taken: an answer, else the proposal. */
  readonly answer: string;
  /** Whether somebody answered. */
  readonly settled: boolean;
}

/** sure: the words say it; likely: they are taken to say it; assumed: they do not, and a question asks. */
export type Certainty = "sure" | "likely" | "assumed";

export type Recognised =
  | "title"
  | "audience"
  | "year"
  | "category"
  | "total"
  | "indicator"
  | "weight"
  | "levels"
  | "benchmark"
  | "tiers"
  | "incidents"
  | "deduct"
  | "penalty"
  | "range"
  | "hint"
  | "veto"
  | "applicability"
  | "appendix"
  | "unit"
  | "reading";

/** One recognised rule and the words it was read from. */
export interface Provenance {
  /** Id of the part of the rubric: a category's, an indicator's, a criterion's, an appendix's, a reading's, a unit's name. */
  readonly of: string;
  readonly kind: Recognised;
  readonly words: string;
  readonly source: SourceSpan | null;
  readonly certainty: Certainty;
}

/** What keeps an attachment from becoming a rubric at all. */
export type ImportFault =
  | { readonly code: "empty" }
  | { readonly code: "too-long"; readonly limit: number }
  | { readonly code: "too-many-cells"; readonly limit: number }
  | { readonly code: "cell-too-long"; readonly limit: number; readonly source: SourceSpan }
  | { readonly code: "no-table" }
  | { readonly code: "no-columns"; readonly source: SourceSpan; readonly words: string }
  | { readonly code: "no-indicators"; readonly source: SourceSpan }
  /** What was read, all proposals taken, makes no sense as a whole. */
  | { readonly code: "invalid"; readonly fault: RubricFault };
