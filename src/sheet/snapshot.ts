/**
 * What is in a workbook right now, whoever read it: the file reader and the reader of an open Excel both give this,
 * and everything that judges or carries over starts from it.
 */
import type { Area, CellAddress } from "./address";
import type { CellValue } from "./value";

export interface CellSnapshot {
  /** The value; of a formula its cached result. */
  readonly value: CellValue;
  /** With its equals sign; absent for a constant. */
  readonly formula?: string;
}

export type Visibility = "visible" | "hidden" | "very-hidden";

/** From … to, both included. */
export type Run = readonly [from: number, to: number];

/** What cells accept. */
export interface ValidationSnapshot {
  readonly areas: readonly Area[];
  readonly kind: ValidationKind;
  /** Of whole numbers, decimals, dates, times and lengths; Excel's "between" for all others. */
  readonly operator: string;
  /** Without equals signs: the bounds, or the list's source, or the formula. */
  readonly formulas: readonly string[];
  /** The cell for which the formulas are written; absent where the reader cannot tell. */
  readonly origin?: CellAddress;
}

/** "mixed" is what a reader tells of cells that differ from each other when it does not look at each. */
export type ValidationKind = "whole" | "decimal" | "list" | "custom" | "date" | "time" | "textLength" | "mixed";

/** A conditional format. */
export interface FormatSnapshot {
  readonly areas: readonly Area[];
  readonly kind: "formula" | "bar" | "other";
  /** Without its equals sign, written for the first cell; empty where the format depends on no formula. */
  readonly formula: string;
}

/** Whatever is optional was not read where it is absent. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  /** Rows of cells, sparse: a missing row or cell is empty. */
  readonly rows: readonly (readonly (CellSnapshot | undefined)[] | undefined)[];
  readonly protected?: boolean;
  /** It takes a password to take the protection away; absent where that is not known. */
  readonly password?: boolean;
  /** In ascending order. */
  readonly hiddenRows?: readonly Run[];
  readonly hiddenColumns?: readonly Run[];
  /** No cell has two. */
  readonly validations?: readonly ValidationSnapshot[];
  readonly formats?: readonly FormatSnapshot[];
}

/** A defined name that the whole workbook has. */
export interface NameSnapshot {
  readonly name: string;
  /** As its formula has it, without the equals sign: `#REF!` where that is broken. */
  readonly text: string;
  /** The sheet and the area, where that is what it refers to. */
  readonly target: { readonly sheet: string; readonly area: Area } | null;
}

export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Names of sheets that are there but were not read, where the reader left any out. */
  readonly unread?: readonly string[];
  /** Absent where they were not read. */
  readonly names?: readonly NameSnapshot[];
  /** Cells were changed since it was read, so that what formulas came to may be of an earlier state. */
  readonly outdated?: boolean;
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
