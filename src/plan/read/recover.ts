/** A workbook that no longer says what it was made from, read by what a person gives instead: all that is still there. */
import { defaultConditions, defaultGroup, settleReadings } from "../../rubric";
import type { Rubric, Unit } from "../../rubric";
import type { Snapshot } from "../../sheet/snapshot";
import { cellAt } from "../../sheet/snapshot";
import { mayBeUnitId } from "../grid/columns";
import { layOutGrid } from "../grid/layout";
import { SHEETS, UNIT_ROW_ID } from "../names";
import { readBook } from "./book";
import type { Book, BookFault } from "./book";
import { readEntries } from "./entries";
import type { Given } from "./given";
import { readRubric } from "./rubric";
import { findSheet } from "./sheets";
import type { FoundSheet } from "./sheets";
import { readState } from "./state";
import { readUnits } from "./units";

/** How many of a rubric's lines have a row in the workbook: whether it is the one that this was made from. */
export interface Fit {
  readonly known: number;
  readonly all: number;
  /** Rows of 评分录入 that are none of its lines: what was entered there has no place in it. */
  readonly others: number;
}

/** Whether a workbook that cannot be read for these reasons can be repaired. */
export function isRecoverable(faults: readonly BookFault[]): boolean {
  return faults.length > 0 && faults.every(({ code }) => code !== "not-a-scorebook" && code !== "newer-layout");
}

/**
 * The book with everything that can still be read; what is gone of it has no sheet in its snapshot.
 *
 * @returns null where nothing tells of any unit
 */
export function recoverBook(snapshot: Snapshot, given: Given, newestLayout: number): Book | null {
  const base = settleReadings(given.rubric);
  const rubric = settleReadings(readRubric(base, findSheet(snapshot, "rubric"), findSheet(snapshot, "guide")));
  const entriesSheet = findSheet(snapshot, "entries") ?? NO_ENTRIES;
  const units = unitsThere(rubric, snapshot, entriesSheet, given.units ?? []);
  if (units.length === 0) return null;
  const state = { layout: layoutOf(snapshot) ?? newestLayout, fingerprint: "", rubric: base };
  const entries = readEntries(rubric, units, entriesSheet);
  return { snapshot, state, rubric, units, entries, entriesSheet, given };
}

/** A book whose sheets have changed, in the way in which it was read; null where that is no book any more. */
export function readAgain({ given }: Book, snapshot: Snapshot, newestLayout: number): Book | null {
  if (given) return recoverBook(snapshot, given, newestLayout);
  const read = readBook(snapshot, newestLayout);
  return "book" in read ? read.book : null;
}

const NO_ENTRIES: FoundSheet = {
  key: "entries",
  sheet: { name: SHEETS.entries, visibility: "visible", rows: [] },
  origin: { row: 0, column: 0 },
  rows: new Map(),
  columns: new Map(),
  repeated: [],
};

function layoutOf(snapshot: Snapshot): number | null {
  const sheet = findSheet(snapshot, "state");
  const result = sheet && readState(sheet);
  return result && "state" in result && result.state.layout > 0 ? result.state.layout : null;
}

/** Those of 参评单位; where it has none, those that have a column of entries. */
function unitsThere(rubric: Rubric, snapshot: Snapshot, entries: FoundSheet, listed: readonly Unit[]): readonly Unit[] {
  const sheet = findSheet(snapshot, "units");
  const own = sheet ? readUnits(rubric, sheet) : [];
  if (own.length > 0) return own;
  const columns = [...entries.columns].filter(([id]) => mayBeUnitId(id)).sort(([, a], [, b]) => a - b);
  if (columns.length === 0) return listed;
  const byId = new Map(listed.map((unit) => [unit.id, unit]));
  return columns.map(([id, column]) => {
    const heading = headingOf(rubric, entries, column);
    // Where 参评单位 does not have the unit, the heading comes to its id.
    const name = (heading === id ? null : heading) ?? byId.get(id)?.name ?? id;
    const known = listed.find((unit) => unit.name === name);
    const { group, conditions } = known ?? { group: defaultGroup(rubric), conditions: defaultConditions(rubric, name) };
    return { id, name, group, conditions };
  });
}

/** Rows below the marker among which the heading stands, should no row of the rubric be known. */
const HEADING_WITHIN = 20;

/** The text on top of a column; null where there is none, or an error: names are formulas. */
function headingOf(rubric: Rubric, { sheet, origin, rows }: FoundSheet, column: number): string | null {
  const known = layOutGrid(rubric, 0).rows.flatMap(({ id }) => rows.get(id) ?? []);
  const end = Math.min(...known, origin.row + HEADING_WITHIN);
  for (let row = origin.row + 1; row < end; row++) {
    const { value } = cellAt(sheet, row, column);
    if (typeof value === "string" && value.trim() !== "") return value.trim();
  }
  return null;
}

export function fitOf(snapshot: Snapshot, rubric: Rubric): Fit {
  const { rows: lines, conditionRows } = layOutGrid(rubric, 0);
  const ids = lines.map(({ id }) => id);
  const own = new Set([...ids, ...conditionRows.map(({ id }) => id), UNIT_ROW_ID]);
  const others = [...(findSheet(snapshot, "entries")?.rows.keys() ?? [])].filter((id) => !own.has(id)).length;
  const found = (["entries", "scores", "rubric"] as const).flatMap((key) => findSheet(snapshot, key) ?? []);
  return { known: ids.filter((id) => found.some(({ rows }) => rows.has(id))).length, all: ids.length, others };
}

/** Whether the rubric's lines are those of the workbook, and no others. */
export function isWhole({ known, all, others }: Fit): boolean {
  return known === all && others === 0;
}
