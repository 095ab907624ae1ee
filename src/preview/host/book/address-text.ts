/** Addresses as texts: what getRange takes, and what a range's address reads. */
import { areaName, columnIndex, columnLetters, parseAreaName, quoteSheetName } from "../../../sheet/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../../sheet/limits";
import type { Area } from "../../../sheet/address";
import { isWholeColumns, isWholeRows } from "./area";

/** A text such as `'评分 录入'!A1:B2` cut at its exclamation mark. */
export interface SplitAddress {
  /** null when the text names no sheet. */
  readonly sheet: string | null;
  readonly cells: string;
}

export function splitAddress(text: string): SplitAddress {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(text);
  if (!match) return { sheet: null, cells: text };
  const [, quoted, plain = "", cells = ""] = match;
  return { sheet: quoted === undefined ? plain : quoted.replaceAll("''", "'"), cells };
}

/** The area of `A1`, `A1:B2`, `A:C` or `1:3`, dollar signs allowed; null for anything else. */
export function parseCells(text: string): Area | null {
  return parseAreaName(text) ?? parseWholeColumns(text) ?? parseWholeRows(text);
}

function parseWholeColumns(text: string): Area | null {
  const match = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (!match) return null;
  const [, first = "", last = ""] = match;
  const [from, to] = inOrder(columnIndex(first), columnIndex(last));
  return to < MAX_COLUMNS ? { row: 0, column: from, rows: MAX_ROWS, columns: to - from + 1 } : null;
}

function parseWholeRows(text: string): Area | null {
  const match = /^\$?([1-9][0-9]{0,6}):\$?([1-9][0-9]{0,6})$/.exec(text);
  if (!match) return null;
  const [from, to] = inOrder(Number(match[1]) - 1, Number(match[2]) - 1);
  return to < MAX_ROWS ? { row: from, column: 0, rows: to - from + 1, columns: MAX_COLUMNS } : null;
}

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** `A1:B2`, `A:C`, `1:3`; the whole sheet is `1:1048576`, as Excel writes it. */
export function cellsText(area: Area, dollar = ""): string {
  const bottom = area.row + area.rows;
  if (isWholeRows(area)) return `${dollar}${area.row + 1}:${dollar}${bottom}`;
  const left = columnLetters(area.column);
  const right = columnLetters(area.column + area.columns - 1);
  if (isWholeColumns(area)) return `${dollar}${left}:${dollar}${right}`;
  if (dollar === "") return areaName(area);
  const first = `$${left}$${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:$${right}$${bottom}`;
}

/** `评分录入!A1:B2`, the sheet's name quoted where Excel quotes it. */
export function addressText(sheet: string, area: Area): string {
  return `${quoteSheetName(sheet)}!${cellsText(area)}`;
}

/** `=评分录入!$A$1:$B$2`, as a name's formula. */
export function absoluteFormula(sheet: string, area: Area): string {
  return `=${quoteSheetName(sheet)}!${cellsText(area, "$")}`;
}
