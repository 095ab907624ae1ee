/** All that the task pane says, in one shape for every language; the rubric's own words stay in its language. */
import type { Severity } from "../../checks";
import type { SheetKey } from "../../plan";
import type { CategoryKind, Criterion, CriterionRule, Field } from "../../rubric";
import type { CriterionScore, EntryFault, IndicatorScore } from "../../scoring";
import type { CellValue } from "../../sheet/value";

/** Why Excel did not do what it was asked. */
export type ProblemName =
  | "editing-cell"
  | "protected"
  | "read-only"
  | "structure-protected"
  | "names-taken"
  | "scorebook-there"
  | "no-scorebook"
  | "too-old"
  | "too-large"
  | "out-of-memory"
  | "busy"
  | "connection"
  | "cancelled"
  | "left-over"
  | "unknown";

export interface Problem {
  readonly code: ProblemName;
  /** Sheet names for "names-taken", Excel's own words for the rest. */
  readonly details: readonly string[];
}

/** What happened, and what to do about it. */
export interface Advice {
  readonly title: string;
  readonly body: string;
}

export type RefusalName = EntryFault | "too-many" | "not-applicable";

/** What a toast tells. */
export type NoticeContent =
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "refused"; readonly where: string; readonly field: Field; readonly refusal: RefusalName }
  | { readonly kind: "undone" | "redone"; readonly where: string; readonly value: string }
  | { readonly kind: "not-undone"; readonly where: string }
  | { readonly kind: "changed-meanwhile"; readonly where: string }
  | { readonly kind: "moved" | "cell-gone" | "no-blank" | "way-ends" | "cancelled" | "cleaned" | "not-watching" }
  | { readonly kind: "made"; readonly units: number; readonly criteria: number }
  | { readonly kind: "saved"; readonly name: string };

export interface ShellTexts {
  readonly title: string;
  readonly language: string;
  readonly views: Readonly<Record<"start" | "score" | "check" | "ranking", string>>;
  readonly sections: string;
  readonly loading: string;
  readonly notReady: string;
  readonly toStart: string;
  readonly retry: string;
  readonly close: string;
  readonly broken: Advice;
  readonly unreadable: string;
  readonly failed: string;
  readonly problem: (problem: Problem) => Advice;
  readonly notice: (content: NoticeContent) => { readonly title: string; readonly body?: string };
}

export interface StartTexts {
  readonly none: string;
  readonly rubric: string;
  readonly builtInRubric: string;
  readonly rubricFile: string;
  readonly chooseFile: string;
  readonly rubricCounts: (counts: RubricCounts) => string;
  readonly categoryCounts: (kind: CategoryKind, count: number) => string;
  readonly faults: (count: number) => string;
  readonly moreFaults: (count: number) => string;
  readonly fileTooLarge: string;
  readonly units: string;
  readonly builtInUnits: (count: number) => string;
  readonly selectedUnits: string;
  readonly takeSelection: string;
  readonly selectionHint: string;
  readonly unitsFile: string;
  readonly unitsFileHint: string;
  readonly unitsFound: (count: number) => string;
  readonly blanks: (count: number) => string;
  readonly noUnits: string;
  readonly preview: string;
  readonly morePreview: (count: number) => string;
  readonly whatIsMade: string;
  readonly sheetLine: Readonly<Record<SheetKey, string>>;
  readonly untouched: (sheets: readonly string[]) => string;
  readonly taken: (sheets: readonly string[]) => string;
  readonly readOnly: string;
  readonly structureProtected: string;
  readonly generate: string;
  readonly generating: string;
  readonly cancel: string;
  readonly steps: Readonly<Record<"looking" | "writing" | "finishing" | "taking-back" | "reading", string>>;
  readonly unfinished: Advice;
  readonly takeBack: string;
  readonly takingBack: string;
}

export interface RubricCounts {
  readonly categories: number;
  readonly indicators: number;
  readonly criteria: number;
  readonly vetoes: number;
}

export interface SummaryTexts {
  readonly holds: (units: number, counts: RubricCounts) => string;
  readonly edition: (id: string, fingerprint: string) => string;
  readonly completeness: string;
  readonly entries: (done: number, required: number) => string;
  readonly byCategory: string;
  readonly byUnit: string;
  readonly order: string;
  readonly bookOrder: string;
  readonly leastFirst: string;
  readonly toFirstBlank: (name: string) => string;
  readonly complete: string;
  readonly lastCheck: string;
  readonly neverChecked: string;
  readonly checkedAt: (time: string, errors: number, warnings: number) => string;
  readonly toCheck: string;
  readonly exports: string;
  readonly exportBook: string;
  readonly exportEntries: string;
  readonly exportScores: string;
  readonly exporting: string;
  readonly fileNames: Readonly<Record<"book" | "entries" | "scores", string>>;
  readonly scoreColumns: Readonly<Record<"rank" | "unit" | "group" | "total" | "completeness", string>>;
  readonly showMore: (count: number) => string;
  readonly refresh: string;
}

export interface ScoreTexts {
  readonly nothingSelected: Advice;
  readonly headingSelected: (unit: string) => Advice;
  readonly placeGone: Advice;
  readonly path: string;
  readonly cellIs: (cell: string) => string;
  readonly limit: (criterion: Criterion, points: number) => string;
  readonly hint: (hint: string) => string;
  readonly vetoOf: (indicator: string) => string;
  readonly criterionVetoOf: (number: number) => string;
  readonly current: string;
  readonly blank: string;
  readonly entered: (value: string) => string;
  readonly saving: string;
  readonly draft: string;
  readonly saved: string;
  readonly write: string;
  readonly discard: string;
  readonly clear: string;
  readonly refusal: (refusal: RefusalName, field: Field) => string;
  readonly reads: (value: string) => string;
  readonly percent: string;
  readonly slider: string;
  readonly quickSteps: string;
  readonly quickStep: (share: string) => string;
  readonly level: string;
  readonly levelName: (label: string, percent: string, points: string) => string;
  readonly notChosen: string;
  readonly count: (what: string) => string;
  readonly more: string;
  readonly less: string;
  readonly counts: (rule: CriterionRule) => string;
  readonly costs: (step: number, points: string) => string;
  readonly bestCount: (count: number) => string;
  readonly tiers: string;
  readonly veto: string;
  readonly noVeto: string;
  readonly vetoCosts: (points: string, whole: boolean) => string;
  readonly vetoedAlready: (reason: string) => string;
  readonly notApplicable: (condition: string) => Advice;
  readonly exempt: string;
  readonly hasNoEffect: (value: string) => string;
  readonly unknownValue: (value: string) => string;
  readonly conflict: Advice;
  readonly mine: string;
  readonly theirs: string;
  readonly takeTheirs: string;
  readonly writeMine: string;
  readonly navigation: string;
  readonly steps: Readonly<
    Record<"next-criterion" | "previous-criterion" | "next-unit" | "previous-unit" | "next-blank", string>
  >;
  readonly undo: string;
  readonly redo: string;
  readonly standing: string;
  readonly earns: (earned: string, weight: string) => string;
  readonly costsNow: (points: string, most: string) => string;
  readonly lost: (points: string) => string;
  readonly open: (points: string) => string;
  readonly nothingLost: string;
  readonly detail: string;
  readonly erratum: (says: string, means: string) => string;
  readonly duties: (appendix: string) => string;
  readonly noDuties: string;
  readonly shortcuts: string;
  readonly shortcutList: readonly (readonly [keys: string, what: string])[];
}

export interface ExplainTexts {
  /** Why a criterion earned what it did. @param best the best count, for a benchmark */
  readonly criterion: (score: CriterionScore, indicator: IndicatorScore, best: number) => string;
  readonly value: (field: Field, value: CellValue) => string;
  readonly points: (points: number) => string;
}

export interface CheckTexts {
  readonly check: string;
  readonly checking: string;
  readonly intro: string;
  readonly checked: (cells: number, time: string) => string;
  readonly counts: (severity: Severity, count: number) => string;
  readonly clean: Advice;
  readonly noMatch: string;
  readonly grouping: string;
  readonly groupings: Readonly<Record<"rule" | "unit" | "severity", string>>;
  readonly rules: (rule: string) => string;
  readonly filter: string;
  readonly filterHint: string;
  readonly found: (count: number) => string;
  readonly folded: (unit: string, count: number, rule: string) => Advice;
  readonly noUnit: string;
  readonly jump: string;
  readonly jumpTo: (cell: string) => string;
  readonly edit: string;
  readonly editAt: (cell: string) => string;
  readonly showMore: (count: number) => string;
  readonly results: string;
}

export interface RankingTexts {
  readonly intro: (units: number) => string;
  readonly group: string;
  readonly allGroups: string;
  readonly noGroup: string;
  readonly rank: (rank: number) => string;
  readonly tied: string;
  readonly provisional: string;
  readonly provisionalNote: (count: number) => string;
  readonly points: (points: string) => string;
  readonly completeness: (percent: string) => string;
  readonly open: (unit: string) => string;
  readonly back: string;
  readonly of: (score: string, most: string) => string;
  readonly total: string;
  readonly fullMarks: string;
  readonly vetoed: (reason: string) => string;
  readonly notApplicable: string;
  readonly exempt: string;
  readonly minus: (points: string) => string;
  readonly jumpTo: (place: string) => string;
  readonly onlyLost: string;
  readonly nothingLost: string;
  readonly showMore: (count: number) => string;
}

export interface PaneMessages {
  readonly shell: ShellTexts;
  readonly start: StartTexts;
  readonly summary: SummaryTexts;
  readonly score: ScoreTexts;
  readonly explain: ExplainTexts;
  readonly check: CheckTexts;
  readonly ranking: RankingTexts;
}
