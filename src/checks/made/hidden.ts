/** Rows and columns of 评分录入 that take entries and that somebody has hidden. */
import { rowIdOf } from "../../plan/read/entries";
import { isBlank } from "../../scoring";
import type { Run } from "../../sheet/snapshot";
import type { CheckContext, EntryPlace } from "../types";

export interface HiddenEntries {
  readonly run: Run;
  /** By rows and columns; there is one at least. */
  readonly places: readonly EntryPlace[];
  readonly typed: number;
}

/** Each run of hidden neighbours that holds places of entries. Ids and conditions are hidden by design, and hold none. */
export function hiddenEntries({ book, entries }: CheckContext, axis: "row" | "column"): HiddenEntries[] {
  const { hiddenRows, hiddenColumns } = book.entriesSheet.sheet;
  const runs = (axis === "row" ? hiddenRows : hiddenColumns) ?? [];
  if (runs.length === 0) return [];
  const found = runs.map((run) => ({ run, places: [] as EntryPlace[] }));
  const runAt = new Map<number, (typeof found)[number]>();
  const at = axis === "row" ? book.entriesSheet.rows : book.entriesSheet.columns;
  for (const line of at.values()) {
    const own = found.find(({ run: [from, to] }) => from <= line && line <= to);
    if (own) runAt.set(line, own);
  }
  for (const place of entries) if (place.cell) runAt.get(place.cell[axis])?.places.push(place);
  return found
    .filter(({ places }) => places.length > 0)
    .map(({ run, places }) => ({
      run,
      places: places.sort(
        (a, b) => (a.cell?.row ?? 0) - (b.cell?.row ?? 0) || (a.cell?.column ?? 0) - (b.cell?.column ?? 0),
      ),
      typed: places.filter(({ value }) => !isBlank(value)).length,
    }));
}

/** Ids of the rows that the places stand in, each once. */
export function rowsOf(places: readonly EntryPlace[]): string[] {
  return [...new Set(places.map(({ field }) => rowIdOf(field)))];
}
