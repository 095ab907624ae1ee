/**
 * Where the rows and columns that a sheet was made with stand now. Ids decide, never positions: a row may have been
 * moved or sorted, rows and columns inserted. What bears no id (titles, headings) is found between its neighbours.
 */
import { markerOf } from "../../plan/names";
import { extentOf } from "../../plan";
import type { SheetKey, SheetPlan } from "../../plan";
import type { FoundSheet } from "../../plan/read/sheets";
import { cellAt, textAt } from "../../sheet/snapshot";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { valueText } from "../../sheet/value";
import { mayBeRow } from "./row-likeness";

export interface SheetMap {
  readonly key: SheetKey;
  readonly plan: SheetPlan;
  readonly found: FoundSheet;
  /** Ids of the rows and columns as they were made. */
  readonly rowIds: ReadonlyMap<number, string>;
  readonly columnIds: ReadonlyMap<number, string>;
  /** Row (column) as made → where it stands now; null where it is gone, or nobody can tell. */
  readonly rowOf: (row: number) => number | null;
  readonly columnOf: (column: number) => number | null;
  /** Rows and columns whose id is gone though they stand where they should: as made → now. */
  readonly nameless: { readonly rows: ReadonlyMap<number, number>; readonly columns: ReadonlyMap<number, number> };
}

export function mapSheet(plan: SheetPlan, found: FoundSheet): SheetMap {
  const { sheet, origin, key } = found;
  const { rowIds, columnIds } = idsOf(plan, key);
  const extent = extentOf(plan);
  const columns = mapLine(columnIds, found.columns, origin.column, extent.columns, (column) =>
    sheet.rows.some((row) => row?.[column] !== undefined),
  );
  const columnOf = (column: number) => columns.places[column] ?? null;
  const rows = mapLine(rowIds, found.rows, origin.row, extent.rows, (row, made) =>
    mayBeRow(plan, sheet, columnOf, made, row),
  );
  placeByText(plan, sheet, rows.places, columns.places);
  return {
    key,
    plan,
    found,
    rowIds,
    columnIds,
    rowOf: (row) => rows.places[row] ?? null,
    columnOf,
    nameless: { rows: rows.nameless, columns: columns.nameless },
  };
}

/** Ids of the rows and columns that a plan gives them. */
export function idsOf(plan: SheetPlan, key: SheetKey): { rowIds: Map<number, string>; columnIds: Map<number, string> } {
  const rowIds = new Map<number, string>();
  const columnIds = new Map<number, string>();
  const note = (ids: Map<number, string>, at: number, id: string) => {
    if (at > 0 && id !== "" && id !== markerOf(key)) ids.set(at, id);
  };
  for (const fill of plan.fills) {
    const { row, column, rows, columns } = fill.area;
    const value = (r: number, c: number) =>
      valueText((fill.kind === "values" ? fill.values[r]?.[c] : fill.cached(r, c)) ?? null);
    if (column === 0) for (let r = 0; r < rows; r++) note(rowIds, row + r, value(r, 0));
    if (row === 0) for (let c = 0; c < columns; c++) note(columnIds, column + c, value(0, c));
  }
  return { rowIds, columnIds };
}

interface LineMap {
  readonly places: (number | null)[];
  readonly nameless: Map<number, number>;
}

/** Rows or columns: those with ids first, then what keeps its distance from them. */
function mapLine(
  ids: ReadonlyMap<number, string>,
  found: ReadonlyMap<string, number>,
  origin: number,
  length: number,
  mayBe: (at: number, made: number) => boolean,
): LineMap {
  const known: (number | null)[] = Array.from({ length }, (_, at) => {
    if (at === 0) return origin;
    const id = ids.get(at);
    return id === undefined ? null : (found.get(id) ?? null);
  });
  const taken = new Set(known.filter((at) => at !== null));
  const nameless = new Map<number, number>();
  const isAnyGone = (low: number, high: number) => [...ids.keys()].some((at) => low < at && at < high);
  const before = neighbours(known, 1);
  const after = neighbours(known, -1);
  const places = known.map((place, at) => {
    if (place !== null) return place;
    const [low, high] = [before[at] ?? 0, after[at] ?? null];
    const lowAt = known[low] ?? origin;
    const highAt = high === null ? null : (known[high] ?? null);
    // Between two that have drifted apart, or come closer, nobody can tell by counting.
    if (high !== null && highAt !== null && highAt - lowAt !== high - low) return null;
    const guess = lowAt + at - low;
    if (taken.has(guess)) return null;
    // Behind one that is gone, with nothing known below, nobody can tell either.
    if (!ids.has(at)) return high === null && isAnyGone(low, at) ? null : guess;
    if (!mayBe(guess, at)) return null;
    nameless.set(at, guess);
    return guess;
  });
  return { places, nameless };
}

/** For each place the nearest known one before it (step 1) or after it (step -1). */
function neighbours(known: readonly (number | null)[], step: 1 | -1): (number | null)[] {
  const nearest: (number | null)[] = [];
  let last: number | null = null;
  for (let i = 0; i < known.length; i++) {
    const at = step === 1 ? i : known.length - 1 - i;
    nearest[at] = last;
    if (known[at] !== null) last = at;
  }
  return nearest;
}

/** Rows that counting does not find are found by the first text they were made with. */
function placeByText(
  plan: SheetPlan,
  sheet: SheetSnapshot,
  rows: (number | null)[],
  columns: readonly (number | null)[],
): void {
  if (!rows.includes(null)) return;
  for (const fill of plan.fills) {
    if (fill.kind !== "values" || fill.area.column === 0 || fill.area.rows !== 1) continue;
    const { row } = fill.area;
    const text = fill.values[0]?.[0];
    const column = columns[fill.area.column] ?? null;
    if (rows[row] !== null || column === null || typeof text !== "string" || text === "") continue;
    const at = sheet.rows.findIndex(
      (_, r) => textAt(sheet, r, column) === text && cellAt(sheet, r, column).formula === undefined,
    );
    if (at >= 0 && !rows.includes(at)) rows[row] = at;
  }
}
