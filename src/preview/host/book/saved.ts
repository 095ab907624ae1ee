/** The whole book as plain data: Univer's snapshot and what the host keeps beside it. */
import type { FUniver } from "@univerjs/core/facade";
import type { IWorkbookData } from "@univerjs/core";
import { Book } from "./book";
import type { BookState } from "./book";
import type { DefinedName } from "./names";
import type { NamedStyle } from "./styles";
import type { SheetExtras } from "./sheet";

export interface SavedBook {
  readonly version: 1;
  readonly univer: IWorkbookData;
  readonly state: BookState;
  readonly names: readonly DefinedName[];
  readonly styles: readonly NamedStyle[];
  /** By the sheets' ids. */
  readonly sheets: Readonly<Record<string, SheetExtras>>;
}

/** A copy that later changes do not touch. */
export function saveBook(book: Book): SavedBook {
  const saved: SavedBook = {
    version: 1,
    univer: book.workbook.getSnapshot(),
    state: book.state,
    names: book.names.save(),
    styles: book.styles.all(),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, sheet.extras])),
  };
  return copy(saved);
}

/** Puts a saved book in the place of the one that Univer has under its id. */
export function openBook(univer: FUniver, saved: SavedBook, calculates: boolean): Book {
  const { univer: snapshot, state, names, styles, sheets } = copy(saved);
  univer.disposeUnit(snapshot.id);
  const workbook = univer.createWorkbook(snapshot).getWorkbook();
  const book = new Book(univer, workbook, calculates);
  book.state = state;
  book.styles.open(styles);
  for (const sheet of book.sheets) {
    const extras = sheets[sheet.id];
    // A book that was saved by an earlier page may know less.
    if (extras) sheet.extras = { ...sheet.extras, ...extras };
  }
  book.names.open(names);
  book.calculation.isManual = state.calculationMode === "Manual";
  book.calculation.markAll();
  return book;
}

function copy(saved: SavedBook): SavedBook {
  return JSON.parse(JSON.stringify(saved)) as SavedBook;
}
