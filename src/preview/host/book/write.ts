/**
 * Writing contents into cells: values, formulas, clearing and filling, each with protection asked, calculation told
 * and the event sent.
 */
import { parseFormula, shiftFormula } from "../../../sheet/formula";
import type { Area } from "../../../sheet/address";
import { intersection } from "../../../sheet/areas";
import { cellCount } from "./area";
import { requireUnlocked } from "./guard";
import { EMPTY } from "./typed";
import type { Book } from "./book";
import type { Sheet } from "./sheet";
import type { Content } from "./typed";

/** Writes one content to each cell; null leaves a cell as it is. Contents hold formulas as for their own cell. */
export function writeCells(
  book: Book,
  sheet: Sheet,
  area: Area,
  contentAt: (row: number, column: number) => Content | null,
): void {
  requireUnlocked(sheet, area);
  reportingChange(book, sheet, area, () => {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const content = contentAt(row, column);
        if (content) sheet.grid.setContent(row, column, content);
      }
    }
  });
}

/** One content for all cells, a relative formula adjusted from the first as Excel's fill does. */
export function fillCells(book: Book, sheet: Sheet, area: Area, content: Content): void {
  const { formula } = content;
  if (formula === null) {
    writeCells(book, sheet, area, () => content);
    return;
  }
  const pattern = parseFormula(formula);
  writeCells(book, sheet, area, (row, column) => ({
    ...content,
    formula: shiftFormula(pattern, row - area.row, column - area.column),
  }));
}

/** Empties the cells of an area, which may be whole rows or columns; formats stay. */
export function clearContents(book: Book, sheet: Sheet, area: Area): void {
  requireUnlocked(sheet, area);
  reportingChange(book, sheet, area, () => {
    sheet.grid.forEach(area, (row, column) => {
      sheet.grid.setContent(row, column, EMPTY);
    });
  });
}

/** Runs a change of cells and then tells of it: to the calculation, to Univer's grid, to whoever listens. */
export function reportingChange(book: Book, sheet: Sheet, area: Area, change: () => void): void {
  book.beforeChange(sheet, area);
  const isSingle = cellCount(area) === 1;
  const before = isSingle ? sheet.grid.value(area.row, area.column) : null;
  change();
  const used = intersection(area, { row: 0, column: 0, rows: usedRows(sheet), columns: usedColumns(sheet) });
  if (used) book.calculation.markChanged(sheet.id, used);
  repaint(book, sheet);
  const details = before === null ? null : { before, after: sheet.grid.value(area.row, area.column) };
  book.emit({ kind: "changed", sheet, area, changeType: "RangeEdited", shift: "None", details, author: book.author });
}

function usedRows(sheet: Sheet): number {
  return sheet.worksheet.getSnapshot().rowCount;
}

function usedColumns(sheet: Sheet): number {
  return sheet.worksheet.getSnapshot().columnCount;
}

/** The cells have been changed past Univer; a mutation without cells makes its grid draw them. */
export function repaint(book: Book, sheet: Sheet): void {
  book.mutate("sheet.mutation.set-range-values", { unitId: book.unitId, subUnitId: sheet.id, cellValue: {} });
}
