/** RangeFormat: widths, heights and alignment of a range's cells. Widths and heights are points. */
import { autofitColumns, autofitRows } from "../book/autofit";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../book/sizes";
import { invalidArgument } from "../protocol/errors";
import { MAX_ROW_HEIGHT } from "../../../sheet/limits";
import { requireAllowed } from "../book/guard";
import type { CellRange } from "../book/cell-range";
import type { ClassDescription } from "../protocol/host-class";
import { rangeHolder } from "./format-holder";
import { make } from "./make";
import { HORIZONTAL, numberField, truthField, VERTICAL, wordField } from "./format-properties";

/** 255 characters of the default font, Excel's widest column, are about this many points. */
const MAX_COLUMN_WIDTH = 1342;

export const rangeFormat: ClassDescription<CellRange> = {
  name: "RangeFormat",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.rangeformat",
  properties: {
    columnWidth: {
      get: columnWidth,
      set: (self, values) => {
        requireAllowed(self.sheet, "allowFormatColumns");
        const points = values.number(0);
        if (points < 0 || points > MAX_COLUMN_WIDTH) throw invalidArgument();
        setColumnWidth(self, points);
      },
    },
    rowHeight: {
      get: rowHeight,
      set: (self, values) => {
        requireAllowed(self.sheet, "allowFormatRows");
        const points = values.number(0);
        if (points < 0 || points > MAX_ROW_HEIGHT) throw invalidArgument();
        setRowHeight(self, points);
      },
    },
    horizontalAlignment: wordField(rangeHolder, "horizontalAlignment", HORIZONTAL),
    verticalAlignment: wordField(rangeHolder, "verticalAlignment", VERTICAL),
    wrapText: truthField(rangeHolder, "wrapText"),
    indentLevel: numberField(rangeHolder, "indentLevel", 0, 250),
    shrinkToFit: truthField(rangeHolder, "shrinkToFit"),
  },
  objects: {
    font: (self) => make("RangeFont", rangeHolder(self)),
    fill: (self) => make("RangeFill", rangeHolder(self)),
    borders: (self) => make("RangeBorderCollection", rangeHolder(self)),
    protection: (self) => make("FormatProtection", rangeHolder(self)),
  },
  methods: {
    // What formulas show is measured too.
    autofitColumns: async (self) => {
      requireAllowed(self.sheet, "allowFormatColumns");
      await self.book.calculation.settle();
      autofitColumns(self);
    },
    autofitRows: async (self) => {
      requireAllowed(self.sheet, "allowFormatRows");
      await self.book.calculation.settle();
      autofitRows(self);
    },
  },
};
