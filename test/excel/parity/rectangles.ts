/** Cells that are alike, as rectangles: neighbours in a row first, then rows that are cut alike. */
import type { Area } from "../../../src/sheet/address";

export interface Rectangle {
  readonly area: Area;
  readonly key: string;
}

/** @param keys for each cell, row by row, what tells it from others */
export function rectanglesOf(keys: readonly (readonly string[])[]): Rectangle[] {
  const done: Rectangle[] = [];
  let open = new Map<string, Rectangle>();
  keys.forEach((line, row) => {
    const next = new Map<string, Rectangle>();
    for (const { column, columns, key } of runsOf(line)) {
      const name = JSON.stringify([column, columns, key]);
      const above = open.get(name);
      const area = above ? { ...above.area, rows: above.area.rows + 1 } : { row, column, rows: 1, columns };
      next.set(name, { area, key });
      open.delete(name);
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}

function runsOf(line: readonly string[]): { column: number; columns: number; key: string }[] {
  const runs: { column: number; columns: number; key: string }[] = [];
  line.forEach((key, column) => {
    const last = runs.at(-1);
    if (last?.key === key) last.columns += 1;
    else runs.push({ column, columns: 1, key });
  });
  return runs;
}
