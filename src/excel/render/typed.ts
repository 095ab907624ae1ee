/** Cell values as Excel must be given them, since it takes a string as if a person had typed it. */
import { valueText } from "../../sheet/value";
import type { CellValue } from "../../sheet/value";

/** null leaves a cell alone, an empty string clears it. */
export type CellInput = string | number | boolean | null;

/**
 * A text that could be taken for a formula, a number, a date, a truth value or an error gets an apostrophe before it,
 * which Excel does not keep as part of the text. Without a digit, and beginning with a letter or a Chinese character,
 * none of these can be.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export function asTyped(value: CellValue): CellInput {
  if (typeof value !== "string") return value === null || typeof value !== "object" ? value : valueText(value);
  return value === "" || isPlain(value) ? value : `'${value}`;
}

function isPlain(text: string): boolean {
  return /^[\p{L}（“【《]/u.test(text) && !/\p{Nd}/u.test(text) && !/^(?:true|false)$/i.test(text.trim());
}
