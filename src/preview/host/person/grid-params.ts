/** What the parameters of Univer's commands say, as far as the host reads them. */
import { CellValueType } from "@univerjs/core";
import type { Area } from "../../../sheet/address";
import { hullOf } from "../../../sheet/areas";

type Params = Readonly<Record<string, unknown>>;

/** The area of a command's range, or of its only selection. */
export function areaOfParams(params: Params): Area | null {
  if (Array.isArray(params.selections)) {
    const selections: unknown[] = params.selections;
    const last = selections.at(-1);
    return isRecord(last) ? areaOfRange(last.range) : null;
  }
  return areaOfRange(params.range);
}

function areaOfRange(range: unknown): Area | null {
  if (!isRecord(range)) return null;
  const { startRow, endRow, startColumn, endColumn } = range;
  if (typeof startRow !== "number" || typeof startColumn !== "number") return null;
  const row = Number.isNaN(startRow) ? 0 : startRow;
  const column = Number.isNaN(startColumn) ? 0 : startColumn;
  const rows = typeof endRow === "number" && !Number.isNaN(endRow) ? endRow - row + 1 : 1;
  const columns = typeof endColumn === "number" && !Number.isNaN(endColumn) ? endColumn - column + 1 : 1;
  return { row, column, rows, columns };
}

/** The text that was typed into one cell; null when the command does something else, such as a format. */
export function textOfParams(params: Params): string | null {
  const { value } = params;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  if (!isRecord(value)) return null;
  if (typeof value.f === "string" && value.f !== "") return value.f;
  if (value.v === null || value.v === "") return "";
  // Univer takes the apostrophe away that makes a text of what follows.
  if (value.t === CellValueType.FORCE_STRING && typeof value.v === "string") return `'${value.v}`;
  if (typeof value.v === "string" || typeof value.v === "number" || typeof value.v === "boolean")
    return String(value.v);
  // An edited cell may arrive as a small document whose text ends with a line break.
  const body = isRecord(value.p) && isRecord(value.p.body) ? value.p.body : null;
  return typeof body?.dataStream === "string" ? body.dataStream.replace(/\r\n$/, "") : null;
}

/** The smallest area that holds the cells of a matrix; null for none. */
export function areaOfMatrix(matrix: unknown): Area | null {
  if (!isRecord(matrix)) return null;
  let area: Area | null = null;
  for (const [row, line] of Object.entries(matrix)) {
    if (!isRecord(line)) continue;
    for (const column of Object.keys(line)) {
      const cell = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area ? hullOf([area, cell]) : cell;
    }
  }
  return area;
}

/** Takes the styles out of a matrix of cells. */
export function removeStyles(matrix: unknown): void {
  if (!isRecord(matrix)) return;
  for (const line of Object.values(matrix)) {
    if (!isRecord(line)) continue;
    for (const cell of Object.values(line)) if (isRecord(cell)) delete cell.s;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
