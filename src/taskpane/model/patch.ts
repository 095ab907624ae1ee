/** The book after some cells have changed, without reading the rest again. */
import type { AreaCells } from "../../excel/types";
import type { Book } from "../../plan";
import { isBlank } from "../../scoring";
import type { CellSnapshot, SheetSnapshot, Snapshot } from "../../sheet/snapshot";
import type { CellValue } from "../../sheet/value";
import { resolvePlace } from "./place";
import type { Place } from "./place";

type Rows = SheetSnapshot["rows"];

/** The snapshot with the area's cells, what formulas elsewhere come to unknown; the same one where it has no such sheet. */
export function withArea(snapshot: Snapshot, { sheet, area, cells }: AreaCells): Snapshot {
  if (!snapshot.sheets.some(({ name }) => name === sheet)) return snapshot;
  return {
    ...snapshot,
    outdated: true,
    sheets: snapshot.sheets.map((one) => {
      if (one.name !== sheet) return one;
      return { ...one, rows: withCells(one.rows, area.row, area.column, cells) };
    }),
  };
}

function withCells(rows: Rows, top: number, left: number, cells: readonly (readonly CellSnapshot[])[]): Rows {
  const changed = [...rows];
  cells.forEach((line, i) => {
    const row = [...(changed[top + i] ?? [])];
    line.forEach((cell, j) => (row[left + j] = cell));
    changed[top + i] = row;
  });
  return changed;
}

/** The book with another value in one entry's cell; the same one where the place is gone. */
export function withEntry(book: Book, place: Place, value: CellValue): Book {
  const cell = resolvePlace(book, place)?.cell;
  if (!cell) return book;
  const { sheet } = book.entriesSheet;
  const changed = { ...sheet, rows: withCells(sheet.rows, cell.row, cell.column, [[{ value }]]) };
  const own = new Map(book.entries.get(place.unitId));
  if (isBlank(value)) own.delete(place.fieldId);
  else own.set(place.fieldId, value);
  return {
    ...book,
    snapshot: {
      ...book.snapshot,
      outdated: true,
      sheets: book.snapshot.sheets.map((one) => (one === sheet ? changed : one)),
    },
    entriesSheet: { ...book.entriesSheet, sheet: changed },
    entries: new Map([...book.entries, [place.unitId, own]]),
  };
}
