/**
 * Range.copyFrom: a source that is smaller than its destination is repeated when the destination is an exact
 * multiple, and a destination that is smaller grows to the source's size. Relative references adjust.
 * Source: learn.microsoft.com/javascript/api/excel/excel.range (copyFrom)
 */
import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { parseFormula, shiftFormula } from "../../../sheet/formula";
import { invalidArgument } from "../protocol/errors";
import type { FormulaPattern } from "../../../sheet/formula";
import type { Area } from "../../../sheet/address";
import { areaOf } from "./cell-range";
import { isUnbounded } from "./grid";
import { isOnSheet } from "./area";
import { requireAllowed, requireUnlocked } from "./guard";
import { reportingChange } from "./write";
import { copyRules } from "./copy-rules";
import type { CellRange } from "./cell-range";
import type { Content } from "./typed";

export type CopyType = "All" | "Formulas" | "Values" | "Formats";

/** A source cell, its formula cut once for the thousand cells that it may fill. */
interface Copied {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly pattern: FormulaPattern | null;
  readonly styleId: string | undefined;
}

export function copyCells(source: CellRange, target: CellRange, type: CopyType, skipBlanks: boolean): void {
  const from = areaOf(source);
  const to = destination(from, areaOf(target));
  if (isUnbounded(from) || isUnbounded(to)) throw invalidArgument();
  requireUnlocked(target.sheet, to);
  if (type === "Formats") requireAllowed(target.sheet, "allowFormatCells");
  const copied = readSource(source, from, type);
  const { grid } = target.sheet;
  reportingChange(target.book, target.sheet, to, () => {
    for (let row = to.row; row < to.row + to.rows; row += 1) {
      for (let column = to.column; column < to.column + to.columns; column += 1) {
        const cell = copied[((row - to.row) % from.rows) * from.columns + ((column - to.column) % from.columns)];
        if (!cell) continue;
        const isBlank = cell.content.formula === null && cell.content.value === null;
        if (skipBlanks && isBlank) continue;
        if (type !== "Formats") grid.setContent(row, column, shifted(cell, row, column));
        if (type === "All" || type === "Formats") grid.setStyle(row, column, cell.styleId);
      }
    }
  });
  if (type === "All" || type === "Formats") copyRules(source, from, target, to, type === "All");
}

function destination(from: Area, to: Area): Area {
  const isMultiple = to.rows % from.rows === 0 && to.columns % from.columns === 0;
  const area = isMultiple ? to : { ...to, rows: from.rows, columns: from.columns };
  if (!isOnSheet(area)) throw invalidArgument();
  return area;
}

function readSource(source: CellRange, from: Area, type: CopyType): Copied[] {
  const { grid } = source.sheet;
  const cells: Copied[] = [];
  for (let row = from.row; row < from.row + from.rows; row += 1) {
    for (let column = from.column; column < from.column + from.columns; column += 1) {
      const content =
        type === "Values" ? valueOnly(grid.cell(row, column), grid.content(row, column)) : grid.content(row, column);
      cells.push({
        row,
        column,
        content,
        pattern: content.formula === null ? null : parseFormula(content.formula),
        styleId: grid.formats.idOf(grid.format(row, column)),
      });
    }
  }
  return cells;
}

/** A formula's result as a constant. */
function valueOnly(cell: ICellData | null, content: Content): Content {
  if (content.formula === null) return content;
  const value = cell?.v ?? null;
  return {
    ...content,
    formula: null,
    value: cell?.t === CellValueType.BOOLEAN && value !== null ? Boolean(value) : value,
  };
}

function shifted(cell: Copied, row: number, column: number): Content {
  if (!cell.pattern) return cell.content;
  return { ...cell.content, formula: shiftFormula(cell.pattern, row - cell.row, column - cell.column) };
}
