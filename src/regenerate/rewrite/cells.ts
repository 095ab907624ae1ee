/**
 * What is to be written into a sheet once its rows and columns are there: only cells that would hold something else. What a
 * formula says by then is known: Excel moves its references along.
 */
import { cutFormula, textsInRow } from "../../checks/made/formula-text";
import type { Carrier } from "../../checks/made/formula-text";
import { extentOf } from "../../plan";
import type { Fill, FormulaFill, ValuesFill } from "../../plan";
import type { CellAddress } from "../../sheet/address";
import { relativeForm } from "../../sheet/formula";
import { sameFormula } from "../../sheet/same-formula";
import { cellAt } from "../../sheet/snapshot";
import type { Steps } from "../../sheet/steps";
import type { CellSnapshot } from "../../sheet/snapshot";
import { sameValue } from "../../sheet/value";
import type { CellValue } from "../../sheet/value";
import { formulaMover } from "../moved-formula";
import type { Moves } from "../moves";
import type { SheetLines } from "./sheet-lines";

/** What a cell is to hold, at its place then. */
interface Wanted {
  readonly row: number;
  readonly column: number;
  /** A formula with its equals sign. */
  readonly formula: string | null;
  readonly value: CellValue;
}

/** @param ids cells, as they stand now, that are taken to hold an id that they do not hold yet */
export function* changedCells(
  lines: SheetLines,
  carrier: Carrier,
  moves: Moves,
  ids: readonly CellAddress[] = [],
): Steps<Fill[]> {
  const will = heldThen(lines, moves, new Set(ids.map(({ row, column }) => `${row} ${column}`)));
  const wantedIn = wantedCells(lines, carrier);
  const { rows, columns, next } = lines;
  const changed: Wanted[] = [];
  const extent = extentOf(next);
  let seen = 0;
  for (let row = 0; row < extent.rows; row++) {
    const held = will(row);
    wantedIn(row).forEach((cell, column) => {
      if (isSame(held(column), cell)) return;
      changed.push({ ...cell, row: rows.places[row] ?? row, column: columns.places[column] ?? column });
    });
    if ((seen += extent.columns) < CELLS_A_STEP) continue;
    seen = 0;
    yield;
  }
  return fillsOf(changed);
}

/** Some five milliseconds of work. */
export const CELLS_A_STEP = 2_000;

function isSame(held: CellSnapshot, { formula, value }: Pick<Wanted, "formula" | "value">): boolean {
  if (formula !== null) return held.formula !== undefined && sameFormula(held.formula, formula);
  return held.formula === undefined && sameValue(held.value, value);
}

/** What a row's cells of the new plan hold once rows and columns were deleted and inserted. */
function heldThen(
  { map, rows, columns, madeRow, madeColumn }: SheetLines,
  moves: Moves,
  ids: ReadonlySet<string>,
): (row: number) => (column: number) => CellSnapshot {
  const { sheet } = map.found;
  const move = formulaMover(moves, sheet.name);
  const nowOf = (
    line: number,
    fresh: ReadonlySet<number>,
    made: number | null,
    placeOf: (at: number) => number | null,
  ) => (fresh.has(line) || made === null ? null : placeOf(made));
  const across = columns.places.map((_, column) => nowOf(column, columns.fresh, madeColumn(column), map.columnOf));
  return (row) => {
    const r = nowOf(row, rows.fresh, madeRow(row), map.rowOf);
    return (column) => {
      const c = across[column] ?? null;
      if (r === null || c === null || (ids.size > 0 && ids.has(`${r} ${c}`))) return NOTHING;
      const cell = cellAt(sheet, r, c);
      return cell.formula === undefined ? cell : { ...cell, formula: move(cell.formula, { row: r, column: c }) };
    };
  };
}

const NOTHING: CellSnapshot = { value: null };

type Content = Pick<Wanted, "formula" | "value">;
/** Where the plan has nothing, an entry that was not carried, or what somebody typed there, goes. */
const BLANK: Content = { formula: null, value: null };

/** What the cells of a row of the plan are to hold, later fills winning; formulas as they read at their places. */
function wantedCells({ map, next }: SheetLines, carrier: Carrier): (row: number) => Content[] {
  const { columns: width } = extentOf(next);
  const fills = next.fills.map((fill) => ({ fill, cut: fill.kind === "formula" ? cutFormula(map.key, fill) : null }));
  return (row) => {
    const cells = new Array<Content>(width).fill(BLANK);
    for (const { fill, cut } of fills) {
      const { area } = fill;
      const r = row - area.row;
      if (r < 0 || r >= area.rows) continue;
      const texts = cut && textsInRow(cut, row, carrier);
      for (let c = 0; c < area.columns; c++) {
        const column = area.column + c;
        if (texts) cells[column] = { formula: texts(column) ?? "=#REF!", value: null };
        else if (fill.kind === "values") cells[column] = { formula: null, value: fill.values[r]?.[c] ?? null };
      }
    }
    return cells;
  };
}

/** Runs of neighbours in a row: values together, formulas together where they are relatively the same. */
export function fillsOf(cells: readonly Wanted[]): Fill[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const fills: Fill[] = [];
  let run: Wanted[] = [];
  let form: string | null = null;
  const close = () => {
    const [first] = run;
    if (first) fills.push(first.formula === null ? valuesOf(run, first) : formulaOf(run, first, first.formula));
    run = [];
  };
  for (const cell of sorted) {
    const own = cell.formula === null ? null : relativeForm(cell.formula, cell.row, cell.column);
    const last = run.at(-1);
    const goesOn = last?.row === cell.row && last.column === cell.column - 1 && form === own;
    if (!goesOn) close();
    form = own;
    run.push(cell);
  }
  close();
  return fills;
}

function valuesOf(run: readonly Wanted[], { row, column }: Wanted): ValuesFill {
  // An empty text empties a cell, where nothing would leave it alone.
  const values = run.map(({ value }) => value ?? "");
  return { kind: "values", area: { row, column, rows: 1, columns: run.length }, values: [values] };
}

function formulaOf(run: readonly Wanted[], { row, column }: Wanted, formula: string): FormulaFill {
  return { kind: "formula", area: { row, column, rows: 1, columns: run.length }, formula, cached: () => null };
}
