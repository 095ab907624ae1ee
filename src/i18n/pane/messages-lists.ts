/** 检查 and 排名: lists of findings and of units. */
import type { Finding, Severity } from "../../checks";
import type { MakeRepair } from "../../sheet/repair-make";
import type { Advice } from "./messages-notices";

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
  readonly rules: (rule: Finding["rule"]) => string;
  /** Why a rule's findings matter. */
  readonly why: (rule: Finding["rule"]) => string;
  readonly filter: string;
  readonly filterHint: string;
  readonly found: (count: number) => string;
  readonly folded: (unit: string, count: number, rule: Finding["rule"]) => Advice;
  readonly noUnit: string;
  readonly jump: string;
  readonly jumpTo: (cell: string) => string;
  readonly edit: string;
  readonly editAt: (cell: string) => string;
  /** On the button that mends; an empty value empties the cell. */
  readonly mend: (value: string) => string;
  readonly mendAt: (cell: string, before: string, value: string) => string;
  /** On the button that shows what mending one finding, or many alike, would write. */
  readonly repair: string;
  readonly repairAt: (cell: string) => string;
  readonly repairAll: (count: number) => string;
  /** Instead of a preview: formulas and rows are not certain as long as rows or units go by a wrong id. */
  readonly repairIdsFirst: string;
  /** Where rows come back: whatever else is wrong comes after them. */
  readonly repairRowsFirst: string;
  /** Above what would be written. @param isOfCells nothing but cells */
  readonly repairPreview: (count: number, isOfCells: boolean) => string;
  readonly repairLine: (before: string, after: string) => string;
  /** What a sheet would be made like beside its cells. */
  readonly repairMake: (make: MakeRepair) => string;
  readonly empty: string;
  readonly repairMore: (count: number, isOfCells: boolean) => string;
  readonly repairNow: (count: number, isOfCells: boolean) => string;
  readonly repairing: string;
  readonly cancel: string;
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
