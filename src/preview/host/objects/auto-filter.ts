/** AutoFilter: the buttons by which a sheet's rows are filtered. The page's grid shows none, and filters nothing. */
import { requireAllowed } from "../book/guard";
import { HostError, itemNotFound } from "../protocol/errors";
import { NULL_OBJECT } from "../protocol/host-class";
import type { ClassDescription } from "../protocol/host-class";
import { rangeArgument } from "./range-arguments";
import { make } from "./make";
import type { BookSheet } from "./scopes";

export const autoFilter: ClassDescription<BookSheet> = {
  name: "AutoFilter",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.autofilter",
  properties: {
    enabled: { get: ({ sheet }) => sheet.extras.filter !== null },
    isDataFiltered: { get: () => false },
  },
  methods: {
    apply: (self, values) => {
      requireAllowed(self.sheet, null);
      const { sheet, area } = rangeArgument(values, 0, self.book, self.sheet);
      // Criteria are for a column of it.
      if (sheet !== self.sheet || values.optionalCount(1) !== undefined) throw new HostError("InvalidArgument");
      self.sheet.extras.filter = area;
    },
    remove: (self) => {
      requireAllowed(self.sheet, null);
      self.sheet.extras.filter = null;
    },
    getRange: ({ book, sheet }) => {
      if (!sheet.extras.filter) throw itemNotFound();
      return make("Range", { book, sheet, area: sheet.extras.filter });
    },
    getRangeOrNullObject: ({ book, sheet }) =>
      sheet.extras.filter ? make("Range", { book, sheet, area: sheet.extras.filter }) : NULL_OBJECT,
  },
};
