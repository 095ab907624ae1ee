/** Rows that are put back into a sheet, and taken out of it again, with all that they hold. */
import type { Area } from "./address";
import type { CellStyle } from "./cell-style";
import type { CellContent } from "./content";
import type { HeldValidation } from "./held-validation";

/**
 * Whole rows. All addresses are those that things have while the rows are there. What else a repair writes is written
 * after the rows have come or gone, and its formulas read as they do then.
 */
export interface RowsRepair {
  readonly kind: "rows";
  /** false: they are taken out again. */
  readonly back: boolean;
  /** From top to bottom. */
  readonly runs: readonly RowsRun[];
  readonly idColumn: number;
  /** Later ones win where they overlap. */
  readonly styles: readonly { readonly area: Area; readonly style: CellStyle }[];
  readonly validations: readonly HeldValidation[];
  /** What people had typed in the rows, and nobody can bring back; null where they typed nothing. */
  readonly lost: "entries" | "edits" | null;
}

/** Neighbours. */
export interface RowsRun {
  readonly row: number;
  readonly rows: readonly HeldRow[];
}

export interface HeldRow {
  readonly id: string;
  /** What people call it, from the whole to the part: 信息发布, 2. */
  readonly names: readonly string[];
  readonly cells: readonly { readonly column: number; readonly content: CellContent }[];
  /** Points. */
  readonly height?: number;
  /** The height was estimated from the row's texts; Excel fits the row to them. */
  readonly estimated?: boolean;
  readonly hidden?: boolean;
}

export type RowRuns = readonly { readonly row: number; readonly rows: readonly unknown[] }[];

/** Where a row stands once the runs are there. */
export function withRuns(runs: RowRuns, row: number): number {
  return runs.reduce((at, run) => (at >= run.row ? at + run.rows.length : at), row);
}

/** Where a row stands once the runs are gone; it must not be one of theirs. */
export function withoutRuns(runs: RowRuns, row: number): number {
  return runs.reduceRight((at, run) => (at >= run.row + run.rows.length ? at - run.rows.length : at), row);
}
