/** A CSV file as named columns, each row with the line where it starts. */
import { parse } from "papaparse";

/** Lines that a file may have: 2,000 units with 120 entries each. */
const MOST_ROWS = 1_000_000;

export interface TableRow {
  /** 1-based line of the file. */
  readonly line: number;
  /** Trimmed; an empty string where the row is short or the column is not there. */
  readonly get: (column: string) => string;
}

export interface Table {
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly TableRow[];
}

export type TableFault =
  | { readonly code: "csv-empty" }
  | { readonly code: "csv-not-text"; readonly line: number }
  | { readonly code: "csv-quotes"; readonly line: number }
  | { readonly code: "csv-too-long"; readonly most: number }
  | { readonly code: "csv-column-missing"; readonly line: number; readonly column: string }
  | {
      readonly code: "csv-column-unknown";
      readonly line: number;
      readonly column: string;
      readonly known: readonly string[];
    }
  | { readonly code: "csv-column-repeated"; readonly line: number; readonly column: string }
  | { readonly code: "csv-cells"; readonly line: number; readonly cells: number; readonly columns: number };

/** A fault of the file's form, apart from those of what stands in it. */
export function isTableFault(fault: { readonly code: string }): fault is TableFault {
  return fault.code.startsWith("csv-");
}

export type TableResult = { readonly table: Table } | { readonly faults: readonly TableFault[] };

/** Control characters but for tabs and line breaks: the file is a workbook, a picture, or UTF-16 without its mark. */
const NOT_TEXT = /[^\P{Cc}\t\n\r]/u;

/**
 * @param known all columns there may be; a misspelt one would be passed over in silence otherwise
 * @param required those that there must be
 */
export function readTable(text: string, known: readonly string[], required: readonly string[]): TableResult {
  // One kind of line break, since files put together from several have several.
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const strange = plain.search(NOT_TEXT);
  if (strange >= 0) return { faults: [{ code: "csv-not-text", line: plain.slice(0, strange).split("\n").length }] };
  const { data, errors } = parse<string[]>(plain, { delimiter: delimiterOf(plain), newline: "\n" });
  const lines = lineNumbers(data);
  const quotes = errors.filter(({ type }) => type === "Quotes");
  if (quotes.length > 0) {
    const places = new Set(quotes.map(({ row }) => lines[row ?? 0] ?? 1));
    return { faults: [...places].map((line) => ({ code: "csv-quotes", line })) };
  }
  const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");
  const start = data.findIndex((cells) => !isEmpty(cells));
  if (start < 0) return { faults: [{ code: "csv-empty" }] };
  if (data.length > MOST_ROWS) return { faults: [{ code: "csv-too-long", most: MOST_ROWS }] };

  const columns = (data[start] ?? []).map((cell) => cell.trim());
  // Columns left over from a spreadsheet have no name and no cells.
  while (columns.at(-1) === "") columns.pop();
  const faults = headingFaults(columns, known, required, lines[start] ?? 1);
  const rows = data.flatMap((cells, i): TableRow[] => {
    if (i <= start || isEmpty(cells)) return [];
    const line = lines[i] ?? 0;
    if (cells.slice(columns.length).some((cell) => cell.trim() !== "")) {
      faults.push({ code: "csv-cells", line, cells: cells.length, columns: columns.length });
    }
    return [{ line, get: (column) => withoutShield(cells[columns.indexOf(column)]?.trim() ?? "") }];
  });
  return faults.length > 0 ? { faults } : { table: { columns: new Set(columns), rows } };
}

function headingFaults(
  columns: readonly string[],
  known: readonly string[],
  required: readonly string[],
  line: number,
): TableFault[] {
  const missing = required.filter((name) => !columns.includes(name));
  const unknown = columns.filter((name) => !known.includes(name));
  const repeated = columns.filter((name, i) => known.includes(name) && columns.indexOf(name) !== i);
  return [
    ...missing.map((column) => ({ code: "csv-column-missing", line, column }) as const),
    ...unknown.map((column) => ({ code: "csv-column-unknown", line, column, known }) as const),
    ...repeated.map((column) => ({ code: "csv-column-repeated", line, column }) as const),
  ];
}

/**
 * What a spreadsheet would take for a formula, in wide forms too; so far as it is shielded already, once more.
 * Source: "CSV Injection", owasp.org.
 */
export const FORMULA_LIKE = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Without the apostrophe that our own files put before such a text. */
function withoutShield(text: string): string {
  return text.startsWith("'") && FORMULA_LIKE.test(text) ? text.slice(1) : text;
}

/** A tab or a semicolon where the headings have more of them than of commas. */
function delimiterOf(text: string): string {
  const first = /[^\n]*/.exec(text.trimStart())?.[0] ?? "";
  const count = (mark: string) => first.split(mark).length;
  return [",", "\t", ";"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** The line of the file on which each row starts: cells may hold line breaks. */
function lineNumbers(data: readonly (readonly string[])[]): number[] {
  let line = 1;
  return data.map((cells) => {
    const start = line;
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 0);
    return start;
  });
}
