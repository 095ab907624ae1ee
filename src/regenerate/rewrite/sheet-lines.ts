/** Rows and columns of one sheet of the product's: where those of the new plan stand now, and what is no longer wanted. */
import { idsOf } from "../../checks/made/sheet-map";
import type { SheetMap } from "../../checks/made/sheet-map";
import { extentOf } from "../../plan";
import type { SheetPlan } from "../../plan";
import { lineChanges } from "./lines";
import type { LineChanges } from "./lines";

export interface SheetLines {
  readonly map: SheetMap;
  readonly next: SheetPlan;
  readonly rows: LineChanges;
  readonly columns: LineChanges;
  /** Row (column) of the new plan → as it was made; null for what is new. */
  readonly madeRow: (row: number) => number | null;
  readonly madeColumn: (column: number) => number | null;
}

/** @param taken rows without an id of ours that go as well */
export function sheetLines(map: SheetMap, next: SheetPlan, taken: ReadonlySet<number> = new Set()): SheetLines {
  const ids = idsOf(next, map.key);
  const [before, after] = [extentOf(map.plan), extentOf(next)];
  const { origin, repeated } = map.found;
  const twiceRows = repeated.filter(({ row }) => row !== origin.row).map(({ row }) => row);
  const named = new Set(map.found.rows.values());
  const nameless = [...taken].filter((row) => !named.has(row));
  const twiceColumns = repeated.filter(({ row }) => row === origin.row).map(({ column }) => column);
  const rows = axisLines(map.rowIds, ids.rowIds, before.rows, after.rows, map.rowOf, [...twiceRows, ...nameless]);
  const columns = axisLines(map.columnIds, ids.columnIds, before.columns, after.columns, map.columnOf, twiceColumns);
  return { map, next, rows: rows.changes, columns: columns.changes, madeRow: rows.made, madeColumn: columns.made };
}

function axisLines(
  before: ReadonlyMap<number, string>,
  after: ReadonlyMap<number, string>,
  lengthBefore: number,
  lengthAfter: number,
  placeOf: (made: number) => number | null,
  more: readonly number[],
): { readonly changes: LineChanges; readonly made: (line: number) => number | null } {
  const made = madeLines(before, after, lengthBefore, lengthAfter);
  const taken = new Set(made);
  const gone = Array.from({ length: lengthBefore }, (_, at) => at).filter((at) => !taken.has(at));
  const surplus = [...gone.flatMap((at) => placeOf(at) ?? []), ...more];
  const wanted = made.map((at) => (at === null ? null : placeOf(at)));
  return { changes: lineChanges(wanted, [...new Set(surplus)]), made: (line) => made[line] ?? null };
}

/**
 * For each wanted line the one that it was made as: by its id; what has none (titles, headings) by its distance from the
 * next one that has.
 */
function madeLines(
  before: ReadonlyMap<number, string>,
  after: ReadonlyMap<number, string>,
  lengthBefore: number,
  lengthAfter: number,
): (number | null)[] {
  const places = new Map([...before].map(([at, id]) => [id, at]));
  const lines: (number | null)[] = Array.from({ length: lengthAfter }, (_, line) => {
    if (line === 0) return 0;
    const id = after.get(line);
    return id === undefined ? null : (places.get(id) ?? null);
  });
  const taken = new Set(lines.filter((at) => at !== null));
  const nameless = (made: number) => made > 0 && made < lengthBefore && !before.has(made) && !taken.has(made);
  const take = (line: number, made: number) => {
    if (lines[line] !== null || after.has(line) || !nameless(made)) return;
    lines[line] = made;
    taken.add(made);
  };
  // From what stands above downwards, then from below upwards.
  for (let line = 1; line < lengthAfter; line++) {
    const above = lines[line - 1] ?? null;
    if (above !== null) take(line, above + 1);
  }
  for (let line = lengthAfter - 2; line > 0; line--) {
    const below = lines[line + 1] ?? null;
    if (below !== null) take(line, below - 1);
  }
  return lines;
}
