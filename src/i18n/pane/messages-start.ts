/** 开始: the form that makes a scorebook, and the summary of the one that is there. */
import type { SheetKey } from "../../plan";
import type { CategoryKind } from "../../rubric";
import type { Advice } from "./messages-notices";

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
  /** Changing the rubric or the units of the scorebook that is there. */
  readonly renew: string;
  readonly renewHint: string;
  readonly toRenew: string;
  readonly undoRenewal: string;
}
