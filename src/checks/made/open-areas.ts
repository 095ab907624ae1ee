/** Where people type, as a sheet was made. */
import type { SheetPlan } from "../../plan";
import type { Area } from "../../sheet/address";
import { overlaps, without } from "../../sheet/areas";

/**
 * Neighbours beside and below each other as one. Most styles are of single rows, each of which is held against its own row
 * only: a sheet that is open all over has thousands of them.
 */
export function openAreas({ styles }: SheetPlan): Area[] {
  const byRow = new Map<number, Area[]>();
  let tall: Area[] = [];
  for (const { area, style } of styles) {
    tall = lessThan(tall, area);
    for (const row of rowsOf(area, byRow)) byRow.set(row, lessThan(byRow.get(row) ?? [], area));
    if (!style.unlocked) continue;
    if (area.rows > 1) tall.push(area);
    else byRow.set(area.row, [...(byRow.get(area.row) ?? []), area]);
  }
  return joined([...tall, ...[...byRow.values()].flatMap(besideEachOther)]);
}

/** The single rows of an area that anything is open in. */
function rowsOf({ row, rows }: Area, byRow: ReadonlyMap<number, unknown>): readonly number[] {
  if (rows === 1) return byRow.has(row) ? [row] : [];
  return [...byRow.keys()].filter((one) => row <= one && one < row + rows);
}

function lessThan(open: Area[], area: Area): Area[] {
  return open.some((one) => overlaps(one, area)) ? open.flatMap((one) => without(one, area)) : open;
}

/** Of one row. */
function besideEachOther(open: readonly Area[]): Area[] {
  const runs: Area[] = [];
  for (const area of [...open].sort((a, b) => a.column - b.column)) {
    const last = runs.at(-1);
    if (last && last.column + last.columns === area.column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + area.columns };
    } else runs.push(area);
  }
  return runs;
}

function joined(open: readonly Area[]): Area[] {
  const all: Area[] = [];
  for (const area of [...open].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row)) {
    const last = all.at(-1);
    const isBelow = last?.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
    if (last && isBelow) all[all.length - 1] = { ...last, rows: last.rows + area.rows };
    else all.push(area);
  }
  return all;
}
