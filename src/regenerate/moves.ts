/**
 * Where the rows and columns of the product's sheets stand in the scorebook that is made anew, and formulas of people's own
 * sheets written for that: what Excel does by itself when rows are inserted, done for a file.
 */
import type { MadeBook } from "../checks/made/made-book";
import { madePlaces } from "../checks/made/places";
import { idsOf } from "../checks/made/sheet-map";
import type { SheetMap } from "../checks/made/sheet-map";
import { extentOf, SHEETS } from "../plan";
import type { SheetPlan, WorkbookPlan } from "../plan";
import { columnLetters, quoteSheetName } from "../sheet/address";
import { parseFormula } from "../sheet/formula";

/** A sheet's name then, and where its cells go; null for what is gone. */
export interface SheetMove {
  readonly name: string;
  readonly row: (row: number) => number | null;
  readonly column: (column: number) => number | null;
}

/** Name of a sheet, as it is now → what becomes of it. Sheets that are not among them stay as they are. */
export type Moves = ReadonlyMap<string, SheetMove>;

export function movesTo({ sheets }: MadeBook, plan: WorkbookPlan): Moves {
  const moves = new Map<string, SheetMove>();
  for (const [key, map] of sheets) {
    const next = plan.sheets.find(({ name }) => name === SHEETS[key]);
    if (next) moves.set(map.found.sheet.name, { name: next.name, ...linesTo(map, next) });
  }
  return moves;
}

function linesTo(map: SheetMap, next: SheetPlan): Pick<SheetMove, "row" | "column"> {
  const made = madePlaces(map);
  const [before, after] = [extentOf(map.plan), extentOf(next)];
  const ids = idsOf(next, map.key);
  const row = lineTo(map.rowIds, ids.rowIds, before.rows, after.rows);
  const column = lineTo(map.columnIds, ids.columnIds, before.columns, after.columns);
  const { origin } = map.found;
  return {
    row: (at) => row(made({ row: at, column: origin.column })?.row ?? null),
    column: (at) => column(made({ row: origin.row, column: at })?.column ?? null),
  };
}

/** Rows and columns with ids go by these; titles and headings keep their distance from the first, or the last, of them. */
function lineTo(
  before: ReadonlyMap<number, string>,
  after: ReadonlyMap<number, string>,
  lengthBefore: number,
  lengthAfter: number,
): (made: number | null) => number | null {
  const places = new Map([...after].map(([at, id]) => [id, at]));
  const [first, last] = [Math.min(...before.keys()), Math.max(...before.keys())];
  const [firstAfter, lastAfter] = [Math.min(...after.keys()), Math.max(...after.keys())];
  return (made) => {
    if (made === null) return null;
    const id = before.get(made);
    if (id !== undefined) return places.get(id) ?? null;
    const at = made < first ? made + firstAfter - first : made > last ? made + lastAfter - last : null;
    if (at === null) return lengthBefore === lengthAfter ? made : null;
    return at >= 0 && at < lengthAfter ? at : null;
  };
}

const SHEET_BEFORE = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!$/u;

type Part = ReturnType<typeof parseFormula>["parts"][number];
type Cell = Exclude<Part, string>;

/**
 * The formula with its references to the product's sheets where their cells then stand; what is gone becomes #REF!.
 *
 * @param home name of the sheet that it stands in, where references without a sheet's name are to move, too
 */
export function movedFormula(formula: string, moves: Moves, home?: string): string {
  const { parts } = parseFormula(formula);
  let moved = "";
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? "";
    if (typeof part === "string") {
      moved += part;
      continue;
    }
    const end = parts[i + 1] === ":" ? parts[i + 2] : undefined;
    const last = typeof end === "object" ? end : null;
    if (last) i += 2;
    const [before = "", quoted, plain] = SHEET_BEFORE.exec(moved) ?? [];
    const move = moves.get(before === "" ? (home ?? "") : (quoted?.replaceAll("''", "'") ?? plain ?? ""));
    const area = move ? movedArea(part, last, move) : asWritten(part) + (last ? `:${asWritten(last)}` : "");
    moved =
      move && before !== "" ? `${moved.slice(0, -before.length)}${quoteSheetName(move.name)}!${area}` : moved + area;
  }
  return moved;
}

function movedArea(first: Cell, last: Cell | null, move: SheetMove): string {
  const rows = stretch(first.row, (last ?? first).row ?? first.row, move.row);
  const columns = stretch(first.column, (last ?? first).column ?? first.column, move.column);
  // Whole rows and whole columns stay whole.
  if (first.last) return asWritten(first);
  if (!rows || !columns) return "#REF!";
  const name = (part: Cell, side: 0 | 1) =>
    `${part.columnFixed ? "$" : ""}${columnLetters(columns[side])}${part.rowFixed ? "$" : ""}${rows[side] + 1}`;
  return last ? `${name(first, 0)}:${name(last, 1)}` : name(first, 0);
}

/** More rows than any sheet of the product's has. */
const MOST_LINES = 20_000;

/** The smallest stretch that holds what became of the lines. */
function stretch(
  from: number | null,
  to: number | null,
  placeOf: (at: number) => number | null,
): readonly [number, number] | null {
  if (from === null || to === null) return null;
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
