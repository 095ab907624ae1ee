/** StyleCollection and Style: the book's named styles. */
import { formatPart } from "../book/styles";
import { itemNotFound } from "../protocol/errors";
import { NULL_OBJECT } from "../protocol/host-class";
import { restyle } from "../book/restyle";
import type { Book } from "../book/book";
import type { ClassDescription, HostObject, Property } from "../protocol/host-class";
import type { Includes } from "../book/styles";
import { styleHolder } from "./format-holder";
import { make } from "./make";
import { HORIZONTAL, numberField, textField, truthField, VERTICAL, wordField } from "./format-properties";
import type { BookStyle } from "./scopes";

function find(book: Book, name: string): HostObject | null {
  const style = book.styles.find(name);
  return style ? make("Style", { book, style }) : null;
}

function get(book: Book, name: string): HostObject {
  const found = find(book, name);
  if (!found) throw itemNotFound();
  return found;
}

export const styleCollection: ClassDescription<Book> = {
  name: "StyleCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.stylecollection",
  properties: {},
  items: (book) => book.styles.all().map((style) => make("Style", { book, style })),
  item: (book, values) => get(book, values.text(0)),
  methods: {
    add: (book, values) => {
      book.styles.add(values.text(0));
    },
    getItem: (book, values) => get(book, values.text(0)),
    getItemOrNullObject: (book, values) => find(book, values.text(0)) ?? NULL_OBJECT,
    getCount: (book) => book.styles.all().length,
    getItemAt: (book, values) => {
      const style = book.styles.all()[values.count(0)];
      if (!style) throw itemNotFound();
      return make("Style", { book, style });
    },
  },
};

const holder = ({ book, style }: BookStyle) => styleHolder(book, style);

function include(key: keyof Includes): Property<BookStyle> {
  return {
    get: ({ style }) => style.includes[key],
    set: ({ book, style }, values) => {
      style.includes[key] = values.truth(0);
      restyle(book, style.name, formatPart(style));
    },
  };
}

export const style: ClassDescription<BookStyle> = {
  name: "Style",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.style",
  id: (self) => self.style.name,
  properties: {
    name: { get: (self) => self.style.name },
    builtIn: { get: (self) => self.style.builtIn },
    numberFormat: textField(holder, "numberFormat"),
    horizontalAlignment: wordField(holder, "horizontalAlignment", HORIZONTAL),
    verticalAlignment: wordField(holder, "verticalAlignment", VERTICAL),
    wrapText: truthField(holder, "wrapText"),
    indentLevel: numberField(holder, "indentLevel", 0, 250),
    shrinkToFit: truthField(holder, "shrinkToFit"),
    locked: truthField(holder, "locked"),
    formulaHidden: truthField(holder, "formulaHidden"),
    includeAlignment: include("includeAlignment"),
    includeBorder: include("includeBorder"),
    includeFont: include("includeFont"),
    includeNumber: include("includeNumber"),
    includePatterns: include("includePatterns"),
    includeProtection: include("includeProtection"),
  },
  objects: {
    font: (self) => make("RangeFont", holder(self)),
    fill: (self) => make("RangeFill", holder(self)),
    borders: (self) => make("RangeBorderCollection", holder(self)),
  },
  methods: {
    delete: (self) => {
      deleteStyle(self);
    },
  },
};

/** Its cells go back to Normal. */
function deleteStyle({ book, style: removed }: BookStyle): void {
  book.styles.remove(removed);
  const normal = book.styles.find("Normal");
  if (normal) restyle(book, removed.name, formatPart(normal));
}
