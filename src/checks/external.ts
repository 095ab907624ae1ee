/** Tells formulas that read something outside the workbook: their results change, or break, with another file. */
import { functionsOf } from "../sheet/formula";

const TEXTS = /"(?:[^"]|"")*"/g;
/**
 * In order: a file in brackets before a sheet (`[Book2.xlsx]Sheet1!A1`, in files `[1]Sheet1!A1`; a table's column has
 * its table's name before the bracket), the same quoted, a quoted path (`'C:\folder\Book2.xlsx'!name`, LibreOffice's
 * `'file:///…'#Sheet1.A1`), and a file's name without a path (`Book2.xlsx!name`).
 */
const OUTSIDE =
  /(?<![\p{L}\p{N}_.\]'])\[[^[\]]+\][\p{L}\p{N}_.]*!|'[^']*\[[^[\]]+\](?:[^']|'')*'!|'(?:[^']|'')*[\\/](?:[^']|'')*'[!#]|\.(?:xls[xmb]?|ods|csv|et)'?!/iu;
/** Functions that fetch. */
const FETCHING: readonly string[] = ["WEBSERVICE", "RTD", "IMPORTRANGE", "IMPORTDATA", "IMPORTXML", "IMPORTHTML"];

export function readsOutside(formula: string): boolean {
  return OUTSIDE.test(formula.replace(TEXTS, '""')) || functionsOf(formula).some((name) => FETCHING.includes(name));
}
