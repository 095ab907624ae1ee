/** What is selected, as a table of texts; loaded when somebody imports one. */
import { valueText } from "../sheet/value";
import type { ExcelClient } from "./client";
import type { SelectedTable } from "./types";
import { valueIn } from "./values";

/**
 * The used part of the selection, texts as they were typed and numbers as they are shown: a weight of 20% is held as
 * 0.2. Two syncs; one where there is nothing, or more cells than wanted, which are not asked for then.
 */
export async function selectedTable(client: ExcelClient, most: number): Promise<SelectedTable> {
  const context = client.context();
  const selection = context.workbook.getSelectedRange();
  const { worksheet } = selection.load("worksheet/id");
  const used = selection.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return { texts: [] };
  const cells = used.rowCount * used.columnCount;
  if (cells > most) return { cells };
  // By its address: after a sync what was asked for by way of the selection is gone, and somebody may select elsewhere.
  const area = context.workbook.worksheets
    .getItem(worksheet.id)
    .getRangeByIndexes(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount)
    .load("values,valueTypes,text");
  await context.sync();
  return {
    texts: area.text.map((line, row) =>
      line.map((shown, column) => {
        const value = valueIn(area, row, column);
        return typeof value === "number" && !/^#+$/u.test(shown) ? shown : valueText(value);
      }),
    ),
  };
}
