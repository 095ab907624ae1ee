/** Range's methods that give other ranges. */
import { HostError, invalidArgument, itemNotFound } from "../protocol/errors";
import { NULL_OBJECT } from "../protocol/host-class";
import { areaOf } from "../book/cell-range";
import { mergedAreas } from "../book/merge";
import { hullOf, intersection } from "../../../sheet/areas";
import { MAX_COLUMNS, MAX_ROWS } from "../../../sheet/limits";
import type { ArgumentList } from "../protocol/argument-list";
import type { CellRange } from "../book/cell-range";
import type { Area } from "../../../sheet/address";
import { make } from "./make";
import { rangeBeside } from "./range-beside";
import { onSheet, rangeArgument, requireSameSheet } from "./range-arguments";

type Method = (self: CellRange, values: ArgumentList) => unknown;

function used(self: CellRange, values: ArgumentList): Area | null {
  return self.sheet.grid.used(areaOf(self), values.optionalTruth(0) ?? false);
}

function common(self: CellRange, values: ArgumentList): Area | null {
  const other = rangeArgument(values, 0, self.book, self.sheet);
  requireSameSheet(self.sheet, other.sheet);
  return intersection(areaOf(self), areaOf(other));
}

/** Cells of the range or beyond it, counted from its first. */
function cell(self: CellRange, row: number, column: number): Area {
  const area = areaOf(self);
  return onSheet({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
}

export const relatedRanges: Readonly<Record<string, Method>> = {
  getCell: (self, values) => rangeBeside(self, cell(self, values.count(0), values.count(1))),
  getRow: (self, values) => {
    const area = areaOf(self);
    return rangeBeside(self, onSheet({ ...area, row: area.row + values.count(0), rows: 1 }));
  },
  getColumn: (self, values) => {
    const area = areaOf(self);
    return rangeBeside(self, onSheet({ ...area, column: area.column + values.count(0), columns: 1 }));
  },
  getEntireRow: (self) => rangeBeside(self, { ...areaOf(self), column: 0, columns: MAX_COLUMNS }),
  getEntireColumn: (self) => rangeBeside(self, { ...areaOf(self), row: 0, rows: MAX_ROWS }),
  getLastCell: (self) => {
    const area = areaOf(self);
    return rangeBeside(self, cell(self, area.rows - 1, area.columns - 1));
  },
  getUsedRange: (self, values) => {
    const area = used(self, values);
    if (!area) throw itemNotFound();
    return rangeBeside(self, area);
  },
  getUsedRangeOrNullObject: (self, values) => {
    const area = used(self, values);
    return area ? rangeBeside(self, area) : NULL_OBJECT;
  },
  getIntersection: (self, values) => {
    const area = common(self, values);
    if (!area) throw itemNotFound();
    return rangeBeside(self, area);
  },
  getIntersectionOrNullObject: (self, values) => {
    const area = common(self, values);
    return area ? rangeBeside(self, area) : NULL_OBJECT;
  },
  // Documented: merged areas that touch the range, whole.
  getMergedAreasOrNullObject: (self) => {
    const areas = mergedAreas(self.sheet, areaOf(self));
    return areas.length === 0 ? NULL_OBJECT : make("RangeAreas", { book: self.book, sheet: self.sheet, areas });
  },
  getBoundingRect: (self, values) => {
    const other = rangeArgument(values, 0, self.book, self.sheet);
    requireSameSheet(self.sheet, other.sheet);
    return rangeBeside(self, hullOf([areaOf(self), areaOf(other)]));
  },
  getResizedRange: (self, values) => {
    const area = areaOf(self);
    return rangeBeside(
      self,
      onSheet({ ...area, rows: area.rows + values.count(0), columns: area.columns + values.count(1) }),
    );
  },
  getAbsoluteResizedRange: (self, values) => {
    const rows = values.count(0);
    const columns = values.count(1);
    if (rows < 1 || columns < 1) throw invalidArgument();
    return rangeBeside(self, onSheet({ ...areaOf(self), rows, columns }));
  },
  getOffsetRange: (self, values) => {
    const area = areaOf(self);
    const moved = { ...area, row: area.row + values.count(0), column: area.column + values.count(1) };
    // Documented: an error when the range would lie outside of the grid.
    if (moved.row < 0 || moved.column < 0) throw new HostError("InvalidArgument");
    return rangeBeside(self, onSheet(moved));
  },
};
