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
import type { CellSnapshot } from "../../sheet/snapshot";
import { sameValue } from "../../sheet/value";
import type { CellValue } from "../../sheet/value";
import { movedFormula } from "../moves";
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
export function changedCells(
  lines: SheetLines,
  carrier: Carrier,
  moves: Moves,
  ids: readonly CellAddress[] = [],
): Fill[] {
  const will = heldThen(lines, moves, new Set(ids.map(({ row, column }) => `${row} ${column}`)));
  const changed: Wanted[] = [];
  for (const wanted of wantedCells(lines, carrier)) {
    const { at, row, column } = wanted;
    if (!isSame(will(row, column), wanted.cell)) changed.push({ ...wanted.cell, ...at });
  }
  return fillsOf(changed);
}

function isSame(held: CellSnapshot, { formula, value }: Pick<Wanted, "formula" | "value">): boolean {
  if (formula !== null) return held.formula !== undefined && sameFormula(held.formula, formula);
  return held.formula === undefined && sameValue(held.value, value);
}

/** What the cell of the new plan holds once rows and columns were deleted and inserted. */
function heldThen(
  { map, rows, columns, madeRow, madeColumn }: SheetLines,
  moves: Moves,
  ids: ReadonlySet<string>,
): (row: number, column: number) => CellSnapshot {
  const { sheet } = map.found;
  const nowOf = (
    line: number,
    fresh: ReadonlySet<number>,
    made: number | null,
    placeOf: (at: number) => number | null,
  ) => (fresh.has(line) || made === null ? null : placeOf(made));
  return (row, column) => {
    const [r, c] = [
      nowOf(row, rows.fresh, madeRow(row), map.rowOf),
      nowOf(column, columns.fresh, madeColumn(column), map.columnOf),
    ];
    if (r === null || c === null || ids.has(`${r} ${c}`)) return { value: null };
    const cell = cellAt(sheet, r, c);
    return cell.formula === undefined ? cell : { ...cell, formula: movedFormula(cell.formula, moves, sheet.name) };
  };
}

interface PlannedCell {
  /** In the plan, and where it stands then. */
  readonly row: number;
  readonly column: number;
  readonly at: { readonly row: number; readonly column: number };
  readonly cell: { readonly formula: string | null; readonly value: CellValue };
}

/** All cells of the plan, later fills winning; formulas as they read at their places. */
function wantedCells({ map, next, rows, columns }: SheetLines, carrier: Carrier): PlannedCell[] {
  const cells = new Map<string, PlannedCell>();
  const put = (row: number, column: number, formula: string | null, value: CellValue) => {
    const at = { row: rows.places[row] ?? row, column: columns.places[column] ?? column };
    cells.set(`${row} ${column}`, { row, column, at, cell: { formula, value } });
  };
  // Where the plan has nothing, an entry that was not carried, or what somebody typed there, goes.
  const { rows: height, columns: width } = extentOf(next);
  for (let row = 0; row < height; row++) for (let column = 0; column < width; column++) put(row, column, null, null);
  for (const fill of next.fills) {
    const { area } = fill;
    const cut = fill.kind === "formula" ? cutFormula(map.key, fill) : null;
    for (let r = 0; r < area.rows; r++) {
      const texts = cut && textsInRow(cut, area.row + r, carrier);
      for (let c = 0; c < area.columns; c++) {
        const [row, column] = [area.row + r, area.column + c];
        if (texts) put(row, column, texts(column) ?? "=#REF!", null);
        else if (fill.kind === "values") put(row, column, null, fill.values[r]?.[c] ?? null);
      }
    }
  }
  return [...cells.values()];
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
