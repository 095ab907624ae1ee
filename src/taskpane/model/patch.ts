/** The book after some cells have changed, without reading the rest again. */
import type { AreaCells } from "../../excel/types";
import type { Book } from "../../plan";
import { isBlank } from "../../scoring";
import { cellAt } from "../../sheet/snapshot";
import type { CellSnapshot, SheetSnapshot, Snapshot } from "../../sheet/snapshot";
import { sameValue } from "../../sheet/value";
import type { CellValue } from "../../sheet/value";
import { indexOf } from "./book-index";
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

/**
 * The book with the area's cells, where only entries are among them; null where anything else has changed, so that all
 * must be read anew.
 */
export function withEntryCells(book: Book, { sheet, area, cells }: AreaCells): Book | null {
  const { entriesSheet } = book;
  if (sheet !== entriesSheet.sheet.name) return null;
  const { fieldByRowId } = indexOf(book);
  const fieldAt = new Map([...fieldByRowId].map(([id, field]) => [entriesSheet.rows.get(id), field]));
  const unitAt = new Map(book.units.map(({ id }) => [entriesSheet.columns.get(id), id]));
  const entries = new Map(book.entries);
  for (const [i, line] of cells.entries()) {
    for (const [j, cell] of line.entries()) {
      const [row, column] = [area.row + i, area.column + j];
      const before = cellAt(entriesSheet.sheet, row, column);
      if (before.formula === cell.formula && sameValue(before.value, cell.value)) continue;
      const [field, unitId] = [fieldAt.get(row), unitAt.get(column)];
      if (!field || unitId === undefined) return null;
      const own = new Map(entries.get(unitId));
      if (isBlank(cell.value)) own.delete(field.id);
      else own.set(field.id, cell.value);
      entries.set(unitId, own);
    }
  }
  const { sheet: old } = entriesSheet;
  const changed = { ...old, rows: withCells(old.rows, area.row, area.column, cells) };
  return {
    ...book,
    snapshot: {
      ...book.snapshot,
      outdated: true,
      sheets: book.snapshot.sheets.map((one) => (one === old ? changed : one)),
    },
    entriesSheet: { ...entriesSheet, sheet: changed },
    entries,
  };
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
