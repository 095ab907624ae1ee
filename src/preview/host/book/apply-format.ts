/** Giving formats to cells, rows, columns and whole sheets, and reading what they have in common. */
import { MAX_COLUMNS, MAX_ROWS } from "../../../sheet/limits";
import type { Area } from "../../../sheet/address";
import { isWholeColumns, isWholeRows } from "./area";
import { columnLines, rowLines } from "./lines";
import { areaOf } from "./cell-range";
import { repaint } from "./write";
import type { CellRange } from "./cell-range";
import type { CellFormat } from "./cell-format";
import type { RowLine } from "./lines";
import type { Sheet } from "./sheet";

/** What to make of a format: some of its fields, or a function for what depends on the old one. */
export type FormatChange = Partial<CellFormat> | ((old: CellFormat) => CellFormat);

export function applyFormat(range: CellRange, area: Area, change: FormatChange): void {
  const { book, sheet } = range;
  const styleFor = changer(sheet, typeof change === "function" ? change : (old) => ({ ...old, ...change }));
  if (isWholeRows(area) && isWholeColumns(area)) formatSheet(sheet, styleFor);
  else if (isWholeColumns(area)) formatColumns(sheet, area, styleFor);
  else if (isWholeRows(area)) formatRows(sheet, area, styleFor);
  else {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        sheet.grid.setStyle(row, column, styleFor(sheet.grid.format(row, column)));
      }
    }
  }
  repaint(book, sheet);
}

type StyleFor = (old: CellFormat) => string | undefined;

/** Formats are few and cells are many: each different format is changed once. */
function changer(sheet: Sheet, change: (old: CellFormat) => CellFormat): StyleFor {
  const known = new Map<CellFormat, string | undefined>();
  return (old) => {
    if (!known.has(old)) known.set(old, sheet.grid.formats.idOf(change(old)));
    return known.get(old);
  };
}

function formatSheet(sheet: Sheet, styleFor: StyleFor): void {
  const data = sheet.worksheet.getSnapshot();
  data.defaultStyle = styleFor(sheet.grid.formats.formatOf(data.defaultStyle)) ?? null;
  for (const [, line] of [...rowLines(sheet.worksheet), ...columnLines(sheet.worksheet)]) {
    if (line.s) line.s = styleFor(sheet.grid.formats.formatOf(line.s)) ?? null;
  }
  formatOwn(sheet, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }, styleFor);
}

function formatColumns(sheet: Sheet, area: Area, styleFor: StyleFor): void {
  const rows = rowLines(sheet.worksheet);
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    formatOwn(sheet, { ...area, column, columns: 1 }, styleFor);
    // Where a formatted row crosses, the cell itself must say that the column was formatted later.
    for (const [row, line] of rows) {
      if (line.s && !sheet.grid.cell(row, column)?.s) {
        sheet.grid.setStyle(row, column, styleFor(sheet.grid.formats.formatOf(line.s)));
      }
    }
    const line = sheet.worksheet.getColumnManager().getColumnOrCreate(column);
    line.s = lineStyle(sheet, line.s, styleFor);
    sheet.grid.grow(0, column);
  }
}

function formatRows(sheet: Sheet, area: Area, styleFor: StyleFor): void {
  const columns = columnLines(sheet.worksheet);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    formatOwn(sheet, { ...area, row, rows: 1 }, styleFor);
    for (const [column, line] of columns) {
      if (line.s && !sheet.grid.cell(row, column)?.s) {
        sheet.grid.setStyle(row, column, styleFor(sheet.grid.formats.formatOf(line.s)));
      }
    }
    const line = sheet.worksheet.getRowManager().getRowOrCreate(row);
    line.s = lineStyle(sheet, line.s, styleFor);
    sheet.grid.grow(row, 0);
  }
}

/** A line's style says Normal too, as the sheet may have another format. */
function lineStyle(sheet: Sheet, style: RowLine["s"], styleFor: StyleFor): string {
  const old = sheet.grid.formats.formatOf(style ?? sheet.worksheet.getSnapshot().defaultStyle);
  return styleFor(old) ?? sheet.grid.formats.normalId();
}

/** Cells that have a format of their own. */
function formatOwn(sheet: Sheet, area: Area, styleFor: StyleFor): void {
  sheet.grid.forEach(area, (row, column, cell) => {
    if (cell.s) sheet.grid.setStyle(row, column, styleFor(sheet.grid.formats.formatOf(cell.s)));
  });
}

/** The field's value when all cells of the range agree on it, else null, as documented. */
export function commonFormat<K extends keyof CellFormat>(range: CellRange, key: K): CellFormat[K] | null {
  const formats = formatsIn(range.sheet, areaOf(range));
  const values = new Set(formats.map((format) => format[key]));
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}

/** Each different format in the area, whole rows and columns included. */
export function formatsIn(sheet: Sheet, area: Area): CellFormat[] {
  const found = new Set<CellFormat>();
  const whole = isWholeRows(area) || isWholeColumns(area);
  if (!whole) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        found.add(sheet.grid.format(row, column));
      }
    }
    return [...found];
  }
  sheet.grid.forEach(area, (row, column) => found.add(sheet.grid.format(row, column)));
  // Beyond the used cells only rows and columns matter; one cell of each stands for the rest.
  const last = sheet.grid.used({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }, false);
  const freeRow = Math.min(MAX_ROWS - 1, (last?.row ?? 0) + (last?.rows ?? 0));
  const freeColumn = Math.min(MAX_COLUMNS - 1, (last?.column ?? 0) + (last?.columns ?? 0));
  if (isWholeColumns(area)) {
    const end = Math.min(area.columns, Math.max(freeColumn - area.column, 0) + 1);
    for (let step = 0; step < end; step += 1) found.add(sheet.grid.format(freeRow, area.column + step));
  }
  if (isWholeRows(area)) {
    const end = Math.min(area.rows, Math.max(freeRow - area.row, 0) + 1);
    for (let step = 0; step < end; step += 1) found.add(sheet.grid.format(area.row + step, freeColumn));
  }
  return [...found];
}
