/** What is selected, and selecting something. One sync each. */
import { cellName } from "../sheet/address";
import type { CellAddress } from "../sheet/address";
import type { CellValue } from "../sheet/value";
import type { ExcelClient } from "./client";
import type { Selection } from "./types";
import { cellIn, valuesIn } from "./values";

export async function selectedCell(client: ExcelClient): Promise<Selection> {
  const context = client.context();
  const cell = context.workbook.getActiveCell();
  cell.load("values,valueTypes,formulas,rowIndex,columnIndex");
  cell.worksheet.load("name");
  await context.sync();
  return {
    sheet: cell.worksheet.name,
    cell: { row: cell.rowIndex, column: cell.columnIndex },
    content: cellIn(cell),
  };
}

/** The used part of the selection: whole columns are selected easily. */
export async function selectedValues(client: ExcelClient): Promise<CellValue[][]> {
  const context = client.context();
  const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  used.load("values,valueTypes");
  await context.sync();
  return used.isNullObject ? [] : valuesIn(used);
}

export async function selectCell(client: ExcelClient, sheet: string, { row, column }: CellAddress): Promise<void> {
  const context = client.context();
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(cellName(row, column)).select();
  await context.sync();
}
