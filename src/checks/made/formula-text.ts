/**
 * A formula as it was made, written for where everything stands now. Excel moves references along when rows and
 * columns are inserted or cut out, so the text of a sound formula is not the one that was written; carrying each
 * reference over by the ids of its row and column gives the text that belongs there, whatever was inserted, moved or
 * sorted – and the same text is what would have to be written to mend it. Comparing distances (R1C1) would be simpler,
 * but is out of step as soon as somebody inserts a column in one of two sheets.
 *
 * A range is carried over as the smallest that holds all its rows and columns, since sorting exchanges its corners.
 */
import { SHEETS } from "../../plan/names";
import type { SheetKey } from "../../plan/names";
import type { FormulaFill } from "../../plan";
import { columnLetters, quoteSheetName } from "../../sheet/address";
import type { Area } from "../../sheet/address";
import { parseFormula } from "../../sheet/formula";
import type { FormulaPattern } from "../../sheet/formula";

type Part = FormulaPattern["parts"][number];
type CellPart = Exclude<Part, string>;

/** What the texts need to know of the sheets. */
export interface Carrier {
  /** Name of the sheet now; null where it is gone or was not read. */
  readonly nameOf: (key: SheetKey) => string | null;
  readonly placeOf: (key: SheetKey, axis: Axis, at: number) => number | null;
  /** The smallest stretch that holds what the stretch as made has become; null where nothing of it is left. */
  readonly stretchOf: (key: SheetKey, axis: Axis, from: number, to: number) => readonly [number, number] | null;
}

export type Axis = "row" | "column";

/** As though nothing had been moved or renamed. */
export const AS_MADE: Carrier = {
  nameOf: (key) => SHEETS[key],
  placeOf: (_key, _axis, at) => at,
  stretchOf: (_key, _axis, from, to) => [from, to],
};

/** A text, or the cell or range that a formula refers to, by addresses as made relative to the fill's first cell. */
type Piece =
  | string
  | { readonly sheet: SheetKey; readonly named: boolean; readonly first: CellPart; readonly last: CellPart | null };

/** A fill's formula, cut. */
export interface MadeFormula {
  readonly home: SheetKey;
  readonly area: Area;
  readonly pieces: readonly Piece[];
}

const KEYS = new Map(Object.entries(SHEETS).map(([key, name]) => [quoteSheetName(name), key as SheetKey]));

const SHEET_BEFORE = /(?:'(?:[^']|'')+'|[A-Za-z_\u4e00-\u9fff][A-Za-z0-9_\u4e00-\u9fff]*)!$/;

export function cutFormula(home: SheetKey, { area, formula }: FormulaFill): MadeFormula {
  const { parts } = parseFormula(formula);
  const pieces: Piece[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? "";
    if (typeof part === "string") {
      pieces.push(part);
      continue;
    }
    const previous = pieces.at(-1);
    const name = typeof previous === "string" ? SHEET_BEFORE.exec(previous)?.[0] : undefined;
    const sheet = name === undefined ? undefined : KEYS.get(name.slice(0, -1));
    if (name !== undefined && typeof previous === "string") pieces[pieces.length - 1] = previous.slice(0, -name.length);
    const end = parts[i + 1] === ":" ? parts[i + 2] : undefined;
    const last = typeof end === "object" ? end : null;
    pieces.push({ sheet: sheet ?? home, named: name !== undefined, first: part, last });
    if (last) i += 2;
  }
  return { home, area, pieces };
}

/** One end of a reference in a cell of the fill: the row or column as made. */
function madeAt(part: CellPart, axis: Axis, area: Area, row: number, column: number): number {
  return axis === "row"
    ? (part.row ?? 0) + (part.rowFixed ? 0 : row - area.row)
    : (part.column ?? 0) + (part.columnFixed ? 0 : column - area.column);
}

/** The rows or columns, as they stand now, of a reference in a cell of the fill (by its address as made). */
function stretch(
  carrier: Carrier,
  { area }: MadeFormula,
  { sheet, first, last }: Exclude<Piece, string>,
  axis: Axis,
  row: number,
  column: number,
): readonly [number, number] | null {
  const from = madeAt(first, axis, area, row, column);
  const to = last ? madeAt(last, axis, area, row, column) : from;
  if (from !== to) return carrier.stretchOf(sheet, axis, Math.min(from, to), Math.max(from, to));
  const place = carrier.placeOf(sheet, axis, from);
  return place === null ? null : [place, place];
}

/**
 * Writes the formula for the cells of one row of its fill. What does not move from column to column is put together
 * only once, since a row may be two thousand columns wide.
 *
 * @returns for a column as made the text; null where something that it refers to is gone, or was not read
 */
export function textsInRow(formula: MadeFormula, row: number, carrier: Carrier): (column: number) => string | null {
  const { area, pieces } = formula;
  const parts: (string | ((column: number) => string | null))[] = [];
  const add = (part: (typeof parts)[number]) => {
    const last = parts.at(-1);
    if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
    else parts.push(part);
  };
  for (const piece of pieces) {
    if (typeof piece === "string") {
      add(piece);
      continue;
    }
    const { first, last, sheet, named } = piece;
    const name = carrier.nameOf(sheet);
    const rows = stretch(carrier, formula, piece, "row", row, area.column);
    if (name === null || rows === null) return () => null;
    if (named) add(`${quoteSheetName(name)}!`);
    const end = (part: CellPart, side: 0 | 1, columns: readonly [number, number]) =>
      `${part.columnFixed ? "$" : ""}${columnLetters(columns[side])}${part.rowFixed ? "$" : ""}${rows[side] + 1}`;
    const text = (column: number) => {
      const columns = stretch(carrier, formula, piece, "column", row, column);
      if (columns === null) return null;
      return last ? `${end(first, 0, columns)}:${end(last, 1, columns)}` : end(first, 0, columns);
    };
    if (first.columnFixed && (last?.columnFixed ?? true)) {
      const fixed = text(area.column);
      if (fixed === null) return () => null;
      add(fixed);
    } else {
      add(text);
    }
  }
  return (column) => {
    let whole = "";
    for (const part of parts) {
      const text = typeof part === "string" ? part : part(column);
      if (text === null) return null;
      whole += text;
    }
    return whole;
  };
}

/** Whether the formula refers, in a row of its fill, to rows (as made, both ends included) that are asked for. */
export function refersTo(
  { pieces, area }: MadeFormula,
  row: number,
  isAsked: (sheet: SheetKey, from: number, to: number) => boolean,
): boolean {
  return pieces.some((piece) => {
    if (typeof piece === "string") return false;
    const { sheet, first, last } = piece;
    const from = madeAt(first, "row", area, row, area.column);
    const to = last ? madeAt(last, "row", area, row, area.column) : from;
    return isAsked(sheet, Math.min(from, to), Math.max(from, to));
  });
}

/** Areas, as they stand now, that a cell of the fill refers to. */
export function areasOf(
  formula: MadeFormula,
  row: number,
  column: number,
  carrier: Carrier,
): { readonly sheet: SheetKey; readonly area: Area }[] {
  return formula.pieces.flatMap((piece) => {
    if (typeof piece === "string") return [];
    const rows = stretch(carrier, formula, piece, "row", row, column);
    const columns = stretch(carrier, formula, piece, "column", row, column);
    if (!rows || !columns) return [];
    const area = {
      row: rows[0],
      column: columns[0],
      rows: rows[1] - rows[0] + 1,
      columns: columns[1] - columns[0] + 1,
    };
    return [{ sheet: piece.sheet, area }];
  });
}
