/** The rows of a table, painted one after the other or copied from rows above them. */
import { cheapest, COPY_COST, costOf } from "./cost";
import { paintRow, withLinesOf } from "./paint-row";
import { lineOf } from "./rows";
import type { Band, Look, Row } from "./rows";
import type { Stroke } from "./stroke";

/**
 * What differs from what is painted under the rows, their lines being drawn, from top to bottom: as many rows as
 * possible are copied from a sequence like them above, since indicators with as many criteria look alike; what is new is
 * painted, or copied from the row most like it and painted over.
 */
export function paintRows(runs: readonly Row[], under: readonly Look[], columns: readonly Band[]): Stroke[] {
  const strokes: Stroke[] = [];
  const rows = runs.flatMap((run) => singleRows(run));
  const different = rows.map((row) => paintRow(row, withLinesOf(row, under), columns).length > 0);
  for (let at = 0; at < rows.length;) {
    const row = rows[at];
    if (!row || !different[at]) {
      at += 1;
      continue;
    }
    const same = sameRows(rows, at);
    const band = { ...row, to: row.from + same };
    const [from, length] = longestMatch(rows, at);
    const painted = cheapest([
      paintRow(band, withLinesOf(band, under), columns),
      ...fromLikeRows(rows.slice(0, at), band, columns),
    ]);
    if (length > 0 && (length > same || costOf(painted) > COPY_COST)) {
      const source = { from: rows[from]?.from ?? 0, to: (rows[from]?.from ?? 0) + length };
      const target = { from: row.from, to: row.from + length };
      strokes.push({ kind: "copy", from: lineOf(source, columns), to: lineOf(target, columns), sheet: null });
      at += length;
    } else {
      strokes.push(...painted);
      at += same;
    }
  }
  return strokes;
}

function singleRows({ from, to, looks, key }: Row): Row[] {
  return Array.from({ length: to - from }, (_, i) => ({ from: from + i, to: from + i + 1, looks, key }));
}

/** How many rows from there on are like the first. */
function sameRows(rows: readonly Row[], at: number): number {
  let end = at;
  while (rows[end]?.key === rows[at]?.key && rows[end]) end += 1;
  return end - at;
}

/** The longest sequence above that is like the one from there on: where it begins, and its length. */
function longestMatch(rows: readonly Row[], at: number): [number, number] {
  let best: [number, number] = [0, 0];
  for (let from = 0; from < at; from++) {
    let length = 0;
    while (from + length < at && rows[at + length] && rows[from + length]?.key === rows[at + length]?.key) length += 1;
    if (length > best[1]) best = [from, length];
  }
  return best;
}

/** For each kind of row above: its copy, and what then differs painted over it. */
function fromLikeRows(above: readonly Row[], row: Row, columns: readonly Band[]): Stroke[][] {
  const kinds = new Map(above.map((one) => [one.key, one]));
  return [...kinds.values()].map((one) => [
    { kind: "copy", from: lineOf(one, columns), to: lineOf(row, columns), sheet: null },
    ...paintRow(row, one.looks, columns),
  ]);
}
