/**
 * What is in a workbook right now, whoever read it: the file reader and the reader of an open Excel both give this,
 * and everything that judges or carries over starts from it.
 */
import type { CellValue } from "./value";

export interface CellSnapshot {
  /** The value; of a formula its cached result. */
  readonly value: CellValue;
  /** With its equals sign; absent for a constant. */
  readonly formula?: string;
}

export type Visibility = "visible" | "hidden" | "very-hidden";

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  /** Rows of cells, sparse: a missing row or cell is empty. */
  readonly rows: readonly (readonly (CellSnapshot | undefined)[] | undefined)[];
}

export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Names of sheets that are there but were not read, where the reader left any out. */
  readonly unread?: readonly string[];
}

const EMPTY: CellSnapshot = { value: null };

/** The cell there; an empty one where there is none. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): CellSnapshot {
  return sheet.rows[row]?.[column] ?? EMPTY;
}

/** The cell's text without surrounding blanks; an empty string for anything that is not text. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const { value } = cellAt(sheet, row, column);
  return typeof value === "string" ? value.trim() : "";
}
