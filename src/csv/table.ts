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
  | { readonly code: "csv-quotes"; readonly line: number }
  | { readonly code: "csv-too-long"; readonly most: number }
  | { readonly code: "csv-column-missing"; readonly column: string }
  | { readonly code: "csv-column-unknown"; readonly column: string; readonly known: readonly string[] }
  | { readonly code: "csv-column-repeated"; readonly column: string }
  | { readonly code: "csv-cells"; readonly line: number; readonly cells: number; readonly columns: number };

export type TableResult = { readonly table: Table } | { readonly faults: readonly TableFault[] };

/**
 * @param known all columns there may be; a misspelt one would be passed over in silence otherwise
 * @param required those that there must be
 */
export function readTable(text: string, known: readonly string[], required: readonly string[]): TableResult {
  const { data, errors } = parse<string[]>(text.replace(/^\ufeff/, ""), { delimiter: delimiterOf(text) });
  const lines = lineNumbers(data);
  const quotes = errors.filter(({ type }) => type === "Quotes");
  if (quotes.length > 0) {
    return { faults: quotes.map(({ row }) => ({ code: "csv-quotes", line: lines[row ?? 0] ?? 1 })) };
  }
  const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");
  const start = data.findIndex((cells) => !isEmpty(cells));
  if (start < 0) return { faults: [{ code: "csv-empty" }] };
  if (data.length > MOST_ROWS) return { faults: [{ code: "csv-too-long", most: MOST_ROWS }] };

  const columns = (data[start] ?? []).map((cell) => cell.trim());
  // Columns left over from a spreadsheet have no name and no cells.
  while (columns.at(-1) === "") columns.pop();
  const faults: TableFault[] = [
    ...required.filter((name) => !columns.includes(name)).map((column) => ({ code: "csv-column-missing", column }) as const),
    ...columns
      .filter((name) => !known.includes(name))
      .map((column) => ({ code: "csv-column-unknown", column, known }) as const),
    ...columns
      .filter((name, i) => columns.indexOf(name) !== i)
      .map((column) => ({ code: "csv-column-repeated", column }) as const),
  ];
  const rows = data.flatMap((cells, i): TableRow[] => {
    if (i <= start || isEmpty(cells)) return [];
    const line = lines[i] ?? 0;
    if (cells.slice(columns.length).some((cell) => cell.trim() !== "")) {
      faults.push({ code: "csv-cells", line, cells: cells.length, columns: columns.length });
    }
    return [{ line, get: (column) => cells[columns.indexOf(column)]?.trim() ?? "" }];
  });
  return faults.length > 0 ? { faults } : { table: { columns: new Set(columns), rows } };
}

/** A tab or a semicolon where the first line has more of them than of commas. */
function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const count = (mark: string) => first.split(mark).length;
  return [",", "\t", ";"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** The line of the file on which each row starts: cells may hold line breaks. */
function lineNumbers(data: readonly (readonly string[])[]): number[] {
  let line = 1;
  return data.map((cells) => {
    const start = line;
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return start;
  });
}
