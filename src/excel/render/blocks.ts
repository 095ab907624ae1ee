/** Single cells as few writes: neighbours below each other in one array, and rows that are written all along in one. */
import type { Area } from "../../sheet/address";
import type { CellValue } from "../../sheet/value";
import { asTyped } from "./typed";
import type { CellInput } from "./typed";

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
}

export interface CellBlock {
  readonly area: Area;
  readonly inputs: CellInput[][];
}

/** Rows in which so many cells are written are written all along; null leaves a cell between alone. */
const ALONG = 4;

/** @param cells no two of them the same; an empty one is emptied */
export function cellBlocks(cells: readonly Cell[]): CellBlock[] {
  const byRow = new Map<number, Cell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const long = [...byRow].filter(([, own]) => own.length >= ALONG).sort(([a], [b]) => a - b);
  const short = [...byRow].flatMap(([, own]) => (own.length < ALONG ? own : []));
  short.sort((a, b) => a.column - b.column || a.row - b.row);
  return [
    ...runs(
      long.map(([, own]) => own),
      (a, b) => b[0]?.row === (a[0]?.row ?? 0) + 1,
    ).map(tableOf),
    ...columnsOf(short),
  ];
}

function columnsOf(cells: readonly Cell[]): CellBlock[] {
  return runs(cells, (a, b) => a.column === b.column && b.row === a.row + 1).map((run) =>
    tableOf(run.map((cell) => [cell])),
  );
}

/** Neighbours together. */
function runs<T>(items: readonly T[], isBeside: (a: T, b: T) => boolean): T[][] {
  const found: T[][] = [];
  for (const item of items) {
    const last = found.at(-1)?.at(-1);
    if (last !== undefined && isBeside(last, item)) found.at(-1)?.push(item);
    else found.push([item]);
  }
  return found;
}

/** @param rows one below the other */
function tableOf(rows: readonly (readonly Cell[])[]): CellBlock {
  const columns = rows.flat().map(({ column }) => column);
  const column = columns.reduce((least, one) => Math.min(least, one), Infinity);
  const width = columns.reduce((most, one) => Math.max(most, one), 0) - column + 1;
  const inputs = rows.map((own) => {
    const line = new Array<CellInput>(width).fill(null);
    for (const cell of own) line[cell.column - column] = cell.formula ?? asTyped(cell.value ?? "");
    return line;
  });
  return { area: { row: rows[0]?.[0]?.row ?? 0, column, rows: rows.length, columns: width }, inputs };
}
