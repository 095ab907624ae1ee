/**
 * Widths and heights that fit the text: an estimate, since without a page there is nothing to measure with. A
 * Chinese character is as wide as its font is high, any other a little more than half of that.
 */
import { areaOf } from "./cell-range";
import { cellText } from "./text";
import { setColumnWidth, setRowHeight, toPoints, widthOf } from "./sizes";
import type { CellFormat } from "./cell-format";
import type { CellRange } from "./cell-range";

/** Of the font's size: the width of a letter and the height of a line. */
const LETTER_WIDTH = 0.55;
const LINE_HEIGHT = 1.3;
/** Points that a cell keeps free at its sides. */
const PADDING = 5;
/** Points that one level of indent takes. */
const INDENT = 9;

export function autofitRows(range: CellRange): void {
  const area = areaOf(range);
  const heights = new Map<number, number>();
  const { sheet } = range;
  sheet.grid.forEach(area, (row, column) => {
    const text = cellText(sheet.grid, row, column);
    if (text === "") return;
    const format = sheet.grid.format(row, column);
    const lines = format.wrapText ? linesOf(text, format, widthOf(sheet, column)) : 1;
    const height = lines * format.fontSize * LINE_HEIGHT + 1;
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  });
  const least = toPoints(sheet.worksheet.getSnapshot().defaultRowHeight);
  for (const [row, height] of heights) {
    setRowHeight({ ...range, area: { ...area, row, rows: 1 } }, Math.min(409, Math.max(least, Math.ceil(height))));
  }
}

export function autofitColumns(range: CellRange): void {
  const area = areaOf(range);
  const widths = new Map<number, number>();
  const { sheet } = range;
  sheet.grid.forEach(area, (row, column) => {
    const text = cellText(sheet.grid, row, column);
    if (text === "") return;
    const format = sheet.grid.format(row, column);
    const longest = Math.max(...text.split("\n").map((line) => textWidth(line, format)));
    const width = longest + PADDING + format.indentLevel * INDENT;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  });
  for (const [column, width] of widths) {
    setColumnWidth({ ...range, area: { ...area, column, columns: 1 } }, Math.ceil(width));
  }
}

function linesOf(text: string, format: CellFormat, width: number): number {
  const room = Math.max(1, width - PADDING - format.indentLevel * INDENT);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, format) / room)), 0);
}

/** Points. */
function textWidth(text: string, format: CellFormat): number {
  let width = 0;
  for (const letter of text) width += /[\u2e80-\uffff]/.test(letter) ? 1 : LETTER_WIDTH;
  return width * format.fontSize;
}
