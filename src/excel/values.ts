/** What Excel gives for cells, as a snapshot has it. */
import type { CellSnapshot } from "../sheet/snapshot";
import type { CellValue } from "../sheet/value";

/** What must have been loaded of a range to know its values: errors and texts look alike in `values`. */
export interface LoadedValues {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

export interface LoadedCells extends LoadedValues {
  readonly formulas: readonly (readonly unknown[])[];
}

/**
 * Excel has "" for an empty cell, and an error's name as text; a text such as `#N/A`, typed after an apostrophe, is a
 * String where the error is an Error.
 * https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype
 *
 * @param row,column within the range, from 0
 */
export function valueIn({ values, valueTypes }: LoadedValues, row = 0, column = 0): CellValue {
  const value = values[row]?.[column];
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return valueTypes[row]?.[column] === "Error" ? { error: value } : value;
}

/** A text that begins with an equals sign comes back as its own formula. */
export function cellIn(range: LoadedCells, row = 0, column = 0): CellSnapshot {
  const value = valueIn(range, row, column);
  const formula = range.formulas[row]?.[column];
  return typeof formula === "string" && formula.startsWith("=") && formula !== range.values[row]?.[column]
    ? { value, formula }
    : { value };
}

/** Every value of the range. */
export function valuesIn(range: LoadedValues): CellValue[][] {
  return range.values.map((line, row) => line.map((_, column) => valueIn(range, row, column)));
}

/** Every cell of the range. */
export function cellsIn(range: LoadedCells): CellSnapshot[][] {
  return range.values.map((line, row) => line.map((_, column) => cellIn(range, row, column)));
}

/** undefined for empty cells, as snapshots are sparse. */
export function rowsIn(range: LoadedCells): (CellSnapshot | undefined)[][] {
  return cellsIn(range).map((row) =>
    row.map((cell) => (cell.value === null && cell.formula === undefined ? undefined : cell)),
  );
}
