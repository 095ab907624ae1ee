/**
 * Events of the workbook, told in the product's words.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
import { parseAreaName } from "../sheet/address";
import type { ExcelClient } from "./client";
import type { WorkbookListener } from "./types";

/**
 * @param nameOf a sheet's name by its id, if it is one of the scorebook's; null for sheets of others
 * @returns what ends it. One sync each.
 */
export async function watchWorkbook(
  client: ExcelClient,
  listener: WorkbookListener,
  nameOf: (worksheetId: string) => string | null,
): Promise<() => Promise<void>> {
  const context = client.context();
  const { worksheets } = context.workbook;
  const done = Promise.resolve();
  const results = [
    worksheets.onSelectionChanged.add(() => {
      listener.selected();
      return done;
    }),
    worksheets.onActivated.add(() => {
      listener.selected();
      return done;
    }),
    worksheets.onChanged.add((event) => {
      tellChange(event, listener, nameOf);
      return done;
    }),
    worksheets.onDeleted.add(() => {
      listener.changed(null);
      return done;
    }),
  ];
  await context.sync();
  return async () => {
    for (const result of results) result.remove();
    await context.sync();
  };
}

function tellChange(
  { worksheetId, address, changeType, triggerSource }: Excel.WorksheetChangedEventArgs,
  listener: WorkbookListener,
  nameOf: (worksheetId: string) => string | null,
): void {
  // The pane knows what it wrote. https://learn.microsoft.com/javascript/api/excel/excel.eventtriggersource
  if (triggerSource === "ThisLocalAddin") return;
  const sheet = nameOf(worksheetId);
  if (sheet === null) return;
  const area = changeType === "RangeEdited" ? parseAreaName(address) : null;
  listener.changed(area ? { sheet, area } : null);
}
