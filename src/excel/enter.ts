/** Writes one entry into its cell, after a look whether the cell is still the right one. */
import { cellName } from "../sheet/address";
import { valueText } from "../sheet/value";
import type { CellValue } from "../sheet/value";
import type { ExcelClient } from "./client";
import { asTyped } from "./render/typed";
import type { Entered, EntryTarget } from "./types";
import { valueIn } from "./values";

/** Two syncs: rows may have been moved, and others may be typing. */
export async function enterValue(client: ExcelClient, target: EntryTarget, value: CellValue): Promise<Entered> {
  const { sheet, cell, idRow, idColumn, before } = target;
  const context = client.context();
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const [own, rowId, columnId] = [
    worksheet.getRange(cellName(cell.row, cell.column)),
    worksheet.getRange(cellName(cell.row, idColumn)),
    worksheet.getRange(cellName(idRow, cell.column)),
  ];
  for (const range of [own, rowId, columnId]) range.load("values,valueTypes");
  await context.sync();
  if (valueText(valueIn(rowId)) !== target.rowId || valueText(valueIn(columnId)) !== target.columnId) {
    return { state: "moved" };
  }
  const now = valueIn(own);
  if (valueText(now) !== valueText(before)) return { state: "changed", value: now };

  const writing = client.context();
  const written = writing.workbook.worksheets.getItem(sheet).getRange(cellName(cell.row, cell.column));
  written.values = [[value === null ? "" : asTyped(value)]];
  written.load("values,valueTypes");
  await writing.sync();
  return { state: "written", value: valueIn(written) };
}
