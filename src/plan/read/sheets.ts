/** Finds the workbook's sheets, rows and columns again, whatever people renamed, moved or inserted. */
import type { CellAddress } from "../../sheet/address";
import { cellAt, textAt } from "../../sheet/snapshot";
import type { SheetSnapshot, Snapshot } from "../../sheet/snapshot";
import { markerOf, SHEETS } from "../names";
import type { SheetKey } from "../names";

/** A sheet of ours, its ids read. */
export interface FoundSheet {
  readonly key: SheetKey;
  readonly sheet: SheetSnapshot;
  /** The marker's cell: ids of rows stand below it, ids of columns to its right. */
  readonly origin: CellAddress;
  /** Id → its row; of an id that stands twice the first. */
  readonly rows: ReadonlyMap<string, number>;
  /** Id → its column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Ids that stand more than once, with the later place. */
  readonly repeated: readonly { readonly id: string; readonly row: number; readonly column: number }[];
}

/** How far people may have pushed the marker by inserting rows and columns. */
const SEARCH_ROWS = 60;
const SEARCH_COLUMNS = 40;

/**
 * The sheet that bears the marker, or, where nobody bears it, the one that has the name. Of several bearers, which
 * come about when somebody copies a sheet, it is the one with the name that the formulas go by.
 */
export function findSheet(snapshot: Snapshot, key: SheetKey): FoundSheet | null {
  const bearers = snapshot.sheets.flatMap((sheet) => {
    const place = findMarker(sheet, markerOf(key));
    return place ? [{ sheet, place }] : [];
  });
  const bearer = bearers.find(({ sheet }) => sheet.name === SHEETS[key]) ?? bearers[0];
  if (bearer) return readIds(key, bearer.sheet, bearer.place);
  const named = snapshot.sheets.find(({ name }) => name === SHEETS[key]);
  return named ? readIds(key, named, { row: 0, column: 0 }) : null;
}

/** Where the sheet bears the marker; null where it bears it nowhere near its corner. */
export function findMarker(sheet: SheetSnapshot, marker: string): CellAddress | null {
  for (let row = 0; row < SEARCH_ROWS; row++) {
    for (let column = 0; column < SEARCH_COLUMNS; column++) {
      if (textAt(sheet, row, column) === marker) return { row, column };
    }
  }
  return null;
}

function readIds(key: SheetKey, sheet: SheetSnapshot, origin: CellAddress): FoundSheet {
  return { key, sheet, origin, ...idsBeside(sheet, origin) };
}

/** The ids below the marker and to its right. */
export function idsBeside(
  sheet: SheetSnapshot,
  { row, column }: CellAddress,
): Pick<FoundSheet, "rows" | "columns" | "repeated"> {
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  const repeated: { id: string; row: number; column: number }[] = [];
  const note = (ids: Map<string, number>, id: string, at: number, place: { row: number; column: number }) => {
    if (id === "") return;
    if (ids.has(id)) repeated.push({ id, ...place });
    else ids.set(id, at);
  };
  for (let r = row + 1; r < sheet.rows.length; r++) note(rows, idAt(sheet, r, column), r, { row: r, column });
  const width = sheet.rows[row]?.length ?? 0;
  for (let c = column + 1; c < width; c++) note(columns, idAt(sheet, row, c), c, { row, column: c });
  return { rows, columns, repeated };
}

/** An id may look like a number to a program that saved the file in between. */
function idAt(sheet: SheetSnapshot, row: number, column: number): string {
  const { value } = cellAt(sheet, row, column);
  return typeof value === "number" ? String(value) : textAt(sheet, row, column);
}

/** The cell where a row and a column given by their ids meet; null where either is gone. */
export function placeOf(
  { rows, columns }: FoundSheet,
  rowId: string,
  columnId: string,
): { row: number; column: number } | null {
  const row = rows.get(rowId);
  const column = columns.get(columnId);
  return row === undefined || column === undefined ? null : { row, column };
}
