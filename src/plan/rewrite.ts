/** What brings sheets that are there to what a new plan wants, without making them anew: data only, whoever does it. */
import type { Area } from "../sheet/address";
import type { Witness } from "../sheet/repair";
import type { MakeRepair } from "../sheet/repair-make";
import type { Run } from "../sheet/snapshot";
import type { NamePlan, SheetPlan } from "./types";

/** So many rows or columns are put in, the first of them then standing at `at`. */
export interface Insertion {
  readonly at: number;
  readonly count: number;
}

export interface LineEdits {
  /** As they stand now; to be deleted from the last to the first. */
  readonly deleted: readonly Run[];
  /** In ascending order; to be inserted one after the other once the others are deleted. */
  readonly inserted: readonly Insertion[];
}

/** New cells, which may look like their neighbours at first: one may be copied over another, and over nothing else. */
export interface FreshCells extends Pick<SheetPlan, "styles" | "validations"> {
  readonly areas: readonly Area[];
  /** People's conditional formats may reach over them: nothing may be cleared there, or copied. */
  readonly careful: boolean;
}

export interface SheetRewrite {
  /** Its name as it was read. */
  readonly sheet: string;
  readonly rows: LineEdits;
  readonly columns: LineEdits;
  /** New rows, and each run of new columns. */
  readonly fresh: readonly FreshCells[];
  /**
   * What is then to be written, where it stands by then: cells that would hold something else, and sizes of what is new.
   * Its page and charts replace the product's own where `moved` is set; conditional formats are among `make`.
   */
  readonly part: SheetPlan;
  /** Looks and validations of rows that stay and look otherwise: nothing may be copied over them. */
  readonly over: Pick<SheetPlan, "styles" | "validations" | "rows">;
  /**
   * What else is mended, and the product's conditional formats anew where rows or columns come or go. What is to be there is
   * told where it stands then.
   */
  readonly make: readonly MakeRepair[];
  /** People's own cells, in rows and columns that go: what they accept must come back when this is taken back. */
  readonly beside: readonly Area[];
  /** Rows or columns come or go. */
  readonly moved: boolean;
}

/** The ids of a sheet's rows, which stand in one column, and of its columns, which stand in one row: nothing may have moved. */
export interface SheetWitness {
  readonly sheet: string;
  readonly rowIds: readonly Witness[];
  readonly columnIds: readonly Witness[];
}

export interface WorkbookRewrite {
  /** Of all sheets that are there, as the new formulas name cells of any. Empty where nothing is written. */
  readonly witnesses: readonly SheetWitness[];
  readonly sheets: readonly SheetRewrite[];
  /** Sheets that are missing, made as for a new workbook. */
  readonly added: readonly SheetPlan[];
  /** Names of sheets that go, as they were added by what is undone. */
  readonly removed: readonly string[];
  /** Names that go with them. */
  readonly unnamed: readonly string[];
  /** Names that are to lead elsewhere, or are missing. */
  readonly names: readonly NamePlan[];
  /** What takes it back, sheet by sheet. */
  readonly undo: readonly SheetRewrite[];
}
