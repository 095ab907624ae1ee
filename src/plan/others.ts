/**
 * Sheets that people put beside the scorebook's: their values and formulas, as plans like the scorebook's own, so that
 * both go the same way into the workbook and into a file. Their formats are not kept.
 */
import type { CellSnapshot, SheetSnapshot, Snapshot } from "../sheet/snapshot";
import { extentOf } from "./extent";
import { nameOf, SHEETS } from "./names";
import type { SheetKey } from "./names";
import { plainSheet } from "./plain-sheet";
import { findSheet } from "./read/sheets";
import { findResults, isAsMade, resultsLook } from "./results";
import type { Fill, NamePlan, SheetPlan } from "./types";

export interface Others {
  readonly plans: readonly SheetPlan[];
  /** By which 检查结果 is found among them. */
  readonly names: readonly NamePlan[];
  /** New names of sheets that had a name of the scorebook's own. */
  readonly renamed: readonly string[];
  /** Sheets that are too large for the page. */
  readonly left: readonly string[];
}

/** Cells of all other sheets together: beyond that the grid would take minutes. */
const MOST_CELLS = 100_000;
/** Excel's limit for a sheet's name. */
const NAME_LENGTH = 31;

const KEYS = Object.keys(SHEETS) as SheetKey[];
const OWN_NAMES: readonly string[] = Object.values(SHEETS);

/** What is in a file besides the scorebook. */
export function othersIn(snapshot: Snapshot, most?: number): Others {
  const own = new Set(KEYS.map((key) => findSheet(snapshot, key)?.sheet));
  return othersOf(
    snapshot.sheets.filter((sheet) => !own.has(sheet)),
    most,
  );
}

/**
 * @param sheets in the order of their tabs, none of the scorebook's among them
 * @param most cells that there may be
 */
export function othersOf(sheets: readonly SheetSnapshot[], most = MOST_CELLS): Others {
  const plans: SheetPlan[] = [];
  const names: NamePlan[] = [];
  const renamed: string[] = [];
  const left: string[] = [];
  const taken = new Set([...OWN_NAMES, ...sheets.map(({ name }) => name)].map(folded));
  let cells = 0;
  for (const sheet of sheets) {
    const fills = fillsOf(sheet);
    cells += fills.reduce((sum, { area }) => sum + area.columns, 0);
    if (cells > most) {
      left.push(sheet.name);
      continue;
    }
    const isTaken = OWN_NAMES.some((name) => folded(name) === folded(sheet.name));
    const name = isTaken ? freeName(sheet.name, taken) : sheet.name;
    if (isTaken) renamed.push(name);
    const found = findResults({ sheets: [sheet] });
    if (found) names.push({ name: nameOf("results"), sheet: name, area: extentOf({ fills }) });
    // It looks as it did, unless somebody moved its columns.
    const look = found && isAsMade(found) ? resultsLook(sheet) : {};
    plans.push({ ...plainSheet(name, sheet.visibility, fills), ...look });
  }
  return { plans, names: names.slice(0, 1), renamed, left };
}

/** Excel takes names that differ in case only for the same. */
function folded(name: string): string {
  return name.toLowerCase();
}

function freeName(name: string, taken: Set<string>): string {
  for (let number = 2; ; number += 1) {
    const tail = ` (${number})`;
    const free = name.slice(0, NAME_LENGTH - tail.length) + tail;
    if (taken.has(folded(free))) continue;
    taken.add(folded(free));
    return free;
  }
}

/** Runs of neighbouring constants, and each formula by itself. */
function fillsOf({ rows }: SheetSnapshot): Fill[] {
  return rows.flatMap((cells, row) => (cells ? fillsOfRow(cells, row) : []));
}

function fillsOfRow(cells: readonly (CellSnapshot | undefined)[], row: number): Fill[] {
  const fills: Fill[] = [];
  let run: CellSnapshot[] = [];
  const close = (end: number) => {
    if (run.length > 0) {
      const area = { row, column: end - run.length, rows: 1, columns: run.length };
      fills.push({ kind: "values", area, values: [run.map(({ value }) => value)] });
    }
    run = [];
  };
  // Not forEach, which passes over cells that are missing: they end a run.
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell && cell.formula === undefined && cell.value !== null) {
      run.push(cell);
      continue;
    }
    close(column);
    if (cell?.formula === undefined) continue;
    const { formula, value } = cell;
    fills.push({ kind: "formula", area: { row, column, rows: 1, columns: 1 }, formula, cached: () => value });
  }
  close(cells.length);
  return fills;
}
