/**
 * Rows or columns of a sheet as they are brought from what they are to what they should be: as few as possible are deleted
 * and inserted, and what people put between them stays between its neighbours.
 */
import type { Insertion, LineEdits } from "../../plan/rewrite";
import { runsOfNumbers } from "../../sheet/reference";
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
