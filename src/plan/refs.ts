/** Pieces of formulas: references from one of the workbook's sheets to another. */
import { absoluteAreaName, absoluteName, areaName, cellName, columnLetters, quoteSheetName } from "../sheet/address";
import type { Area } from "../sheet/address";
import { SHEETS } from "./names";
import type { SheetKey } from "./names";

/** `评分录入!H10`, relative. */
export function cellOn(key: SheetKey, row: number, column: number): string {
  return `${quoteSheetName(SHEETS[key])}!${cellName(row, column)}`;
}

/** `说明!$H$10`. */
export function fixedOn(key: SheetKey, row: number, column: number): string {
  return `${quoteSheetName(SHEETS[key])}!${absoluteName(row, column)}`;
}

/** `参评单位!$B$5:$B$41`. */
export function areaOn(key: SheetKey, area: Area): string {
  return `${quoteSheetName(SHEETS[key])}!${absoluteAreaName(area)}`;
}

/** `$E10`: the column stays while the formula is filled to the right. */
export function inColumn(row: number, column: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}

/** `J$2`: the row stays while the formula is filled downwards. */
export function inRow(row: number, column: number): string {
  return `${columnLetters(column)}$${row + 1}`;
}

/** `$F10:$H10`: a row's parameters. */
export function parametersIn(row: number, column: number, count: number): string {
  return `${inColumn(row, column)}:${inColumn(row, column + count - 1)}`;
}

/** Cells of one column, given by rows, as SUM's arguments: neighbours become ranges. */
export function cellsInColumn(rows: readonly number[], column: number): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => areaName({ row: from, column, rows: to - from + 1, columns: 1 })).join(",");
}
