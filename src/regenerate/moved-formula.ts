/**
 * Formulas whose references follow rows and columns that go elsewhere: what Excel does by itself when rows are inserted, done
 * for a file, and to know beforehand what Excel will make of a formula.
 */
import { columnLetters, quoteSheetName } from "../sheet/address";
import { parseFormula, shiftFormula } from "../sheet/formula";
import type { FormulaPattern } from "../sheet/formula";
import type { Moves, SheetMove } from "./moves";

/** A formula cut into parts, with how far from the cell that it was cut for it stands. */
interface Cut {
  readonly pattern: FormulaPattern;
  readonly down: number;
  readonly across: number;
}

/** @param cell where the formula stands, as long as many are asked for in the order of their cells */
export type Mover = (formula: string, cell?: { readonly row: number; readonly column: number }) => string;

/**
 * The formula with its references to the product's sheets where their cells then stand; what is gone becomes #REF!.
 *
 * @param home name of the sheet that it stands in, where references without a sheet's name are to move, too
 */
export function movedFormula(formula: string, moves: Moves, home?: string): string {
  return formulaMover(moves, home)(formula);
}

/** The same for many formulas of a sheet. */
export function formulaMover(moves: Moves, home?: string): Mover {
  const cutOf = cutter();
  const stretches = stretchesOf();
  return (formula, cell) => {
    const { pattern, down, across } = cutOf(formula, cell);
    let moved = "";
    for (const { text, sheet, first, last } of termsOf(pattern)) {
      moved += text;
      if (!first) continue;
      const [start, end] = [shifted(first, down, across), last && shifted(last, down, across)];
      const move = moves.get(sheet?.name ?? home ?? "");
      const area = move ? movedArea(start, end, move, stretches) : asWritten(start) + (end ? `:${asWritten(end)}` : "");
      const prefix = move && sheet ? `${quoteSheetName(move.name)}!` : (sheet?.text ?? "");
      moved += prefix + area;
    }
    return moved;
  };
}

/** Whether a formula of the sheet reads as before once rows and columns were moved there and back. */
export function comesBackOver(moves: Moves, back: Moves, home: string): (...asked: Parameters<Mover>) => boolean {
  const cutOf = cutter();
  const [there, home_] = [stretchesOf(), stretchesOf()];
  const lineComesBack = (
    from: number | null,
    to: number | null,
    axis: "row" | "column",
    one: SheetMove,
    other: SheetMove,
  ) => {
    if (from === null || to === null) return false;
    const moved = there(one, axis, from, to);
    const again = moved && home_(other, axis, moved[0], moved[1]);
    return again !== null && again[0] === Math.min(from, to) && again[1] === Math.max(from, to) && from <= to;
  };
  return (formula, cell) => {
    const { pattern, down, across } = cutOf(formula, cell);
    return termsOf(pattern).every(({ sheet, first, last }) => {
      if (!first || first.last) return true;
      const move = moves.get(sheet?.name ?? home);
      const other = move && back.get(move.name);
      if (!move || !other) return true;
      const start = shifted(first, down, across);
      const end = last ? shifted(last, down, across) : start;
      return (
        lineComesBack(start.row, end.row, "row", move, other) &&
        lineComesBack(start.column, end.column, "column", move, other)
      );
    });
  };
}

type Part = FormulaPattern["parts"][number];
type Cell = Exclude<Part, string>;

/** Text, then a reference with what names its sheet; the text alone at the end. */
interface Term {
  readonly text: string;
  readonly sheet: { readonly text: string; readonly name: string } | null;
  readonly first: Cell | null;
  /** The other end of an area. */
  readonly last: Cell | null;
}

const terms = new WeakMap<FormulaPattern, readonly Term[]>();

function termsOf(pattern: FormulaPattern): readonly Term[] {
  let known = terms.get(pattern);
  if (!known) terms.set(pattern, (known = cutIntoTerms(pattern)));
  return known;
}

const SHEET_BEFORE = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!$/u;

function cutIntoTerms({ parts }: FormulaPattern): Term[] {
  const found: Term[] = [];
  let text = "";
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? "";
    if (typeof part === "string") {
      text += part;
      continue;
    }
    const end = parts[i + 1] === ":" ? parts[i + 2] : undefined;
    const last = typeof end === "object" ? end : null;
    if (last) i += 2;
    const [before = "", quoted, plain] = text.endsWith("!") ? (SHEET_BEFORE.exec(text) ?? []) : [];
    const name = quoted?.replaceAll("''", "'") ?? plain ?? "";
    found.push({
      text: text.slice(0, text.length - before.length),
      sheet: before === "" ? null : { text: before, name },
      first: part,
      last,
    });
    text = "";
  }
  found.push({ text, sheet: null, first: null, last: null });
  return found;
}

/** Formulas of neighbours are mostly relatively the same, and need not be cut anew: the one on the left, or the one above. */
function cutter(): (...asked: Parameters<Mover>) => Cut {
  const above = new Map<number, { readonly pattern: FormulaPattern; readonly row: number; readonly column: number }>();
  return (formula, cell) => {
    if (!cell) return { pattern: parseFormula(formula), down: 0, across: 0 };
    const { row, column } = cell;
    for (const known of [above.get(column - 1), above.get(column)]) {
      if (!known) continue;
      const [down, across] = [row - known.row, column - known.column];
      if (shiftFormula(known.pattern, down, across) !== formula) continue;
      above.set(column, known);
      return { pattern: known.pattern, down, across };
    }
    const pattern = parseFormula(formula);
    above.set(column, { pattern, row, column });
    return { pattern, down: 0, across: 0 };
  };
}

function shifted(cell: Cell, down: number, across: number): Cell {
  if (down === 0 && across === 0) return cell;
  const { row, rowFixed, column, columnFixed, last } = cell;
  const by = row === null ? across : down;
  return {
    ...cell,
    row: row === null || rowFixed ? row : row + down,
    column: column === null || columnFixed ? column : column + across,
    last: last && !last.fixed ? { ...last, at: last.at + (row === null ? across : by) } : last,
  };
}

function movedArea(first: Cell, last: Cell | null, move: SheetMove, stretches: Stretches): string {
  // Whole rows and whole columns stay whole.
  if (first.last) return asWritten(first);
  const rows = stretches(move, "row", first.row, (last ?? first).row ?? first.row);
  const columns = stretches(move, "column", first.column, (last ?? first).column ?? first.column);
  if (!rows || !columns) return "#REF!";
  const name = (part: Cell, side: 0 | 1) =>
    `${part.columnFixed ? "$" : ""}${columnLetters(columns[side])}${part.rowFixed ? "$" : ""}${rows[side] + 1}`;
  return last ? `${name(first, 0)}:${name(last, 1)}` : name(first, 0);
}

/** More rows than any sheet of the product's has. */
const MOST_LINES = 20_000;

type Stretch = readonly [number, number] | null;
type Stretches = (move: SheetMove, axis: "row" | "column", from: number | null, to: number | null) => Stretch;

/** The smallest stretch that holds what became of the lines, each worked out once. */
function stretchesOf(): Stretches {
  const known = new Map<SheetMove, Readonly<Record<"row" | "column", Map<number, Stretch>>>>();
  return (move, axis, from, to) => {
    if (from === null || to === null) return null;
    let own = known.get(move);
    if (!own) known.set(move, (own = { row: new Map(), column: new Map() }));
    const key = from * 2 ** 21 + to;
    let stretch = own[axis].get(key);
    if (stretch === undefined) own[axis].set(key, (stretch = measured(from, to, move[axis])));
    return stretch;
  };
}

function measured(from: number, to: number, placeOf: (at: number) => number | null): Stretch {
  // Beyond all that the product has: down to the sheet's edge, or nearly so.
  if (Math.abs(to - from) > MOST_LINES) return [Math.min(from, to), Math.max(from, to)];
  let [low, high] = [Infinity, -Infinity];
  for (let at = Math.min(from, to); at <= Math.max(from, to); at++) {
    const place = placeOf(at);
    if (place === null) continue;
    low = Math.min(low, place);
    high = Math.max(high, place);
  }
  return low <= high ? [low, high] : null;
}

function asWritten({ row, rowFixed, column, columnFixed, last }: Cell): string {
  const letters = (at: number, fixed: boolean) => `${fixed ? "$" : ""}${columnLetters(at)}`;
  const digits = (at: number, fixed: boolean) => `${fixed ? "$" : ""}${at + 1}`;
  const start = `${column === null ? "" : letters(column, columnFixed)}${row === null ? "" : digits(row, rowFixed)}`;
  if (!last) return start;
  return `${start}:${column === null ? digits(last.at, last.fixed) : letters(last.at, last.fixed)}`;
}
