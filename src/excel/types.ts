/** What the product's faces ask of the workbook that is open in Excel, in its own words: nothing of Office shows. */
import type { WorkbookPlan } from "../plan";
import type { ResultsInput } from "../plan/results";
import type { WorkbookRewrite } from "../plan/rewrite";
import type { Area, CellAddress } from "../sheet/address";
import type { Repair } from "../sheet/repair";
import type { CellSnapshot, SheetSnapshot, Snapshot } from "../sheet/snapshot";
import type { CellValue } from "../sheet/value";

export interface OpenWorkbook {
  /** What is there, before anything is read or made. One sync. */
  look(): Promise<Look>;
  /**
   * Writes the plan's sheets behind those that are there, and shows the first one. Made completely or, on any failure
   * and on cancel, taken back. Two syncs, and one more for each further 4 MB.
   *
   * @throws ExcelProblem; "left-over" when taking back failed as well
   */
  generate(plan: WorkbookPlan, work?: Work): Promise<void>;
  /** Removes what a generate left behind that was interrupted by force. */
  takeBack(): Promise<void>;
  /**
   * The sheets that a score goes by, in one sync; for a check all sheets of the scorebook with what they are made like, in
   * two. Empty when there are none. One more sync for each further 4 MB.
   */
  read(work?: ReadWork): Promise<Snapshot>;
  /** Some cells anew, after a change. One sync. */
  readArea(sheet: string, area: Area): Promise<AreaCells>;
  /** The cell that is selected. One sync. */
  selection(): Promise<Selection>;
  /** What the selected area holds, its used part only: for a list of units. One sync. */
  selectedValues(): Promise<readonly (readonly CellValue[])[]>;
  /** What the selected area holds, as texts: for an attachment pasted into a sheet. Two syncs. @param most cells */
  selectedTable(most: number): Promise<SelectedTable>;
  /** Shows the sheet and selects the cell. One sync. */
  goTo(sheet: string, cell: CellAddress): Promise<void>;
  /** Writes one entry, if its place still is what the pane shows. Two syncs. */
  enter(target: EntryTarget, value: CellValue): Promise<Entered>;
  /**
   * Writes what mends findings, all or nothing. Two syncs, one more where conditional formats, or validations that differ
   * from cell to cell, must be looked at singly, and two or three more for each further 8,000 cells.
   */
  mend(repair: Repair, work?: Work): Promise<Mended>;
  /**
   * Brings the scorebook's sheets in place to what a new plan wants, all or nothing. Two syncs, one more for each further 4 MB;
   * none where nothing is to be written.
   */
  rewrite(rewrite: WorkbookRewrite, work?: Work): Promise<Rewritten>;
  /**
   * Writes what a check found into 检查结果, and makes the sheet where there is none; what people typed there stays. Two
   * syncs where it is made or nothing changed, else three. On any failure it is as it was.
   */
  writeResults(input: ResultsInput): Promise<ResultsWritten>;
  /**
   * Keeps what is set for rules (a text as `formatRuleChoices` makes it) in the workbook, and gives the sheet that has it
   * then. Two syncs. On any failure nothing has changed.
   */
  writeRules(text: string): Promise<SheetSnapshot>;
  /** Ends when nobody is editing a cell any more: until then nothing can be read or written. */
  whenEditingEnds(): Promise<void>;
  /** Tells what people do, until the returned function is called. */
  watch(listener: WorkbookListener): Promise<() => Promise<void>>;
}

export interface Work {
  readonly onProgress?: (progress: Progress) => void;
  /** When aborted, the work ends with the problem "cancelled" and leaves the workbook as it was. */
  readonly signal?: AbortSignal;
}

export interface ReadWork extends Work {
  /** A score unless given. */
  readonly for?: "check";
}

export interface Progress {
  readonly step: "looking" | "writing" | "finishing" | "taking-back" | "reading";
  /** From 0 to 1. */
  readonly share: number;
}

export interface Look {
  /**
   * "unfinished" is what a generate left that was interrupted by force; "damaged" a scorebook that lacks sheets without which
   * it cannot be read by itself.
   */
  readonly state: "none" | "unfinished" | "damaged" | "scorebook";
  /** Names of all sheets, in the tabs' order. */
  readonly sheets: readonly string[];
  readonly readOnly: boolean;
  /** No sheet can be added or removed. */
  readonly structureProtected: boolean;
}

export interface AreaCells {
  readonly sheet: string;
  readonly area: Area;
  readonly cells: readonly (readonly CellSnapshot[])[];
}

export interface Selection {
  readonly sheet: string;
  /** The cell that takes what is typed. */
  readonly cell: CellAddress;
  readonly content: CellSnapshot;
}

/** The used part of the selection; how many cells it has where these are too many. */
export type SelectedTable = { readonly texts: readonly (readonly string[])[] } | { readonly cells: number };

/** Where an entry belongs: an address, and the ids that must stand beside it. */
export interface EntryTarget {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly idRow: number;
  readonly idColumn: number;
  readonly rowId: string;
  readonly columnId: string;
  /** What the pane shows as the cell's value. */
  readonly before: CellValue;
}

export type Entered =
  | { readonly state: "written"; readonly value: CellValue }
  /** Somebody else changed the value meanwhile: nothing was written. */
  | { readonly state: "changed"; readonly value: CellValue }
  /** Rows or columns were moved meanwhile: nothing was written, and the workbook should be read anew. */
  | { readonly state: "moved" };

/**
 * What came of mending: as "changed" where something else is there by now than what was judged, as "moved" where rows,
 * columns or sheets are no longer where they were; nothing was written then.
 */
export type Mended =
  /** The repair with all that was there before, so that it can be taken back. */
  { readonly state: "written"; readonly repair: Repair } | { readonly state: "changed" | "moved" };

/** As "moved" where rows, columns or sheets are no longer where they were read: nothing was written then. */
export type Rewritten =
  /** With what takes it back, but for its witnesses; null where nothing was to be written. */
  { readonly state: "written"; readonly undo: WorkbookRewrite | null } | { readonly state: "moved" };

export interface ResultsWritten {
  /** 检查结果 as it is then. */
  readonly sheet: SheetSnapshot;
  /** It was made just now. */
  readonly isNew: boolean;
  /** Cells that were written. */
  readonly changed: number;
}

export interface WorkbookListener {
  /** Another cell or sheet is selected. */
  readonly selected: () => void;
  /** Cells were changed by somebody, not by the pane. null: read everything anew. */
  readonly changed: (change: Change | null) => void;
}

export interface Change {
  readonly sheet: string;
  readonly area: Area;
}

export type ProblemCode =
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
  | "half-mended"
  | "unknown";

/** Why Excel did not do what it was asked, in a form that the faces put into words. */
export class ExcelProblem extends Error {
  override readonly name = "ExcelProblem";
  constructor(
    readonly code: ProblemCode,
    /** Sheet names for "names-taken", Excel's own words for the rest. */
    readonly details: readonly string[] = [],
    options?: ErrorOptions,
  ) {
    super([code, ...details].join(": "), options);
  }
}
