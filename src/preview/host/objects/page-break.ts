/** PageBreakCollection and PageBreak: pages that begin where they are told. Only breaks between rows. */
import { areaOf } from "../book/cell-range";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import type { ClassDescription, HostObject } from "../protocol/host-class";
import { make } from "./make";
import { rangeArgument } from "./range-arguments";
import type { BookSheet, SheetBreak } from "./scopes";

function object(self: BookSheet, row: number | undefined): HostObject {
  if (row === undefined) throw itemNotFound();
  return make("PageBreak", { ...self, row });
}

export const pageBreakCollection: ClassDescription<BookSheet> = {
  name: "PageBreakCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection",
  properties: {},
  items: (self) => self.sheet.extras.rowBreaks.map((row) => object(self, row)),
  item: (self, values) => object(self, self.sheet.extras.rowBreaks[values.count(0)]),
  methods: {
    add: (self, values) => {
      const { row } = areaOf(rangeArgument(values, 0, self.book, self.sheet));
      if (row === 0) throw invalidArgument();
      const { extras } = self.sheet;
      extras.rowBreaks = [...new Set([...extras.rowBreaks, row])].sort((a, b) => a - b);
      return object(self, row);
    },
    getCount: ({ sheet }) => sheet.extras.rowBreaks.length,
    getItem: (self, values) => object(self, self.sheet.extras.rowBreaks[values.count(0)]),
    removePageBreaks: ({ sheet }) => {
      sheet.extras.rowBreaks = [];
    },
  },
};

export const pageBreak: ClassDescription<SheetBreak> = {
  name: "PageBreak",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.pagebreak",
  id: ({ sheet, row }) => sheet.extras.rowBreaks.indexOf(row),
  properties: {
    rowIndex: { get: ({ row }) => row },
    columnIndex: { get: () => 0 },
  },
  methods: {
    delete: ({ sheet, row }) => {
      sheet.extras.rowBreaks = sheet.extras.rowBreaks.filter((each) => each !== row);
    },
    getCellAfterBreak: ({ book, sheet, row }) =>
      make("Range", { book, sheet, area: { row, column: 0, rows: 1, columns: 1 } }),
  },
};
