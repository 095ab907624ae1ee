/** Finds 检查结果 again, by what it carries, and what people decided there. */
import type { CellAddress } from "../../sheet/address";
import { cellAt } from "../../sheet/snapshot";
import type { SheetSnapshot, Snapshot } from "../../sheet/snapshot";
import { valueText } from "../../sheet/value";
import { markerOf, RESULTS_SHEET } from "../names";
import { findMarker, idsBeside } from "../read/sheets";
import { HEADER_ID, STATES } from "./layout";
import type { ResultColumn } from "./layout";

export interface FoundResults {
  readonly sheet: SheetSnapshot;
  readonly origin: CellAddress;
  /** Where its columns stand now; one that somebody deleted is missing. */
  readonly columns: ReadonlyMap<string, number>;
  /** Key (or the id of the summary and of the header) → its row; of one that stands twice the first. */
  readonly rows: ReadonlyMap<string, number>;
}

/** Without these nobody can tell what was decided. */
const NEEDED: readonly ResultColumn[] = ["state", "reason"];

/**
 * null where there is none, or nothing of its make is left but texts: those are let alone, and another is made. Of
 * copies of the sheet it is the one with the name that it was made with.
 */
export function findResults({ sheets }: Pick<Snapshot, "sheets">): FoundResults | null {
  const found = sheets.flatMap((sheet): FoundResults[] => {
    const origin = findMarker(sheet, markerOf("results"));
    if (!origin) return [];
    const { rows, columns } = idsBeside(sheet, origin);
    const isUsable = rows.has(HEADER_ID) && NEEDED.every((id) => columns.has(id));
    return isUsable ? [{ sheet, origin, rows, columns }] : [];
  });
  return found.find(({ sheet }) => sheet.name === RESULTS_SHEET) ?? found[0] ?? null;
}

/** Where a person begins to read: the first row below the headings, in the first column in sight. */
export function firstResult(sheet: SheetSnapshot): CellAddress {
  const found = findResults({ sheets: [sheet] });
  const column = found?.columns.get("number") ?? 0;
  return { row: (found?.rows.get(HEADER_ID) ?? -1) + 1, column };
}

/** Keys of the findings that people ignore, with the reason; without a reason none is ignored. */
export function ignoredIn(snapshot: Pick<Snapshot, "sheets">): ReadonlyMap<string, string> {
  const found = findResults(snapshot);
  const ignored = new Map<string, string>();
  for (const [key, row] of found?.rows ?? []) {
    const reason = found ? textIn(found, row, "reason") : "";
    if (found && textIn(found, row, "state") === STATES.ignored && reason !== "") ignored.set(key, reason);
  }
  return ignored;
}

/** What people read there, without surrounding blanks; empty where the column is gone. */
export function textIn({ sheet, columns }: FoundResults, row: number, id: ResultColumn): string {
  const column = columns.get(id);
  return column === undefined ? "" : valueText(cellAt(sheet, row, column).value).trim();
}
