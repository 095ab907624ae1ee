/** Neighbouring rows of the grid that can be handled as one. */
import type { GridRow } from "./layout";

/** Neighbouring rows of one kind; rows without a kind are left out. */
export function runsOf<K>(
  rows: readonly GridRow[],
  kindOf: (row: GridRow) => K | null,
): [K, [GridRow, ...GridRow[]]][] {
  const runs: [K, [GridRow, ...GridRow[]]][] = [];
  for (const row of rows) {
    const kind = kindOf(row);
    if (kind === null) continue;
    const last = runs.at(-1);
    if (last?.[0] === kind && last[1].at(-1)?.row === row.row - 1) last[1].push(row);
    else runs.push([kind, [row]]);
  }
  return runs;
}
