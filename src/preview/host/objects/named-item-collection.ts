/** NamedItemCollection: the defined names of the book or of one sheet. */
import { absoluteFormula } from "../book/address-text";
import { areaOf } from "../book/cell-range";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import { NULL_OBJECT } from "../protocol/host-class";
import type { ArgumentList } from "../protocol/argument-list";
import type { CellRange } from "../book/cell-range";
import type { ClassDescription, HostObject } from "../protocol/host-class";
import { make } from "./make";
import type { NameScope } from "./scopes";

function find({ book, sheet }: NameScope, key: string): HostObject | null {
  const name = book.names.find(key, sheet?.id ?? null);
  return name ? make("NamedItem", { book, name }) : null;
}

function get(scope: NameScope, key: string): HostObject {
  const found = find(scope, key);
  if (!found) throw itemNotFound();
  return found;
}

/** A Range, a formula with its equals sign, or a constant. */
function reference(values: ArgumentList, index: number): string {
  const object = values.object(index, "Range");
  if (object) {
    const cells = object.self as CellRange;
    return absoluteFormula(cells.sheet.name, areaOf(cells));
  }
  const text = values.text(index);
  if (!text.startsWith("=")) throw invalidArgument();
  return text;
}

export const namedItemCollection: ClassDescription<NameScope> = {
  name: "NamedItemCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection",
  properties: {},
  items: ({ book, sheet }) => book.names.of(sheet?.id ?? null).map((name) => make("NamedItem", { book, name })),
  item: (self, values) => get(self, values.text(0)),
  methods: {
    add: ({ book, sheet }, values) => {
      const formula = reference(values, 1);
      const name = book.names.add(values.text(0), formula, values.optionalText(2) ?? "", sheet?.id ?? null);
      return make("NamedItem", { book, name });
    },
    getItem: (self, values) => get(self, values.text(0)),
    getItemOrNullObject: (self, values) => find(self, values.text(0)) ?? NULL_OBJECT,
    getCount: ({ book, sheet }) => book.names.of(sheet?.id ?? null).length,
  },
};
