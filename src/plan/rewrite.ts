/** What brings sheets that are there to what a new plan wants, without making them anew: data only, whoever does it. */
import type { Area } from "../sheet/address";
import type { Run } from "../sheet/snapshot";
import type { SheetKey } from "./names";
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

export interface SheetRewrite {
  readonly key: SheetKey;
  /** Its name as it was read. */
  readonly sheet: string;
  readonly rows: LineEdits;
  readonly columns: LineEdits;
  /** New cells, which may look like their neighbours at first. */
  readonly fresh: readonly Area[];
  /**
   * What is then to be written, where it stands by then: cells that would hold something else, looks, validations and sizes
   * of what is new. Its conditional formats, page and charts replace the product's own where `moved` is set.
   */
  readonly part: SheetPlan;
  /** Looks and validations of rows that stay and look otherwise: nothing may be copied over them. */
  readonly over: Pick<SheetPlan, "styles" | "validations" | "rows">;
  /** Rows or columns come or go. */
  readonly moved: boolean;
}

export interface WorkbookRewrite {
  readonly sheets: readonly SheetRewrite[];
  /** Sheets that are missing, made as for a new workbook. */
  readonly added: readonly SheetPlan[];
  /** Names that are to lead elsewhere, or are missing. */
  readonly names: readonly NamePlan[];
}
