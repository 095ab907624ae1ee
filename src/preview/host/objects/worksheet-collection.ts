/** WorksheetCollection: the book's sheets in the order of their tabs. */
import { addSheet } from "../book/tabs";
import { itemNotFound } from "../protocol/errors";
import { NULL_OBJECT } from "../protocol/host-class";
import type { Book } from "../book/book";
import type { ClassDescription, HostObject } from "../protocol/host-class";
import { ANY_SHEET } from "../events/registrations";
import { make } from "./make";
import { eventSwitches } from "./event-switches";

function find(book: Book, key: string): HostObject | null {
  const sheet = book.sheetByKey(key);
  return sheet ? make("Worksheet", { book, sheet }) : null;
}

function get(book: Book, key: string): HostObject {
  const found = find(book, key);
  if (!found) throw itemNotFound();
  return found;
}

export const worksheetCollection: ClassDescription<Book> = {
  name: "WorksheetCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection",
  properties: {},
  items: (book) => book.tabs.map((sheet) => make("Worksheet", { book, sheet })),
  item: (book, values) => get(book, values.text(0)),
  methods: {
    ...eventSwitches((book) => ({ book, target: ANY_SHEET })),
    add: (book, values) => {
      const name = values.optionalText(0);
      return make("Worksheet", { book, sheet: addSheet(book, name === "" ? undefined : name) });
    },
    getItem: (book, values) => get(book, values.text(0)),
    getItemOrNullObject: (book, values) => find(book, values.text(0)) ?? NULL_OBJECT,
    getActiveWorksheet: (book) => make("Worksheet", { book, sheet: book.activeSheet }),
    getCount: (book, values) => {
      const visibleOnly = values.optionalTruth(0) ?? false;
      return book.sheets.filter((sheet) => !visibleOnly || sheet.extras.visibility === "Visible").length;
    },
  },
};
