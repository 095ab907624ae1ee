/** Tables as CSV files that a spreadsheet opens. Loaded when one is asked for. */
import { unparse } from "papaparse";
import { FORMULA_LIKE } from "../../csv/table";

/** With the mark by which Excel knows UTF-8. Texts that a spreadsheet would take for formulas get an apostrophe. */
export function csvFile(fields: string[], data: (string | number)[][]): Uint8Array {
  const text = unparse({ fields, data }, { newline: "\r\n", escapeFormulae: FORMULA_LIKE });
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}
