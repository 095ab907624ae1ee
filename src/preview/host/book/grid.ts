/**
 * The cells of one sheet, in Univer's own matrix: contents, formats, and what is used of them. Everything is read and
 * written here directly, since Univer's commands ask its own permissions and guess types again.
 */
import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS } from "../../../sheet/limits";
import { parseFormula, shiftFormula } from "../../../sheet/formula";
import type { Area } from "../../../sheet/address";
import { isWholeColumns, isWholeRows } from "./area";
import type { CellFormat } from "./cell-format";
import type { FormatTable } from "./formats";
import type { Content } from "./typed";

/** One row of Univer's matrix. */
export type Row = Record<number, Nullable<ICellData>>;
type Matrix = Record<number, Row>;
type Scalar = string | number | boolean;

export class Grid {
  constructor(
    private readonly worksheet: Worksheet,
    readonly formats: FormatTable,
  ) {}

  private get matrix(): Matrix {
    return this.worksheet.getCellMatrix().getMatrix();
  }

  cell(row: number, column: number): ICellData | null {
    return this.matrix[row]?.[column] ?? null;
  }

  /** The cell's value; an empty text for an empty cell, as Range.values has it. */
  value(row: number, column: number): Scalar {
    return valueOf(this.cell(row, column));
  }

  /** True when the cell holds neither a constant nor a formula. */
  isEmpty(row: number, column: number): boolean {
    return isEmptyCell(this.cell(row, column));
  }

  /** The formula with its equals sign, or null for a constant. */
  formula(row: number, column: number): string | null {
    const cell = this.cell(row, column);
    if (!cell) return null;
    if (typeof cell.f === "string" && cell.f !== "") return cell.f;
    return typeof cell.si === "string" ? this.sharedFormula(cell.si, row, column) : null;
  }

  /** Replaces what a cell holds; its format stays, unless typing brought a number format to a cell without one. */
  setContent(row: number, column: number, content: Content): void {
    const old = this.cell(row, column);
    const cell: ICellData = {};
    if (old?.s !== undefined && old.s !== null) cell.s = old.s;
    if (content.formula !== null) cell.f = content.formula;
    else if (content.value !== null) {
      cell.v = typeof content.value === "boolean" ? Number(content.value) : content.value;
      cell.t = typeOf(content);
    }
    if (content.numberFormat !== null) {
      const format = this.format(row, column);
      if (format.numberFormat === "General") {
        const id = this.formats.idOf({ ...format, numberFormat: content.numberFormat });
        if (id !== undefined) cell.s = id;
      }
    }
    this.put(row, column, cell);
  }

  /** The content as it can be written elsewhere. */
  content(row: number, column: number): Content {
    const cell = this.cell(row, column);
    const formula = this.formula(row, column);
    const value = formula === null && !isEmptyCell(cell) ? valueOf(cell) : null;
    return { value, formula, quoted: cell?.t === CellValueType.FORCE_STRING, numberFormat: null };
  }

  /** The cell's own format, or that of its row, its column or the sheet. */
  format(row: number, column: number): CellFormat {
    return this.formats.formatOf(this.styleOf(row, column));
  }

  private styleOf(row: number, column: number): ICellData["s"] {
    const own = this.cell(row, column)?.s;
    if (own !== undefined && own !== null) return own;
    const ofRow = this.worksheet.getRowManager().getRow(row)?.s;
    if (ofRow !== undefined && ofRow !== null) return ofRow;
    return this.worksheet.getColumnManager().getColumn(column)?.s ?? this.worksheet.getSnapshot().defaultStyle;
  }

  /** Gives a cell its own format. */
  setFormat(row: number, column: number, format: CellFormat): void {
    this.setStyle(row, column, this.formats.idOf(format));
  }

  /** `styleId` undefined is Normal, which must be said where row or column have a format. */
  setStyle(row: number, column: number, styleId: string | undefined): void {
    const cell = this.cell(row, column) ?? {};
    if (styleId === undefined) delete cell.s;
    else cell.s = styleId;
    if (styleId === undefined && this.formats.formatOf(this.styleOf(row, column)) !== this.formats.formatOf(null)) {
      cell.s = this.formats.normalId();
    }
    this.put(row, column, cell);
  }

  /** Puts a cell as Univer holds it; an object without keys removes it. */
  put(row: number, column: number, cell: ICellData): void {
    const { matrix } = this;
    let line = matrix[row];
    if (Object.keys(cell).length === 0) {
      if (line) Reflect.deleteProperty(line, column);
      return;
    }
    if (!line) {
      line = {};
      matrix[row] = line;
    }
    line[column] = cell;
    this.grow(row, column);
  }

  /** Calls back for each cell that is there, row by row. */
  forEach(area: Area, callback: (row: number, column: number, cell: ICellData) => void): void {
    const { matrix } = this;
    for (const row of keysWithin(matrix, area.row, area.rows)) {
      const line = matrix[row];
      if (!line) continue;
      for (const column of keysWithin(line, area.column, area.columns)) {
        const cell = line[column];
        if (cell) callback(row, column, cell);
      }
    }
  }

  /** The smallest area that holds every used cell within `within`; null when there is none. */
  used(within: Area, valuesOnly: boolean): Area | null {
    let top = MAX_ROWS;
    let left = MAX_COLUMNS;
    let bottom = -1;
    let right = -1;
    this.forEach(within, (row, column, cell) => {
      if (valuesOnly && isEmptyCell(cell)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Univer's sheets have an edge, which moves as cells are used. */
  grow(row: number, column: number): void {
    const data = this.worksheet.getSnapshot();
    if (row >= data.rowCount) data.rowCount = Math.min(MAX_ROWS, row + 200);
    if (column >= data.columnCount) data.columnCount = Math.min(MAX_COLUMNS, column + 20);
  }

  /** Univer's own fill writes the formula once and an id in the other cells. */
  private sharedFormula(id: string, row: number, column: number): string | null {
    let formula: string | null = null;
    this.worksheet.getCellMatrix().forValue((fromRow, fromColumn, cell) => {
      if (cell?.si !== id || typeof cell.f !== "string" || cell.f === "") return true;
      formula = shiftFormula(parseFormula(cell.f), row - fromRow, column - fromColumn);
      return false;
    });
    return formula;
  }
}

export function isEmptyCell(cell: ICellData | null): boolean {
  if (!cell) return true;
  return (cell.v === undefined || cell.v === null) && !hasFormula(cell);
}

function hasFormula(cell: ICellData): boolean {
  return (typeof cell.f === "string" && cell.f !== "") || typeof cell.si === "string";
}

function valueOf(cell: ICellData | null): Scalar {
  const value = cell?.v;
  // What HYPERLINK shows stands in the cell as rich text.
  if (value === undefined || value === null) return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  if (cell?.t === CellValueType.BOOLEAN) return Number(value) === 1 || value === true;
  if (cell?.t === CellValueType.NUMBER && typeof value === "string") return Number(value);
  return value;
}

function typeOf(content: Content): CellValueType {
  if (content.quoted) return CellValueType.FORCE_STRING;
  if (typeof content.value === "number") return CellValueType.NUMBER;
  return typeof content.value === "boolean" ? CellValueType.BOOLEAN : CellValueType.STRING;
}

/** The keys of an object with number keys that lie in a stretch, without walking a stretch that is mostly empty. */
function keysWithin(object: Record<number, unknown>, from: number, count: number): number[] {
  const keys: number[] = [];
  if (count <= 64) {
    for (let key = from; key < from + count; key += 1) if (object[key] !== undefined) keys.push(key);
    return keys;
  }
  for (const text of Object.keys(object)) {
    const key = Number(text);
    if (key >= from && key < from + count) keys.push(key);
  }
  return keys.sort((a, b) => a - b);
}

/** The area cut down to the cells that exist, for walks over whole rows and columns. */
export function isUnbounded(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}
