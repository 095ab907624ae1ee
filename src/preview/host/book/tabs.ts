/** The book's sheets as tabs: adding, deleting, renaming, ordering, showing them. */
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { HostError, invalidArgument } from "../protocol/errors";
import { COLUMN_PIXELS, NEW_COLUMNS, NEW_ROWS, ROW_PIXELS } from "./new-workbook";
import { Sheet } from "./sheet";
import { adjustReferences } from "./follow";
import type { Book } from "./book";
import type { Visibility } from "./sheet";

/** A new sheet at the end, or in front of another. Errors: InvalidArgument for a name that is taken or not allowed. */
export function addSheet(book: Book, name: string | undefined, index = book.tabs.length): Sheet {
  requireStructure(book);
  const sheetName = name ?? freeName(book);
  requireName(book, sheetName, null);
  const id = newId();
  mutateBehind(book, "sheet.mutation.insert-sheet", {
    unitId: book.unitId,
    index,
    sheet: mergeWorksheetSnapshotWithDefault({
      id,
      name: sheetName,
      rowCount: NEW_ROWS,
      columnCount: NEW_COLUMNS,
      defaultColumnWidth: COLUMN_PIXELS,
      defaultRowHeight: ROW_PIXELS,
      cellData: {},
    }),
  });
  const worksheet = book.workbook.getSheetBySheetId(id);
  if (!worksheet) throw new HostError("GeneralException");
  const sheet = new Sheet(worksheet, book.formats);
  book.sheets.push(sheet);
  book.calculation.markAll();
  book.emit({ kind: "added", sheet });
  return sheet;
}

/** Errors: GeneralException for the last visible sheet, as a workbook must show one. */
export function deleteSheet(book: Book, sheet: Sheet): void {
  requireStructure(book);
  if (!others(book, sheet).some(isVisible)) throw new HostError("GeneralException");
  if (sheet.extras.visibility === "VeryHidden") throw new HostError("InvalidOperation");
  if (book.activeSheet === sheet) activateNext(book, sheet);
  const { name, id } = sheet;
  for (const own of book.names.of(id)) book.names.remove(own);
  book.mutate("sheet.mutation.remove-sheet", { unitId: book.unitId, subUnitId: id });
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  adjustReferences(book, { kind: "remove", sheet: name });
  book.emit({ kind: "deleted", sheetId: id });
}

export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  requireStructure(book);
  const before = sheet.name;
  if (before === name) return;
  requireName(book, name, sheet);
  book.mutate("sheet.mutation.set-worksheet-name", { unitId: book.unitId, subUnitId: sheet.id, name });
  adjustReferences(book, { kind: "rename", sheet: before, to: name });
  book.emit({ kind: "renamed", sheet, before, after: name });
}

/** Moves a tab to a place, counted from 0. */
export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  requireStructure(book);
  const from = book.tabs.indexOf(sheet);
  if (position < 0 || position >= book.tabs.length) throw invalidArgument();
  book.mutate("sheet.mutation.set-worksheet-order", {
    unitId: book.unitId,
    subUnitId: sheet.id,
    fromOrder: from,
    toOrder: position,
  });
}

export function setVisibility(book: Book, sheet: Sheet, visibility: Visibility): void {
  requireStructure(book);
  if (visibility !== "Visible") {
    if (!others(book, sheet).some(isVisible)) throw new HostError("GeneralException");
    if (book.activeSheet === sheet) activateNext(book, sheet);
  }
  sheet.extras.visibility = visibility;
  const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  mutateBehind(book, "sheet.mutation.set-worksheet-hidden", { unitId: book.unitId, subUnitId: sheet.id, hidden });
}

/** Errors: InvalidOperation for a hidden sheet. */
export function activateSheet(book: Book, sheet: Sheet): void {
  if (!isVisible(sheet)) throw new HostError("InvalidOperation");
  const before = book.activeSheet;
  if (before === sheet) return;
  book.mutate("sheet.operation.set-worksheet-active", { unitId: book.unitId, subUnitId: sheet.id });
  book.onEvent({ kind: "deactivated", sheet: before });
  book.onEvent({ kind: "activated", sheet });
}

function activateNext(book: Book, sheet: Sheet): void {
  const { tabs } = book;
  const at = tabs.indexOf(sheet);
  const next = tabs.slice(at + 1).find(isVisible) ?? [...tabs.slice(0, at)].reverse().find(isVisible);
  if (next) activateSheet(book, next);
}

/** Univer goes to a sheet that is new or shown again, Excel stays where it was. */
function mutateBehind(book: Book, id: string, params: object): void {
  const { activeSheet } = book;
  book.mutate(id, params);
  book.mutate("sheet.operation.set-worksheet-active", { unitId: book.unitId, subUnitId: activeSheet.id });
}

function requireStructure(book: Book): void {
  if (book.state.structureProtected) throw new HostError("AccessDenied");
}

function others(book: Book, sheet: Sheet): Sheet[] {
  return book.sheets.filter((each) => each !== sheet);
}

export function isVisible(sheet: Sheet): boolean {
  return sheet.extras.visibility === "Visible";
}

/** Excel's rules for names of sheets. */
function requireName(book: Book, name: string, own: Sheet | null): void {
  const taken = book.sheetByName(name);
  if (taken && taken !== own) throw new HostError("ItemAlreadyExists");
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument();
  }
}

function freeName(book: Book): string {
  let number = book.tabs.length + 1;
  while (book.sheetByName(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** Ids are GUIDs in braces in Excel on the desktop; the digits here are enough to be different. */
function newId(): string {
  const digits = () =>
    Math.floor(Math.random() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, "0");
  const text = digits() + digits() + digits() + digits();
  const parts = [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)];
  return `{${parts.join("-").toUpperCase()}}`;
}
