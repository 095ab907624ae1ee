/** What Excel has once a rewrite was done: rows and columns deleted and inserted, every formula following, cells written. */
import { shiftFormula, parseFormula } from "../../src/sheet/formula";
import type { WorkbookRewrite, LineEdits } from "../../src/plan/rewrite";
import { plannedSheet } from "../helpers/planned";
import { movedFormula } from "../../src/regenerate/moved-formula";
import type { Moves } from "../../src/regenerate/moves";
import type { CellSnapshot, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";

type Line = (CellSnapshot | undefined)[];

export function rewritten(
  snapshot: Snapshot,
  { sheets, added = [] }: Pick<WorkbookRewrite, "sheets"> & Partial<Pick<WorkbookRewrite, "added">>,
): Snapshot {
  const moves: Moves = new Map(
    sheets.map(({ sheet, rows, columns }) => [
      sheet,
      { name: sheet, row: shiftedBy(rows), column: shiftedBy(columns) },
    ]),
  );
  const kept = (sheet: SheetSnapshot): SheetSnapshot => {
    const own = sheets.find((one) => one.sheet === sheet.name);
    const lines = sheet.rows.map((row) => Array.from(row ?? [], (cell) => follow(cell, moves, sheet.name)));
    if (!own) return { ...sheet, rows: lines };
    const edited = edit(lines, own.rows, (): Line => []).map((row) => edit(row, own.columns, () => undefined));
    write(edited, own.part.fills);
    return { ...sheet, rows: edited };
  };
  return { ...snapshot, sheets: [...snapshot.sheets.map(kept), ...added.map(plannedSheet)] };
}

function shiftedBy({ deleted, inserted }: LineEdits): (at: number) => number | null {
  return (at) => {
    if (deleted.some(([from, to]) => from <= at && at <= to)) return null;
    let place = at - deleted.reduce((sum, [from, to]) => sum + (to < at ? to - from + 1 : 0), 0);
    for (const one of inserted) if (one.at <= place) place += one.count;
    return place;
  };
}

function follow(cell: CellSnapshot | undefined, moves: Moves, home: string): CellSnapshot | undefined {
  return cell?.formula === undefined ? cell : { ...cell, formula: movedFormula(cell.formula, moves, home) };
}

function edit<T>(lines: readonly T[], { deleted, inserted }: LineEdits, empty: () => T): T[] {
  const left = [...lines];
  for (const [from, to] of [...deleted].reverse()) left.splice(from, to - from + 1);
  for (const { at, count } of inserted) {
    while (left.length < at) left.push(empty());
    left.splice(at, 0, ...Array.from({ length: count }, empty));
  }
  return left;
}

function write(lines: Line[], fills: WorkbookRewrite["sheets"][number]["part"]["fills"]): void {
  for (const fill of fills) {
    const { row, column, rows, columns } = fill.area;
    const pattern = fill.kind === "formula" ? parseFormula(fill.formula) : null;
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const line = (lines[row + r] ??= []);
        line[column + c] = pattern
          ? { value: null, formula: shiftFormula(pattern, r, c) }
          : { value: fill.kind === "values" ? (fill.values[r]?.[c] ?? null) : null };
      }
    }
  }
}
