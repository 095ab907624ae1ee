/** Workbook: the root of every request. */
import type { Book } from "../book/book";
import type { ClassDescription } from "../protocol/host-class";
import { itemNotFound } from "../protocol/errors";
import { NULL_OBJECT } from "../protocol/host-class";
import { make } from "./make";

export const workbook: ClassDescription<Book> = {
  name: "Workbook",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.workbook",
  properties: {
    name: { get: (book) => book.state.name },
    readOnly: { get: (book) => book.state.readOnly },
    isDirty: {
      get: (book) => book.state.isDirty,
      set: (book, values) => {
        book.state.isDirty = values.truth(0);
      },
    },
  },
  objects: {
    worksheets: (book) => make("WorksheetCollection", book),
    names: (book) => make("NamedItemCollection", { book, sheet: null }),
    styles: (book) => make("StyleCollection", book),
    properties: (book) => make("DocumentProperties", book),
    protection: (book) => make("WorkbookProtection", book),
    application: (book) => make("Application", book),
  },
  methods: {
    _GetRangeForEventByReferenceId: (book, values) => {
      const found = book.eventRange(values.text(0));
      if (!found) throw itemNotFound();
      return make("Range", { book, ...found });
    },
    _GetRangeOrNullObjectForEventByReferenceId: (book, values) => {
      const found = book.eventRange(values.text(0));
      return found ? make("Range", { book, ...found }) : NULL_OBJECT;
    },
    getSelectedRange: (book) => {
      const sheet = book.activeSheet;
      return make("Range", { book, sheet, area: sheet.extras.selection });
    },
    getActiveCell: (book) => {
      const sheet = book.activeSheet;
      return make("Range", { book, sheet, area: { ...sheet.extras.selection, rows: 1, columns: 1 } });
    },
  },
};
