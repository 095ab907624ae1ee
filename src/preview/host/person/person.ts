/**
 * What somebody at the grid does, by Excel's rules: each action gives null when it was done, or what Excel would say.
 * Sheets are given by name, cells by address. Actions wait for the batches before them.
 */
import { activateSheet, addSheet, deleteSheet, isVisible, renameSheet } from "../book/tabs";
import { areaOf } from "../book/cell-range";
import { deleteCells, insertCells } from "../book/structure";
import { HostError } from "../protocol/errors";
import { rangeOfText } from "../objects/range-arguments";
import { requireUnlocked } from "../book/guard";
import { typedContent } from "../book/typed";
import { writeCells } from "../book/write";
import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import type { Area } from "../../../sheet/address";
import type { Refusal } from "./refusal";
import type { StepPlace, UndoStack } from "./undo";
import { typeText } from "./typing";
import { LOCKED, NOTHING_TO_REDO, NOTHING_TO_UNDO, READ_ONLY, refusalOf, STRUCTURE } from "./refusal";

type Answer = Promise<Refusal | null>;

export interface PersonHost {
  readonly book: () => Book;
  /** Runs work when no batch is being carried out. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  readonly undoStack: UndoStack;
}

export class Person {
  constructor(private readonly host: PersonHost) {}

  /** `insist`: the answer to a validation that only warns. An empty text deletes what the cell holds. */
  type(sheet: string, address: string, text: string, insist = true): Answer {
    return this.change(LOCKED, (book) => {
      const place = placeOf(book, sheet, address);
      return typeText(book, place.sheet, place.area.row, place.area.column, text, insist);
    });
  }

  /** Texts copied from elsewhere, from the address on: locks are asked, validations are not, as in Excel. */
  paste(sheet: string, address: string, rows: readonly (readonly string[])[]): Answer {
    return this.change(LOCKED, (book) => {
      const place = placeOf(book, sheet, address);
      const area = { ...place.area, rows: rows.length, columns: Math.max(1, ...rows.map((row) => row.length)) };
      requireUnlocked(place.sheet, area);
      writeCells(book, place.sheet, area, (row, column) => {
        const text = rows[row - area.row]?.[column - area.column];
        const { numberFormat } = place.sheet.grid.format(row, column);
        return text === undefined ? null : typedContent(text, numberFormat === "@");
      });
      return null;
    });
  }

  select(sheet: string, address: string): Answer {
    return this.look((book) => {
      selectCells(book, placeOf(book, sheet, address));
    });
  }

  activate(sheet: string): Answer {
    return this.look((book) => {
      activateSheet(book, sheetOf(book, sheet));
    });
  }

  /** `rows`: such as `5:6`, which become empty. */
  insertRows(sheet: string, rows: string): Answer {
    return this.restructure(LOCKED, (book) => {
      const place = placeOf(book, sheet, rows);
      insertCells(book, place.sheet, place.area, "Down");
    });
  }

  deleteRows(sheet: string, rows: string): Answer {
    return this.restructure(LOCKED, (book) => {
      const place = placeOf(book, sheet, rows);
      deleteCells(book, place.sheet, place.area, "Up");
    });
  }

  /** `columns`: such as `C:D`. */
  insertColumns(sheet: string, columns: string): Answer {
    return this.restructure(LOCKED, (book) => {
      const place = placeOf(book, sheet, columns);
      insertCells(book, place.sheet, place.area, "Right");
    });
  }

  deleteColumns(sheet: string, columns: string): Answer {
    return this.restructure(LOCKED, (book) => {
      const place = placeOf(book, sheet, columns);
      deleteCells(book, place.sheet, place.area, "Left");
    });
  }

  rename(sheet: string, name: string): Answer {
    return this.restructure(STRUCTURE, (book) => {
      renameSheet(book, sheetOf(book, sheet), name);
    });
  }

  addSheet(name?: string): Answer {
    return this.restructure(STRUCTURE, (book) => {
      addSheet(book, name);
    });
  }

  deleteSheet(sheet: string): Answer {
    return this.restructure(STRUCTURE, (book) => {
      deleteSheet(book, sheetOf(book, sheet));
    });
  }

  /** Takes a sheet's protection away; `password` when it has one. */
  unprotect(sheet: string, password: string | null = null): Answer {
    return this.restructure(LOCKED, (book) => {
      const { extras } = sheetOf(book, sheet);
      if (extras.protection && extras.protection.password !== password) throw new HostError("AccessDenied");
      extras.protection = null;
    });
  }

  /** What is selected on the sheet in sight. */
  selection(): { readonly sheet: string; readonly area: Area } {
    const { name, extras } = this.host.book().activeSheet;
    return { sheet: name, area: extras.selection };
  }

  /** Takes back the last change of cells, and selects them. */
  undo(): Answer {
    return this.moveBy((stack, book) => stack.undo(book), NOTHING_TO_UNDO);
  }

  /** Makes again what was taken back last, and selects it. */
  redo(): Answer {
    return this.moveBy((stack, book) => stack.redo(book), NOTHING_TO_REDO);
  }

  private moveBy(move: (stack: UndoStack, book: Book) => StepPlace | null, nothing: Refusal): Answer {
    return this.change(LOCKED, (book) => {
      const place = move(this.host.undoStack, book);
      if (!place) return nothing;
      if (isVisible(place.sheet)) selectCells(book, place);
      return null;
    });
  }

  private restructure(denied: Refusal, work: (book: Book) => void): Answer {
    return this.change(denied, (book) => {
      work(book);
      return null;
    });
  }

  private look(work: (book: Book) => void): Answer {
    return this.as(LOCKED, (book) => {
      work(book);
      return null;
    });
  }

  private change(denied: Refusal, work: (book: Book) => Refusal | null | Answer): Answer {
    return this.as(denied, (book) => (book.state.readOnly ? READ_ONLY : work(book)));
  }

  private as(denied: Refusal, work: (book: Book) => Refusal | null | Answer): Answer {
    return this.host.inTurn(async () => {
      const book = this.host.book();
      book.author = "person";
      try {
        return await work(book);
      } catch (error) {
        return refusalOf(error, denied);
      } finally {
        book.author = "addin";
        this.host.undoStack.close();
      }
    });
  }
}

function selectCells(book: Book, { sheet, area }: StepPlace): void {
  activateSheet(book, sheet);
  sheet.extras.selection = area;
  book.onEvent({ kind: "selected", sheet, area });
}

function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheetByName(name);
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

function placeOf(book: Book, sheetName: string, address: string): { sheet: Sheet; area: Area } {
  const sheet = sheetOf(book, sheetName);
  return { sheet, area: areaOf(rangeOfText(book, sheet, address)) };
}
