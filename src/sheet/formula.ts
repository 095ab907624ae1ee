/**
 * Relative formulas: what Excel does when a formula is filled into other cells. A formula is cut once into texts and
 * references; each shift then only joins strings, which matters when one formula fills two thousand cells.
 */
import { columnIndex, columnLetters } from "./address";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";

interface Reference {
  /** null: a whole-column or whole-row reference lacks that half. */
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
  /** The other end of whole columns or rows, which mean nothing without it; null for a cell. */
  readonly last: End | null;
}

interface End {
  readonly at: number;
  readonly fixed: boolean;
}

type Part = string | Reference;

/** A formula ready to be filled into other cells. */
export interface FormulaPattern {
  readonly parts: readonly Part[];
}

/**
 * In order: a text literal, a quoted sheet name, brackets (a table's column or a file's name), a reference to a cell,
 * whole columns, whole rows; anything that looks like a reference but goes on (a function's name, a longer name) is
 * passed over by the look-arounds.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|(?<![\p{L}\p{N}_.\\?$])(?:(\$?)([A-Z]{1,3})(\$?)([1-9][0-9]{0,6})(?![\p{L}\p{N}_.\\?(!])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.\\?(!])|(\$?)([1-9][0-9]{0,6}):(\$?)([1-9][0-9]{0,6})(?![\p{L}\p{N}_.\\?(!]))/giu;

/** Cuts a formula (with or without its equals sign) into texts and references. */
export function parseFormula(formula: string): FormulaPattern {
  const parts: Part[] = [];
  let text = "";
  let end = 0;
  for (const match of formula.matchAll(TOKEN)) {
    text += formula.slice(end, match.index);
    end = match.index + match[0].length;
    const reference = referenceOf(match);
    if (reference) {
      if (text !== "") parts.push(text);
      parts.push(reference);
      text = "";
    } else {
      text += match[0];
    }
  }
  text += formula.slice(end);
  if (text !== "") parts.push(text);
  return { parts };
}

/** null for a text, and for a name such as XYZ2022, which would be a cell if sheets were larger. */
function referenceOf(match: readonly (string | undefined)[]): Reference | null {
  const [, cf, c, rf, r, fromFixed, from, toFixed, to, topFixed, top, bottomFixed, bottom] = match;
  const isFixed = (dollar: string | undefined) => dollar === "$";
  if (c !== undefined && r !== undefined) {
    const column = columnIndex(c);
    const row = Number(r) - 1;
    if (column >= MAX_COLUMNS || row >= MAX_ROWS) return null;
    return { column, columnFixed: isFixed(cf), row, rowFixed: isFixed(rf), last: null };
  }
  if (from !== undefined && to !== undefined) {
    const column = columnIndex(from);
    const last = { at: columnIndex(to), fixed: isFixed(toFixed) };
    if (Math.max(column, last.at) >= MAX_COLUMNS) return null;
    return { column, columnFixed: isFixed(fromFixed), row: null, rowFixed: false, last };
  }
  if (top !== undefined && bottom !== undefined) {
    const row = Number(top) - 1;
    const last = { at: Number(bottom) - 1, fixed: isFixed(bottomFixed) };
    if (Math.max(row, last.at) >= MAX_ROWS) return null;
    return { column: null, columnFixed: false, row, rowFixed: isFixed(topFixed), last };
  }
  return null;
}

/** The formula as it reads `rows` below and `columns` to the right of where it was written. */
export function shiftFormula(pattern: FormulaPattern, rows: number, columns: number): string {
  let formula = "";
  for (const part of pattern.parts) formula += typeof part === "string" ? part : shiftReference(part, rows, columns);
  return formula;
}

// Excel wraps around the edge of the sheet; a formula of ours that does so is a fault, and shows as one.
const LOST = "#REF!";

function shiftReference(
  { column, columnFixed, row, rowFixed, last }: Reference,
  rows: number,
  columns: number,
): string {
  const right = column === null ? "" : columnName(column, columnFixed, columns);
  const down = row === null ? "" : rowName(row, rowFixed, rows);
  if (right === null || down === null) return LOST;
  if (last === null) return right + down;
  const end = column === null ? rowName(last.at, last.fixed, rows) : columnName(last.at, last.fixed, columns);
  return end === null ? LOST : `${right}${down}:${end}`;
}

/** null beyond the edge of the sheet. */
function columnName(column: number, fixed: boolean, by: number): string | null {
  if (fixed) return `$${columnLetters(column)}`;
  const shifted = column + by;
  return shifted < 0 || shifted >= MAX_COLUMNS ? null : columnLetters(shifted);
}

function rowName(row: number, fixed: boolean, by: number): string | null {
  if (fixed) return `$${row + 1}`;
  const shifted = row + by;
  return shifted < 0 || shifted >= MAX_ROWS ? null : String(shifted + 1);
}

/**
 * The formula in a form that is the same in every cell it was filled into: relative references as distances.
 * Two cells hold the same relative formula exactly when these texts are equal.
 */
export function relativeForm(formula: string, row: number, column: number): string {
  const distance = (letter: string, at: number | null, fixed: boolean, from: number) =>
    at === null ? "" : letter + (fixed ? String(at + 1) : `[${at - from}]`);
  return parseFormula(formula)
    .parts.map((part) => {
      if (typeof part === "string") return part;
      const { last } = part;
      const name = distance("R", part.row, part.rowFixed, row) + distance("C", part.column, part.columnFixed, column);
      if (last === null) return name;
      const end =
        part.row === null ? distance("C", last.at, last.fixed, column) : distance("R", last.at, last.fixed, row);
      return `${name}:${end}`;
    })
    .join("");
}

/** Names of the functions that a formula calls, in upper case, each once. */
export function functionsOf(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]/g, "");
  const calls = [...bare.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/giu)];
  return [...new Set(calls.map((match) => (match[1] ?? "").toUpperCase()))];
}
