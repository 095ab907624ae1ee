/** WorksheetFreezePanes: rows and columns that stay in sight. */
import { areaOf } from "../book/cell-range";
import { HostError, itemNotFound } from "../protocol/errors";
import { isWholeColumns, isWholeRows } from "../book/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../../sheet/limits";
import { NULL_OBJECT } from "../protocol/host-class";
import type { ClassDescription } from "../protocol/host-class";
import type { Area } from "../../../sheet/address";
import { rangeArgument } from "./range-arguments";
import { make } from "./make";
import type { BookSheet } from "./scopes";

function freeze({ book, sheet }: BookSheet, frozen: Area | null): void {
  sheet.extras.frozen = frozen;
  const rows = frozen && !isWholeColumns(frozen) ? frozen.row + frozen.rows : 0;
  const columns = frozen && !isWholeRows(frozen) ? frozen.column + frozen.columns : 0;
  book.mutate("sheet.mutation.set-frozen", {
    unitId: book.unitId,
    subUnitId: sheet.id,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
    ySplit: rows,
    xSplit: columns,
  });
}

function count(value: number | undefined): number {
  if (value !== undefined && value < 0) throw new HostError("InvalidArgument");
  return value ?? 1;
}

export const worksheetFreezePanes: ClassDescription<BookSheet> = {
  name: "WorksheetFreezePanes",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes",
  properties: {},
  methods: {
    freezeAt: (self, values) => {
      freeze(self, areaOf(rangeArgument(values, 0, self.book, self.sheet)));
    },
    freezeRows: (self, values) => {
      const rows = count(values.optionalCount(0));
      freeze(self, rows === 0 ? null : { row: 0, column: 0, rows, columns: MAX_COLUMNS });
    },
    freezeColumns: (self, values) => {
      const columns = count(values.optionalCount(0));
      freeze(self, columns === 0 ? null : { row: 0, column: 0, rows: MAX_ROWS, columns });
    },
    unfreeze: (self) => {
      freeze(self, null);
    },
    getLocation: ({ book, sheet }) => {
      if (!sheet.extras.frozen) throw itemNotFound();
      return make("Range", { book, sheet, area: sheet.extras.frozen });
    },
    getLocationOrNullObject: ({ book, sheet }) =>
      sheet.extras.frozen ? make("Range", { book, sheet, area: sheet.extras.frozen }) : NULL_OBJECT,
  },
};
