/**
 * Rows or columns of a sheet as they are brought from what they are to what they should be: as few as possible are deleted
 * and inserted, and what people put between them stays between its neighbours.
 */
import type { Insertion, LineEdits } from "../../plan/rewrite";
import type { Area } from "../../sheet/address";
import { runsOfNumbers } from "../../sheet/reference";
import type { Run } from "../../sheet/snapshot";
import { outOfOrder } from "../order";

export interface LineChanges extends LineEdits {
  /** Where each wanted line stands then. */
  readonly places: readonly number[];
  /** Wanted lines that are new there. */
  readonly fresh: ReadonlySet<number>;
  /** Where a line that stands somewhere now stands then; null where it is deleted. */
  readonly shifted: (at: number) => number | null;
}

/**
 * @param wanted where each wanted line stands now, null where it is nowhere
 * @param surplus lines that stand there now and are not wanted any more
 */
export function lineChanges(wanted: readonly (number | null)[], surplus: readonly number[]): LineChanges {
  const there = wanted.flatMap((at, line) => (at === null ? [] : [{ at, line }]));
  const moved = new Set(outOfOrder(there.map(({ at }) => at)).map((i) => there[i]?.line ?? -1));
  const gone = [...surplus, ...there.filter(({ line }) => moved.has(line)).map(({ at }) => at)].sort((a, b) => a - b);
  const fresh = new Set<number>();
  const places: number[] = [];
  const runs: { at: number; count: number }[] = [];
  const goneBefore = counter(gone);
  let added = 0;
  wanted.forEach((at, line) => {
    if (at !== null && !moved.has(line)) {
      places.push(at - goneBefore(at) + added);
      return;
    }
    fresh.add(line);
    // Right behind the line before it; people's own lines come after.
    const place = (places.at(-1) ?? -1) + 1;
    places.push(place);
    const last = runs.at(-1);
    if (last && last.at + last.count === place) last.count += 1;
    else runs.push({ at: place, count: 1 });
    added += 1;
  });
  return { deleted: runsOfNumbers(gone), inserted: runs, places, fresh, shifted: shifter(gone, runs) };
}

/** How many of the sorted numbers are below. */
function counter(sorted: readonly number[]): (at: number) => number {
  return (at) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Where a line that stands somewhere stands after the edits; null where it is deleted. */
export function shiftedBy({ deleted, inserted }: LineEdits): (at: number) => number | null {
  const gone = deleted.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
  return shifter(gone, inserted);
}

function shifter(gone: readonly number[], inserted: readonly Insertion[]): (at: number) => number | null {
  const deleted = new Set(gone);
  const goneBefore = counter(gone);
  return (at) => {
    if (deleted.has(at)) return null;
    let place = at - goneBefore(at);
    // Each insertion pushes what stands there, and what stands behind.
    for (const one of inserted) {
      if (one.at > place) break;
      place += one.count;
    }
    return place;
  };
}

/** What takes the edits back. */
export function reversed({ deleted, inserted }: LineEdits): LineEdits {
  return {
    deleted: inserted.map(({ at, count }): Run => [at, at + count - 1]),
    inserted: deleted.map(([from, to]): Insertion => ({ at: from, count: to - from + 1 })),
  };
}

/** An area after the edits, as Excel moves what belongs to one: it grows where lines come between; null where it is gone. */
export function areaThen(rows: LineEdits, columns: LineEdits, area: Area): Area | null {
  const down = runThen(rows, [area.row, area.row + area.rows - 1]);
  const across = runThen(columns, [area.column, area.column + area.columns - 1]);
  if (!down || !across) return null;
  const [row, column] = [down[0], across[0]];
  return { row, rows: down[1] - row + 1, column, columns: across[1] - column + 1 };
}

function runThen({ deleted, inserted }: LineEdits, run: Run): Run | null {
  let [from, to] = run;
  for (const [first, last] of [...deleted].reverse()) {
    const count = last - first + 1;
    from = from < first ? from : from <= last ? first : from - count;
    to = to < first ? to : to <= last ? first - 1 : to - count;
    if (from > to) return null;
  }
  for (const { at, count } of inserted) {
    if (from >= at) from += count;
    if (to >= at) to += count;
  }
  return [from, to];
}
