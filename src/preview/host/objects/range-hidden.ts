/** Hidden rows and columns. Source: learn.microsoft.com/javascript/api/excel/excel.range (rowHidden) */
import { BooleanNumber } from "@univerjs/core";
import { columnLines, rowLines } from "../book/lines";
import { areaOf } from "../book/cell-range";
import { invalidArgument } from "../protocol/errors";
import { requireAllowed } from "../book/guard";
import type { ArgumentList } from "../protocol/argument-list";
import type { CellRange } from "../book/cell-range";
import type { Property } from "../protocol/host-class";

/** Whole sheets are hidden as tabs, not row by row. */
const MOST_LINES = 20_000;

type Axis = "rows" | "columns";

/** null when some are hidden and some are not. */
function readHidden(self: CellRange, axis: Axis): boolean | null {
  const area = areaOf(self);
  const from = axis === "rows" ? area.row : area.column;
  const count = axis === "rows" ? area.rows : area.columns;
  const lines = axis === "rows" ? rowLines(self.sheet.worksheet) : columnLines(self.sheet.worksheet);
  const hidden = lines.filter(([at, line]) => at >= from && at < from + count && line.hd === BooleanNumber.TRUE).length;
  if (hidden === 0) return false;
  return hidden === count ? true : null;
}

function writeHidden(self: CellRange, axis: Axis, values: ArgumentList): void {
  requireAllowed(self.sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const area = areaOf(self);
  const hidden = values.truth(0) ? "hidden" : "visible";
  const rows = axis === "rows";
  if ((rows ? area.rows : area.columns) > MOST_LINES) throw invalidArgument();
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  self.sheet.grid.grow(rows ? last.row : 0, rows ? 0 : last.column);
  const { rowCount, columnCount } = self.sheet.worksheet.getSnapshot();
  self.book.mutate(`sheet.mutation.set-${rows ? "row" : "col"}-${hidden}`, {
    unitId: self.book.unitId,
    subUnitId: self.sheet.id,
    ranges: [
      rows
        ? { startRow: area.row, endRow: last.row, startColumn: 0, endColumn: columnCount - 1 }
        : { startRow: 0, endRow: rowCount - 1, startColumn: area.column, endColumn: last.column },
    ],
  });
}

/**
 * getRowProperties and getColumnProperties: for each row or column of the range what is asked of it. The answer's names
 * are those of the interface, in camel case. Source: learn.microsoft.com/javascript/api/excel/excel.rowproperties
 */
function lineProperties(self: CellRange, axis: Axis, values: ArgumentList): Record<string, unknown>[] {
  const rows = axis === "rows";
  const [hiddenName, indexName] = rows
    ? (["rowHidden", "rowIndex"] as const)
    : (["columnHidden", "columnIndex"] as const);
  const asked = values.record(0, [hiddenName, indexName]);
  const area = areaOf(self);
  const [from, count] = rows ? [area.row, area.rows] : [area.column, area.columns];
  if (count > MOST_LINES) throw invalidArgument();
  const lines = rows ? rowLines(self.sheet.worksheet) : columnLines(self.sheet.worksheet);
  const hidden = new Set(lines.filter(([, line]) => line.hd === BooleanNumber.TRUE).map(([at]) => at));
  return Array.from({ length: count }, (_, i) => ({
    ...(asked[hiddenName] === true ? { [hiddenName]: hidden.has(from + i) } : {}),
    ...(asked[indexName] === true ? { [indexName]: from + i } : {}),
  }));
}

export const hiddenMethods: Readonly<Record<string, (self: CellRange, values: ArgumentList) => unknown>> = {
  getRowProperties: (self, values) => lineProperties(self, "rows", values),
  getColumnProperties: (self, values) => lineProperties(self, "columns", values),
};

export const hiddenProperties: Readonly<Record<string, Property<CellRange>>> = {
  rowHidden: {
    get: (self) => readHidden(self, "rows"),
    set: (self, values) => {
      writeHidden(self, "rows", values);
    },
  },
  columnHidden: {
    get: (self) => readHidden(self, "columns"),
    set: (self, values) => {
      writeHidden(self, "columns", values);
    },
  },
  /** True when all rows or all columns of the range are hidden. */
  hidden: {
    get: (self) => {
      const rows = readHidden(self, "rows");
      const columns = readHidden(self, "columns");
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
  },
};
