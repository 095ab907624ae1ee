/** ConditionalFormatCollection and ConditionalFormat: formats that depend on a formula, and data bars. */
import { areaOf } from "../book/cell-range";
import { HostError, itemNotFound } from "../protocol/errors";
import { freshIds } from "../book/condition-ids";
import { overlaps } from "../../../sheet/areas";
import { NULL_OBJECT } from "../protocol/host-class";
import { removeConditionalFormats } from "../book/validated";
import { repaint } from "../book/write";
import { requireAllowed } from "../book/guard";
import type { CellRange } from "../book/cell-range";
import type { ClassDescription, HostObject } from "../protocol/host-class";
import type { ConditionalFormat } from "../book/conditional-formats";
import { rangeBeside } from "./range-beside";
import { make } from "./make";
import type { RangeCondition } from "./scopes";

/** Those that touch the range, the first in priority first. */
function formatsOf(range: CellRange): ConditionalFormat[] {
  const area = areaOf(range);
  return range.sheet.extras.conditionalFormats.filter((format) => overlaps(format.area, area));
}

function object(range: CellRange, format: ConditionalFormat | undefined): HostObject {
  if (!format) throw itemNotFound();
  return make("ConditionalFormat", { range, format });
}

function add(range: CellRange, type: ConditionalFormat["type"]): ConditionalFormat {
  requireAllowed(range.sheet, "allowFormatCells");
  const format: ConditionalFormat = {
    id: freshIds(range.sheet)(),
    type,
    area: areaOf(range),
    stopIfTrue: false,
    formula: "",
    style: { borders: {} },
    dataBar: {
      barDirection: "Context",
      showDataBarOnly: false,
      lowerBoundRule: { type: "Automatic" },
      upperBoundRule: { type: "Automatic" },
      fillColor: "#638EC6",
      borderColor: "#638EC6",
      gradientFill: true,
    },
  };
  // Documented: a new one gets the first priority.
  range.sheet.extras.conditionalFormats.unshift(format);
  return format;
}

export const conditionalFormatCollection: ClassDescription<CellRange> = {
  name: "ConditionalFormatCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection",
  properties: {},
  items: (range) => formatsOf(range).map((format) => object(range, format)),
  item: (range, values) => {
    const id = values.text(0);
    return object(
      range,
      formatsOf(range).find((format) => format.id === id),
    );
  },
  methods: {
    add: (range, values) => object(range, add(range, values.word(0, ["Custom", "DataBar"]))),
    getCount: (range) => formatsOf(range).length,
    getItem: (range, values) => {
      const id = values.text(0);
      return object(
        range,
        formatsOf(range).find((format) => format.id === id),
      );
    },
    getItemOrNullObject: (range, values) => {
      const id = values.text(0);
      const found = formatsOf(range).find((format) => format.id === id);
      return found ? object(range, found) : NULL_OBJECT;
    },
    getItemAt: (range, values) => object(range, formatsOf(range)[values.count(0)]),
    clearAll: (range) => {
      requireAllowed(range.sheet, "allowFormatCells");
      removeConditionalFormats(range.sheet, areaOf(range));
      repaint(range.book, range.sheet);
    },
  },
};

/** Moves a format to another place among those of its sheet. */
function prioritize({ range, format }: RangeCondition, priority: number): void {
  const list = range.sheet.extras.conditionalFormats;
  if (priority < 0 || priority >= list.length) throw new HostError("InvalidArgument");
  list.splice(list.indexOf(format), 1);
  list.splice(priority, 0, format);
}

function requireType<T>(self: RangeCondition, type: ConditionalFormat["type"], value: T): T {
  if (self.format.type !== type) throw new HostError("InvalidOperation");
  return value;
}

export const conditionalFormat: ClassDescription<RangeCondition> = {
  name: "ConditionalFormat",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat",
  id: ({ format }) => format.id,
  properties: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.type },
    priority: {
      get: ({ range, format }) => range.sheet.extras.conditionalFormats.indexOf(format),
      set: (self, values) => {
        prioritize(self, values.count(0));
      },
    },
    stopIfTrue: {
      // Data bars do not stop others.
      get: ({ format }) => (format.type === "DataBar" ? null : format.stopIfTrue),
      set: ({ format }, values) => {
        format.stopIfTrue = values.truth(0);
      },
    },
  },
  objects: {
    custom: (self) => requireType(self, "Custom", make("CustomConditionalFormat", self)),
    customOrNullObject: (self) => (self.format.type === "Custom" ? make("CustomConditionalFormat", self) : NULL_OBJECT),
    dataBarOrNullObject: (self) =>
      self.format.type === "DataBar" ? make("DataBarConditionalFormat", self) : NULL_OBJECT,
    dataBar: (self) => requireType(self, "DataBar", make("DataBarConditionalFormat", self)),
  },
  methods: {
    getRange: ({ range, format }) => rangeBeside(range, format.area),
    getRangeOrNullObject: ({ range, format }) => rangeBeside(range, format.area),
    getRanges: ({ range, format }) =>
      make("RangeAreas", { book: range.book, sheet: range.sheet, areas: [format.area] }),
    delete: ({ range, format }) => {
      requireAllowed(range.sheet, "allowFormatCells");
      const list = range.sheet.extras.conditionalFormats;
      list.splice(list.indexOf(format), 1);
      repaint(range.book, range.sheet);
    },
  },
};
