/** Where rows that are gone come back: where the plan has them, after the nearest row above that is still there. */
import { extentOf } from "../../plan";
import { mayBeRow } from "./row-likeness";
import type { SheetMap } from "./sheet-map";

/** A run of neighbours that comes back; rows as made, and where the first stands then. */
export interface RunBack {
  readonly row: number;
  readonly rows: readonly number[];
}

/** Rows as made, between two that are still there. */
interface Gap {
  readonly rows: readonly number[];
  /** Where the two stand; what is last has nothing below it. */
  readonly above: number;
  readonly below: number | null;
}

/**
 * @param wanted rows as made, all of them gone; one that may still be there without its id is left out, since nobody can
 *   tell whether it is gone
 */
export function runsBack(sheet: SheetMap, wanted: ReadonlySet<number>): RunBack[] {
  const places = gapsOf(sheet)
    .flatMap((gap) => placesIn(sheet, gap))
    .filter(({ made }) => wanted.has(made))
    .sort((a, b) => a.before - b.before || a.made - b.made);
  const runs: { before: number; row: number; rows: number[] }[] = [];
  for (const [i, { made, before }] of places.entries()) {
    const last = runs.at(-1);
    if (last?.before === before) last.rows.push(made);
    else runs.push({ before, row: before + i, rows: [made] });
  }
  return runs.map(({ row, rows }) => ({ row, rows }));
}

function gapsOf(sheet: SheetMap): Gap[] {
  const gaps: Gap[] = [];
  let above = sheet.found.origin.row;
  let rows: number[] = [];
  const close = (below: number | null) => {
    if (rows.length > 0) gaps.push({ rows, above, below });
    rows = [];
  };
  for (let made = 1; made < extentOf(sheet.plan).rows; made++) {
    const place = sheet.rowOf(made);
    if (place === null) rows.push(made);
    else {
      close(place);
      above = place;
    }
  }
  close(null);
  return gaps;
}

/** Before which row, as the sheet is now, each row of the gap that had an id comes back. */
function placesIn(sheet: SheetMap, { rows, above, below }: Gap): { made: number; before: number }[] {
  const { plan, found, rowIds, columnOf } = sheet;
  const end = below ?? found.sheet.rows.length;
  const between = Array.from({ length: Math.max(0, end - above - 1) }, (_, i) => above + 1 + i);
  const nameless = rows.filter((made) => !rowIds.has(made));
  // As many as had no id in the first place: these are they, in their order.
  const areThese = below !== null && nameless.length === between.length;
  let before = above + 1;
  return rows.flatMap((made) => {
    if (!rowIds.has(made)) {
      if (areThese) before += 1;
      return [];
    }
    return between.some((row) => mayBeRow(plan, found.sheet, columnOf, made, row)) ? [] : [{ made, before }];
  });
}
