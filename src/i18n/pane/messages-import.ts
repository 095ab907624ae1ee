/** Importing an official attachment: choosing it, looking over what was recognised, deciding what is open. */
import type { CategoryKind, Criterion } from "../../rubric";

export interface PaneImportTexts {
  readonly attachment: string;
  readonly hint: string;
  readonly chooseFile: string;
  readonly takeSelection: string;
  /** What stands for the name of what was selected. */
  readonly selection: string;
  readonly steps: Readonly<Record<"reading" | "recognising" | "settling", string>>;
  readonly refused: (name: string, count: number) => string;
  readonly nothingSelected: string;
  readonly tooMuchSelected: (cells: number, most: number) => string;
  readonly unchanged: string;
  readonly resume: (settled: number, all: number) => string;

  readonly title: string;
  readonly from: (name: string) => string;
  readonly year: (year: number) => string;
  readonly linesHint: string;
  readonly back: string;
  readonly more: (appendices: number, units: number) => string;
  readonly category: (kind: CategoryKind, total: number, indicators: number) => string;
  readonly faulty: (count: number) => string;

  readonly decisions: string;
  readonly settled: (settled: number, all: number) => string;
  readonly nothingOpen: string;
  readonly previous: string;
  readonly next: string;
  readonly takeAll: (count: number) => string;
  readonly takeAllAsks: (count: number, leavesOut: number) => string;
  readonly takeAllNow: string;
  readonly cancel: string;
  readonly taken: (alternative: string) => string;
  readonly proposed: (alternative: string) => string;
  readonly open: string;
  readonly decided: string;
  readonly leavesOut: string;
  readonly allDecisions: (count: number) => string;
  readonly toDecision: (place: string) => string;
  readonly infos: (count: number) => string;
  readonly infoHint: string;
  readonly general: string;

  readonly recognised: string;
  readonly indicator: (name: string, weight: number) => string;
  readonly group: (group: string) => string;
  readonly veto: (reasons: readonly string[]) => string;
  readonly applicability: (words: string) => string;
  readonly erratum: (says: string, means: string) => string;
  readonly rule: (criterion: Criterion) => string;
  readonly hintOf: (hint: string) => string;
  readonly appendices: (count: number) => string;
  readonly duties: (count: number) => string;
  readonly units: (count: number) => string;
  readonly showMore: (count: number) => string;

  readonly use: string;
  readonly notYet: (open: number) => string;
  readonly save: string;
  readonly fileName: (year: number) => string;
}
