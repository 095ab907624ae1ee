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
}

type Part = string | Reference;

/** A formula ready to be filled into other cells. */
export interface FormulaPattern {
  readonly parts: readonly Part[];
}

/**
 * In order: a text literal, a quoted sheet name, a reference to a cell, whole columns, whole rows; anything that
 * looks like a reference but goes on (a function's name, a longer name) is passed over by the look-arounds.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(?:(\$?)([A-Z]{1,3})(\$?)([1-9][0-9]{0,6})(?![\p{L}\p{N}_.(!])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(!])|(\$?)([1-9][0-9]{0,6}):(\$?)([1-9][0-9]{0,6})(?![\p{L}\p{N}_.(!]))/giu;

/** Cuts a formula (with or without its equals sign) into texts and references. */
export function parseFormula(formula: string): FormulaPattern {
  const parts: Part[] = [];
  let text = "";
  let end = 0;
  const push = (...references: Part[]) => {
    if (text !== "") parts.push(text);
    parts.push(...references);
    text = "";
  };
  for (const match of formula.matchAll(TOKEN)) {
    text += formula.slice(end, match.index);
    end = match.index + match[0].length;
    const [whole, cf, c, rf, r, fromFixed, from, toFixed, to, topFixed, top, bottomFixed, bottom] = match;
    if (c !== undefined && r !== undefined) {
      push({ column: columnIndex(c), columnFixed: cf === "$", row: Number(r) - 1, rowFixed: rf === "$" });
    } else if (from !== undefined && to !== undefined) {
      push(wholeColumn(from, fromFixed), ":", wholeColumn(to, toFixed));
    } else if (top !== undefined && bottom !== undefined) {
      push(wholeRow(top, topFixed), ":", wholeRow(bottom, bottomFixed));
    } else {
      text += whole;
    }
  }
  text += formula.slice(end);
  if (text !== "") parts.push(text);
  return { parts };
}

function wholeColumn(letters: string, fixed: string | undefined): Reference {
  return { column: columnIndex(letters), columnFixed: fixed === "$", row: null, rowFixed: false };
}

function wholeRow(digits: string, fixed: string | undefined): Reference {
  return { column: null, columnFixed: false, row: Number(digits) - 1, rowFixed: fixed === "$" };
}

/** The formula as it reads `rows` below and `columns` to the right of where it was written. */
export function shiftFormula(pattern: FormulaPattern, rows: number, columns: number): string {
  let formula = "";
  for (const part of pattern.parts) formula += typeof part === "string" ? part : shiftReference(part, rows, columns);
  return formula;
}

function shiftReference(reference: Reference, rows: number, columns: number): string {
  let name = "";
  if (reference.column !== null) {
    const column = reference.columnFixed ? reference.column : reference.column + columns;
    // Excel wraps around the edge of the sheet; a formula of ours that does so is a fault, and shows as one.
    if (column < 0 || column >= MAX_COLUMNS) return "#REF!";
    name += (reference.columnFixed ? "$" : "") + letters(column);
  }
  if (reference.row !== null) {
    const row = reference.rowFixed ? reference.row : reference.row + rows;
    if (row < 0 || row >= MAX_ROWS) return "#REF!";
    name += `${reference.rowFixed ? "$" : ""}${row + 1}`;
  }
  return name;
}

/** Column letters asked for again and again while a row is filled. */
const known: string[] = [];
function letters(column: number): string {
  return (known[column] ??= columnLetters(column));
}

/**
 * The formula in a form that is the same in every cell it was filled into: relative references as distances.
 * Two cells hold the same relative formula exactly when these texts are equal.
 */
export function relativeForm(formula: string, row: number, column: number): string {
  return parseFormula(formula)
    .parts.map((part) => {
      if (typeof part === "string") return part;
      const down = part.row === null ? "" : part.rowFixed ? `R${part.row + 1}` : `R[${part.row - row}]`;
      const right =
        part.column === null ? "" : part.columnFixed ? `C${part.column + 1}` : `C[${part.column - column}]`;
      return down + right;
    })
    .join("");
}

/** Names of the functions that a formula calls, in upper case, each once. */
export function functionsOf(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  return [...new Set([...bare.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/giu)].map((match) => (match[1] ?? "").toUpperCase()))];
}
