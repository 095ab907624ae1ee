/** What LibreOffice is asked, and what it answers. */

/** An error as a cell shows it: `#DIV/0!`, `#VALUE!`, `#REF!`, `#NAME?`, `#N/A`, `#NUM!`, or LibreOffice's own `Err:502`. */
export interface CellError {
  readonly error: string;
}

/**
 * What a cell holds after recalculation. An empty cell is `""`, as is a formula that gives an empty text; TRUE and
 * FALSE are 1 and 0, and dates are their serial numbers: LibreOffice tells these from numbers by their looks alone.
 */
export type CellValue = number | string | CellError;

/** A sheet's cells as rows, from A1 to the last cell with content. */
export interface RecalculatedSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly values: readonly (readonly CellValue[])[];
  /** Beside `values`: each formula as LibreOffice writes it (`=SUM($评分录入.A1:B2;C3)`), `""` where there is none. */
  readonly formulas?: readonly (readonly string[])[];
}

/** A change to one cell. A text stays text whatever it looks like; null empties the cell. */
export type CellEdit = { readonly sheet: string; readonly cell: string } & (
  | { readonly value: number | string | boolean | null }
  /** As it stands in an .xlsx file, with or without `=`: `SUM(评分录入!A1:B2,C3)`. */
  | { readonly formula: string }
);

/** Rows to make room for above a row, counted from 1, of a sheet that is not protected. */
export interface RowInsertion {
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
}

export interface EditOptions {
  /** Lifts the protection (without password) of the sheets that are edited; otherwise a locked cell is refused. */
  readonly unprotect?: boolean;
  /** Made one after the other, once the cells are edited. */
  readonly insertRows?: readonly RowInsertion[];
}

export interface RecalculateOptions extends EditOptions {
  /** Also read the formulas. */
  readonly formulas?: boolean;
  /** Read these sheets only. */
  readonly sheets?: readonly string[];
  /** Made in memory before recalculating: cheaper than a filled-in file, and the file is left alone. */
  readonly edits?: readonly CellEdit[];
}

export interface Request {
  readonly op: "start" | "read" | "save" | "pdf" | "stop";
  readonly path?: string;
  readonly out?: string;
  readonly edits?: readonly CellEdit[];
  readonly unprotect?: boolean;
  readonly insertRows?: readonly RowInsertion[];
  readonly formulas?: boolean;
  readonly sheets?: readonly string[];
}

export type Answer = { readonly result: readonly RecalculatedSheet[] | null } | { readonly error: string };
