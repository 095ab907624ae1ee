/**
 * What a range's cells hold: values, formulas, texts, types, number formats and styles.
 * Source: learn.microsoft.com/javascript/api/excel/excel.range
 */
import { contentOf, isErrorText } from "../book/typed";
import { areaOf } from "../book/cell-range";
import { cellCount } from "../book/area";
import { cellText } from "../book/text";
import { HostError, invalidArgument } from "../protocol/errors";
import { applyFormat, commonFormat } from "../book/apply-format";
import { fillCells, writeCells } from "../book/write";
import { formatPart } from "../book/styles";
import { isUnbounded } from "../book/grid";
import { requireAllowed } from "../book/guard";
import type { ArgumentList } from "../protocol/argument-list";
import type { CellRange } from "../book/cell-range";
import type { Property } from "../protocol/host-class";
import type { Area } from "../../../sheet/address";

/** Cells that one request may read. */
const MAX_CELLS = 5_000_000;
/** What Excel says to an array of another shape. */
export const SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A property that is an array of the range's rows. */
function cells(read: (self: CellRange, row: number, column: number) => unknown): (self: CellRange) => unknown {
  return (self) => {
    const area = areaOf(self);
    // Documented: null for whole rows and columns, whose cells would be too many.
    if (isUnbounded(area)) return null;
    if (cellCount(area) > MAX_CELLS) throw new HostError("RangeExceedsLimit");
    return rowsOf(area, (row, column) => read(self, row, column));
  };
}

function rowsOf(area: Area, read: (row: number, column: number) => unknown): unknown[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, across) => read(area.row + down, area.column + across)),
  );
}

/** Values and formulas are written alike: what begins with an equals sign is a formula in both. */
function writeContents(self: CellRange, values: ArgumentList): void {
  const area = bounded(self);
  const given = values.raw(0);
  if (given === undefined) throw invalidArgument();
  const isText = (row: number, column: number) => self.sheet.grid.format(row, column).numberFormat === "@";
  const rows = rowsGiven(given, area);
  if (rows === null) {
    fillCells(self.book, self.sheet, area, contentOf(given, isText(area.row, area.column)));
    return;
  }
  // All of them are read before any is written: a bad value leaves the range as it was.
  const contents = rows.map((line, down) =>
    line.map((value, across) =>
      value === null ? null : contentOf(value, isText(area.row + down, area.column + across)),
    ),
  );
  writeCells(self.book, self.sheet, area, (row, column) => contents[row - area.row]?.[column - area.column] ?? null);
}

/** The rows of an array of exactly the range's shape; null for a single value, alone or in brackets. */
function rowsGiven(given: unknown, area: Area): unknown[][] | null {
  if (!Array.isArray(given)) return null;
  const rows: unknown[] = given;
  if (rows.length !== area.rows) throw invalidArgument(SHAPE);
  return rows.map((line) => {
    if (!Array.isArray(line) || line.length !== area.columns) throw invalidArgument(SHAPE);
    return line as unknown[];
  });
}

/** Whole rows and columns cannot be written cell by cell. */
function bounded(self: CellRange): Area {
  const area = areaOf(self);
  if (isUnbounded(area)) throw invalidArgument();
  if (cellCount(area) > MAX_CELLS) throw new HostError("RangeExceedsLimit");
  return area;
}

function writeNumberFormats(self: CellRange, values: ArgumentList): void {
  requireAllowed(self.sheet, "allowFormatCells");
  const given = values.raw(0);
  if (typeof given === "string") {
    applyFormat(self, areaOf(self), { numberFormat: given === "" ? "General" : given });
    return;
  }
  const area = bounded(self);
  const rows = rowsGiven(given, area) ?? values.refuse(0);
  rows.forEach((line, down) => {
    line.forEach((format, across) => {
      if (format === null) return;
      if (typeof format !== "string") throw invalidArgument();
      const cell = { row: area.row + down, column: area.column + across, rows: 1, columns: 1 };
      applyFormat(self, cell, { numberFormat: format === "" ? "General" : format });
    });
  });
}

/** Errors: InvalidArgument for a style that the book does not have. */
function writeStyle(self: CellRange, values: ArgumentList): void {
  requireAllowed(self.sheet, "allowFormatCells");
  const style = self.book.styles.find(values.text(0));
  if (!style) throw invalidArgument();
  applyFormat(self, areaOf(self), formatPart(style));
}

function valueType({ sheet }: CellRange, row: number, column: number): string {
  const value = sheet.grid.value(row, column);
  if (sheet.grid.isEmpty(row, column)) return "Empty";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "Double";
  // After an apostrophe an error's name is a text like any other. Univer's engine does not see that: what a formula makes
  // of such a text is an error here, where Excel would go on with the text.
  return isErrorText(value) && !sheet.grid.content(row, column).quoted ? "Error" : "String";
}

export const contentProperties: Readonly<Record<string, Property<CellRange>>> = {
  values: {
    get: cells(({ sheet }, row, column) => sheet.grid.value(row, column)),
    set: writeContents,
    calculated: true,
  },
  formulas: {
    get: cells(({ sheet }, row, column) => sheet.grid.formula(row, column) ?? sheet.grid.value(row, column)),
    set: writeContents,
    calculated: true,
  },
  text: {
    get: cells(({ sheet }, row, column) => cellText(sheet.grid, row, column)),
    calculated: true,
  },
  valueTypes: { get: cells(valueType), calculated: true },
  numberFormat: {
    get: cells(({ sheet }, row, column) => sheet.grid.format(row, column).numberFormat),
    set: writeNumberFormats,
  },
  style: { get: (self) => commonFormat(self, "style"), set: writeStyle },
};
