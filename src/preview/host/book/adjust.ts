/**
 * What happens to references when rows, columns or cells are inserted or deleted, and when a sheet is renamed or goes
 * away: they follow what they pointed to, and turn to #REF! when nothing of it is left.
 */
import { columnIndex, quoteSheetName } from "../../../sheet/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../../sheet/limits";
import type { Area } from "../../../sheet/address";
import { cellsText } from "./address-text";
import { isWholeColumns, isWholeRows } from "./area";

/** Cells that come or go on one sheet. */
export interface Shift {
  readonly kind: "shift";
  readonly sheet: string;
  /** Whether rows or columns are pushed. */
  readonly axis: "rows" | "columns";
  /** The first row or column that is new or goes away. */
  readonly at: number;
  /** How many come; negative for how many go. */
  readonly count: number;
  /** For single cells: the columns (or rows) that are pushed; null for the whole sheet. */
  readonly band: { readonly from: number; readonly to: number } | null;
}

export interface Rename {
  readonly kind: "rename";
  readonly sheet: string;
  readonly to: string;
}

export interface Removal {
  readonly kind: "remove";
  readonly sheet: string;
}

export type Edit = Shift | Rename | Removal;

/** Where the area lies after the shift; null when all of it has gone. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const rows = shift.axis === "rows";
  if (rows ? isWholeColumns(area) : isWholeRows(area)) return area;
  const [crossFrom, crossTo] = rows
    ? [area.column, area.column + area.columns - 1]
    : [area.row, area.row + area.rows - 1];
  if (shift.band && (crossFrom < shift.band.from || crossTo > shift.band.to)) return area;
  const from = rows ? area.row : area.column;
  const moved = shiftStretch(from, from + (rows ? area.rows : area.columns) - 1, shift, rows ? MAX_ROWS : MAX_COLUMNS);
  if (!moved) return null;
  const length = moved.last - moved.first + 1;
  return rows ? { ...area, row: moved.first, rows: length } : { ...area, column: moved.first, columns: length };
}

function shiftStretch(
  first: number,
  last: number,
  shift: Shift,
  limit: number,
): { first: number; last: number } | null {
  const { at, count } = shift;
  if (count > 0) {
    const moved = { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
    return moved.first >= limit ? null : { first: moved.first, last: Math.min(moved.last, limit - 1) };
  }
  const end = at - count;
  const from = first < at ? first : first < end ? at : first + count;
  const to = last < at ? last : last < end ? at - 1 : last + count;
  return from > to ? null : { first: from, last: to };
}

/**
 * In order: a text literal, brackets, then a reference with or without its sheet (quoted or plain): a cell or a
 * rectangle, whole columns, whole rows. The look-arounds pass over function names and longer words.
 */
const REFERENCE =
  /"(?:[^"]|"")*"|\[[^[\]]*\]|(?<![\p{L}\p{N}_.\\?$!'])(?:('(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.\\?]*)!)?(?:(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6})(?::(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}))?|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})|(\$?[1-9][0-9]{0,6}):(\$?[1-9][0-9]{0,6}))(?![\p{L}\p{N}_.\\?(!])/giu;

/** A formula as it reads after the edit. `home` is the sheet that it stands on, null for a name of the book. */
export function adjustFormula(formula: string, home: string | null, edit: Edit): string {
  if (!mayConcern(formula, home, edit)) return formula;
  return formula.replace(REFERENCE, (match: string, ...groups: (string | undefined)[]) => {
    const [prefix, first, last, left, right, top, bottom] = groups;
    const [from, to] = first !== undefined ? [first, last] : left !== undefined ? [left, right] : [top, bottom];
    if (from === undefined) return match;
    const sheet = prefix === undefined ? home : unquote(prefix);
    if (sheet === null || sheet.toUpperCase() !== edit.sheet.toUpperCase()) return match;
    if (edit.kind === "rename")
      return prefix === undefined ? match : `${quoteSheetName(edit.to)}${match.slice(prefix.length)}`;
    if (edit.kind === "remove") return prefix === undefined ? match : "#REF!";
    const moved = shiftReference(from, to, edit);
    return moved === null ? match : `${prefix === undefined ? "" : `${prefix}!`}${moved}`;
  });
}

function mayConcern(formula: string, home: string | null, edit: Edit): boolean {
  const isHome = home !== null && home.toUpperCase() === edit.sheet.toUpperCase();
  if (isHome && edit.kind === "shift") return true;
  return formula.toUpperCase().includes(edit.sheet.replaceAll("'", "''").toUpperCase());
}

function unquote(prefix: string): string {
  return prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
}

interface End {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

/** null when it is no reference after all (a name that looks like a cell beyond the sheet's edge). */
function shiftReference(from: string, to: string | undefined, shift: Shift): string | null {
  const first = endOf(from);
  const last = to === undefined ? first : endOf(to);
  if (!first || !last) return null;
  const area = {
    row: Math.min(first.row ?? 0, last.row ?? 0),
    column: Math.min(first.column ?? 0, last.column ?? 0),
    rows: first.row === null || last.row === null ? MAX_ROWS : Math.abs(last.row - first.row) + 1,
    columns: first.column === null || last.column === null ? MAX_COLUMNS : Math.abs(last.column - first.column) + 1,
  };
  const moved = shiftArea(area, shift);
  if (!moved) return "#REF!";
  const start = endText(moved.row, moved.column, first);
  if (to === undefined) return start;
  return `${start}:${endText(moved.row + moved.rows - 1, moved.column + moved.columns - 1, last)}`;
}

function endOf(text: string): End | null {
  const match = /^(\$?)([A-Z]{0,3})(\$?)([0-9]*)$/i.exec(text);
  if (!match) return null;
  const [, firstDollar = "", letters = "", secondDollar = "", digits = ""] = match;
  const column = letters === "" ? null : columnIndex(letters);
  const row = digits === "" ? null : Number(digits) - 1;
  if ((column ?? 0) >= MAX_COLUMNS || (row ?? 0) >= MAX_ROWS) return null;
  const rowDollar = letters === "" ? firstDollar : secondDollar;
  return { column, columnFixed: letters !== "" && firstDollar === "$", row, rowFixed: rowDollar === "$" };
}

function endText(row: number, column: number, like: End): string {
  const name = cellsText({ row, column, rows: 1, columns: 1 });
  const letters = /^[A-Z]+/.exec(name)?.[0] ?? "";
  const left = like.column === null ? "" : `${like.columnFixed ? "$" : ""}${letters}`;
  return like.row === null ? left : `${left}${like.rowFixed ? "$" : ""}${row + 1}`;
}
