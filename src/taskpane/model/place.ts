/** A place of the book: one unit's field. Held by ids, so that it outlives inserted rows and re-read sheets. */
import type { EntryTarget } from "../../excel/types";
import { SHEETS } from "../../plan";
import type { Book } from "../../plan";
import { rowIdOf } from "../../plan/read/entries";
import { placeOf } from "../../plan/read/sheets";
import type { Field, Unit } from "../../rubric";
import { entryOf } from "../../scoring";
import type { CellAddress } from "../../sheet/address";
import { cellAt } from "../../sheet/snapshot";
import type { CellValue } from "../../sheet/value";
import { indexOf } from "./book-index";

export interface Place {
  readonly unitId: string;
  readonly fieldId: string;
}

/** A place whose unit and field the book has. */
export interface ResolvedPlace {
  readonly unit: Unit;
  readonly field: Field;
  /** null where the row or the unit's column is gone from 评分录入. */
  readonly cell: CellAddress | null;
  readonly value: CellValue;
}

export type Located =
  | { readonly kind: "entry"; readonly place: Place }
  /** In a unit's column, in a row that takes no entry. */
  | { readonly kind: "unit"; readonly unitId: string }
  | { readonly kind: "elsewhere" };

const ELSEWHERE: Located = { kind: "elsewhere" };

export function placeKey({ unitId, fieldId }: Place): string {
  return `${unitId} ${fieldId}`;
}

export function samePlace(a: Place | null, b: Place | null): boolean {
  return a === b || (a !== null && b !== null && a.unitId === b.unitId && a.fieldId === b.fieldId);
}

/**
 * The cell of 评分录入 that takes a field for a unit; null where its row or column is gone. The same as `cellOf` of
 * src/plan, which would bring all that reads a workbook into the pane's first load.
 */
export function entryCell({ entriesSheet }: Book, unit: Unit, field: Field): CellAddress | null {
  return placeOf(entriesSheet, rowIdOf(field), unit.id);
}

export function resolvePlace(book: Book, { unitId, fieldId }: Place): ResolvedPlace | null {
  const { unitById, fieldById } = indexOf(book);
  const unit = unitById.get(unitId);
  const field = fieldById.get(fieldId);
  if (!unit || !field) return null;
  return { unit, field, cell: entryCell(book, unit, field), value: entryOf(book.entries, unitId, fieldId) };
}

/** What a selected cell belongs to: a cell of 评分录入, or the one of 得分计算 that scores it. */
export function locate(book: Book, sheet: string, { row, column }: CellAddress): Located {
  const { fieldByRowId, unitById, scoresSheet } = indexOf(book);
  const isEntries = book.entriesSheet.sheet.name === sheet;
  // Where 得分计算 was not read, it still has its entries' addresses.
  if (!isEntries && sheet !== (scoresSheet?.sheet.name ?? SHEETS.scores)) return ELSEWHERE;
  const { rows, columns } = isEntries ? book.entriesSheet : (scoresSheet ?? book.entriesSheet);
  const unit = unitById.get(idAt(columns, column) ?? "");
  if (!unit) return ELSEWHERE;
  const field = fieldByRowId.get(idAt(rows, row) ?? "");
  if (!field) return { kind: "unit", unitId: unit.id };
  return { kind: "entry", place: { unitId: unit.id, fieldId: field.id } };
}

function idAt(ids: ReadonlyMap<string, number>, at: number): string | null {
  for (const [id, place] of ids) if (place === at) return id;
  return null;
}

/** Where to write, with the ids that must stand beside it; null where the cell is gone. */
export function targetOf(book: Book, place: Place, before: CellValue): EntryTarget | null {
  const resolved = resolvePlace(book, place);
  if (!resolved?.cell) return null;
  const { sheet, origin } = book.entriesSheet;
  return {
    sheet: sheet.name,
    cell: resolved.cell,
    idRow: origin.row,
    idColumn: origin.column,
    rowId: rowIdOf(resolved.field),
    columnId: place.unitId,
    before,
  };
}

/** What the place's cell holds, blanks included as they are. */
export function rawValue(book: Book, place: Place): CellValue {
  const cell = resolvePlace(book, place)?.cell;
  return cell ? cellAt(book.entriesSheet.sheet, cell.row, cell.column).value : null;
}
