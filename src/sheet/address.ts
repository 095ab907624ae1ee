/** A1 addresses. Rows and columns are counted from 0 in code, as arrays are; only the text is 1-based. */
import { MAX_COLUMNS, MAX_ROWS } from "./limits";

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** Letters that were asked for: a wide sheet asks for each again and again. */
const knownLetters: string[] = [];

/** `0` → `A`, `25` → `Z`, `26` → `AA`. */
export function columnLetters(column: number): string {
  const known = knownLetters[column];
  if (known !== undefined) return known;
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  if (column >= 0 && column < MAX_COLUMNS) knownLetters[column] = letters;
  return letters;
}

/** `A` → `0`; case does not matter. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `(9, 7)` → `H10`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `(9, 7)` → `$H$10`. */
export function absoluteName(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** `H10:J12`, or `H10` for a single cell. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** `$H$10:$J$12`, always with both corners. */
export function absoluteAreaName(area: Area): string {
  return `${absoluteName(area.row, area.column)}:${absoluteName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** The address of `H10`, dollar signs allowed; null for anything else, cells beyond the sheet's edges included. */
export function parseCellName(text: string): CellAddress | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i.exec(text);
  if (!match) return null;
  const [, letters = "", digits = ""] = match;
  const row = Number(digits) - 1;
  const column = columnIndex(letters);
  return row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : null;
}

/** The area of `H10:J12` or `H10`, dollar signs allowed; null for anything else. */
export function parseAreaName(text: string): Area | null {
  const [from = "", to = from, ...rest] = text.split(":");
  const first = parseCellName(from);
  const last = parseCellName(to);
  if (!first || !last || rest.length > 0) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}

/** What Excel would take for something else than a name: an address of either style, a truth value. */
const MISTAKABLE = /^(?:[A-Z]{1,3}[0-9]+|(?:R[0-9]*)?(?:C[0-9]*)?|TRUE|FALSE)$/i;

/**
 * A sheet's name as formulas need it: quoted unless it is plain. Names in Chinese characters are plain to Excel,
 * but quotes are always right, so only letters, digits, underscores and CJK ideographs go without.
 */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_\u4e00-\u9fff][A-Za-z0-9_\u4e00-\u9fff]*$/.test(name) && !MISTAKABLE.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}
