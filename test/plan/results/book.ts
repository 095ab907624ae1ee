/** Checks of books one after the other, and what 检查结果 makes of them. */
import { checkBook } from "../../../src/checks";
import type { RuleSettings } from "../../../src/checks";
import { resultsInput } from "../../../src/i18n/results";
import { LAYOUT_VERSION, readBook } from "../../../src/plan";
import type { Book } from "../../../src/plan";
import { findResults, planResults, updateResults, withResultCells } from "../../../src/plan/results";
import type { FoundResults, ResultsInput, ResultsUpdate } from "../../../src/plan/results";
import type { ResultColumn } from "../../../src/plan/results/layout";
import { textIn } from "../../../src/plan/results/read";
import { cellName } from "../../../src/sheet/address";
import type { CellSnapshot, SheetSnapshot } from "../../../src/sheet/snapshot";
import type { CellValue } from "../../../src/sheet/value";

/** Eight and five past, and each further minute. */
export const at = (minute: number) => new Date(2022, 11, 1, 8, minute);

export function inputOf(
  book: Book,
  minute = 5,
  decisions?: ReadonlyMap<string, string | null>,
  settings?: RuleSettings,
): ResultsInput {
  return resultsInput(book, checkBook(book, settings), at(minute), decisions, settings);
}

export function firstSheet(book: Book, decisions?: ReadonlyMap<string, string | null>): SheetSnapshot {
  return planResults(inputOf(book, 5, decisions)).sheet;
}

export function found(sheet: SheetSnapshot): FoundResults {
  const results = findResults({ sheets: [sheet] });
  if (!results) throw new Error("no results");
  return results;
}

/** What changed, and the sheet then. */
export function checkedAgain(sheet: SheetSnapshot, input: ResultsInput): ResultsUpdate & { sheet: SheetSnapshot } {
  const update = updateResults(found(sheet), input);
  return { ...update, sheet: withResultCells(sheet, update.cells) };
}

/** Names of the cells that are written. */
export function written({ cells }: ResultsUpdate): string[] {
  return cells.map(({ row, column }) => cellName(row, column));
}

/** Some columns of each finding's row. */
export function told(sheet: SheetSnapshot, ...columns: readonly ResultColumn[]): string[] {
  const results = found(sheet);
  return [...results.rows]
    .filter(([id]) => id !== "summary" && id !== "header")
    .map(([id, row]) => columns.map((column) => (column === "key" ? id : textIn(results, row, column))).join(" | "));
}

export function summary(sheet: SheetSnapshot): string {
  const results = found(sheet);
  return textIn(results, results.rows.get("summary") ?? -1, "number");
}

/** Somebody types into the row of a finding; a column may be one of their own. */
export function typed(
  sheet: SheetSnapshot,
  key: string,
  column: ResultColumn | number,
  value: CellValue,
): SheetSnapshot {
  const results = found(sheet);
  const row = results.rows.get(key);
  const place = typeof column === "number" ? column : results.columns.get(column);
  if (row === undefined || place === undefined) throw new Error(`no ${key}`);
  return withResultCells(sheet, [{ row, column: place, value }]);
}

/** The book with the sheet in it. */
export function withSheet({ snapshot }: Book, sheet: SheetSnapshot): Book {
  const result = readBook({ sheets: [...snapshot.sheets, sheet] }, LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.book;
}

export function rowsOf(sheet: SheetSnapshot): (readonly (CellSnapshot | undefined)[])[] {
  return sheet.rows.map((row) => row ?? []);
}
