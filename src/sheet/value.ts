/** What a cell can hold, for people and for formulas. */

/** An error value such as `#REF!`, kept apart from the text that looks like it. */
export interface ErrorValue {
  readonly error: string;
}

/** `null` is an empty cell. Dates arrive as their serial numbers, as Excel holds them. */
export type CellValue = number | string | boolean | ErrorValue | null;

/** The value as a person would read it; an empty string for an empty cell. */
export function valueText(value: CellValue): string {
  if (value === null) return "";
  return isErrorValue(value) ? value.error : String(value);
}

export function isErrorValue(value: CellValue): value is ErrorValue {
  return typeof value === "object" && value !== null;
}

/** Whether a cell with the one value looks just as with the other. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (isErrorValue(a) && isErrorValue(b)) return a.error === b.error;
  return (a ?? "") === (b ?? "");
}
