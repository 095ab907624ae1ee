/** A cell's text as it is shown. */
import { numfmt } from "@univerjs/core";
import { isErrorText } from "./typed";
import type { Grid } from "./grid";

/** The value in its number format; an empty text for an empty cell. Column widths play no part (no ####). */
export function cellText(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "" || isErrorText(value)) return value;
  const { numberFormat } = grid.format(row, column);
  try {
    return numfmt.format(numberFormat, value);
  } catch {
    // A format that cannot be read shows the plain value.
    return String(value);
  }
}
