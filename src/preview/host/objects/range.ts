/** Range: where it is, and other ranges from it. What its cells hold is in range-content.ts. */
import { areaOf } from "../book/cell-range";
import { addressText } from "../book/address-text";
import { cellCount, isWholeColumns, isWholeRows } from "../book/area";
import type { CellRange } from "../book/cell-range";
import type { ClassDescription } from "../protocol/host-class";
import { contentProperties } from "./range-content";
import { contentMethods } from "./range-methods";
import { make } from "./make";
import { relatedRanges } from "./range-related";
import { hiddenMethods, hiddenProperties } from "./range-hidden";

const LARGEST_COUNT = 2 ** 31 - 1;

export const range: ClassDescription<CellRange> = {
  name: "Range",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.range",
  properties: {
    address: { get: (self) => addressText(self.sheet.name, areaOf(self)) },
    addressLocal: { get: (self) => addressText(self.sheet.name, areaOf(self)) },
    rowIndex: { get: (self) => areaOf(self).row },
    columnIndex: { get: (self) => areaOf(self).column },
    rowCount: { get: (self) => areaOf(self).rows },
    columnCount: { get: (self) => areaOf(self).columns },
    // Documented: -1 when there are more cells than fit in 31 bits.
    cellCount: { get: (self) => (cellCount(areaOf(self)) > LARGEST_COUNT ? -1 : cellCount(areaOf(self))) },
    isEntireRow: { get: (self) => isWholeRows(areaOf(self)) },
    isEntireColumn: { get: (self) => isWholeColumns(areaOf(self)) },
    ...hiddenProperties,
    ...contentProperties,
  },
  objects: {
    format: (self) => make("RangeFormat", self),
    dataValidation: (self) => make("DataValidation", self),
    conditionalFormats: (self) => make("ConditionalFormatCollection", self),
    worksheet: (self) => make("Worksheet", { book: self.book, sheet: self.sheet }),
  },
  methods: { ...relatedRanges, ...contentMethods, ...hiddenMethods },
};
