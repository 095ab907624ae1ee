/** NamedItem: one defined name. */
import { evaluate } from "../book/evaluate";
import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { addressText } from "../book/address-text";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import { NULL_OBJECT } from "../protocol/host-class";
import type { ClassDescription } from "../protocol/host-class";
import { make } from "./make";
import type { BookName } from "./scopes";

/** What a name stands for, by its formula: cells, an error, or a constant. */
function typeOf({ book, name }: BookName): string {
  if (book.names.place(name)) return "Range";
  if (name.formula.includes("#REF!")) return "Error";
  const text = name.formula.slice(1);
  if (/^".*"$/s.test(text)) return "String";
  if (/^(?:TRUE|FALSE)$/i.test(text)) return "Boolean";
  if (/^-?\d+$/.test(text)) return "Integer";
  return /^-?\d*\.?\d+(?:E[-+]?\d+)?$/i.test(text) ? "Double" : "String";
}

/** Documented: a range's address, or what the formula gives. */
async function valueOf({ book, name }: BookName): Promise<unknown> {
  const place = book.names.place(name);
  if (place) return addressText(place.sheet.name, place.area);
  const [value] = await evaluate(book, book.activeSheet, name.formula, 0, 0);
  return value ?? "";
}

/** The sheet that a name belongs to; null for the book's names. */
function sheetOf(book: Book, id: string | null): Sheet | null {
  return id === null ? null : book.sheetById(id);
}

export const namedItem: ClassDescription<BookName> = {
  name: "NamedItem",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.nameditem",
  id: ({ name }) => name.name,
  properties: {
    name: { get: ({ name }) => name.name },
    type: { get: typeOf },
    value: { get: valueOf, calculated: true },
    formula: {
      get: ({ name }) => name.formula,
      set: ({ book, name }, values) => {
        const formula = values.text(0);
        if (!formula.startsWith("=")) throw invalidArgument();
        name.formula = formula;
        book.names.changed(name);
      },
    },
    comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, values) => {
        name.comment = values.text(0);
      },
    },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ book, name }, values) => {
        name.visible = values.truth(0);
        book.names.changed(name);
      },
    },
    scope: { get: ({ name }) => (name.sheetId === null ? "Workbook" : "Worksheet") },
  },
  objects: {
    worksheet: ({ book, name }) => {
      const sheet = sheetOf(book, name.sheetId);
      if (!sheet) throw itemNotFound();
      return make("Worksheet", { book, sheet });
    },
    worksheetOrNullObject: ({ book, name }) => {
      const sheet = sheetOf(book, name.sheetId);
      return sheet ? make("Worksheet", { book, sheet }) : NULL_OBJECT;
    },
  },
  methods: {
    getRange: ({ book, name }) => {
      const place = book.names.place(name);
      if (!place) throw itemNotFound();
      return make("Range", { book, ...place });
    },
    getRangeOrNullObject: ({ book, name }) => {
      const place = book.names.place(name);
      return place ? make("Range", { book, ...place }) : NULL_OBJECT;
    },
    delete: ({ book, name }) => {
      book.names.remove(name);
    },
  },
};
