/**
 * Events of the workbook, told in the product's words.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
import { parseAreaName } from "../sheet/address";
import type { ExcelClient } from "./client";
import type { WorkbookListener } from "./types";

/** What is known of sheets by their ids. */
interface Sheets {
  /** Of a sheet of the scorebook; null for sheets of others. */
  readonly nameOf: (worksheetId: string) => string | null;
  /** Whether the product itself deleted it. */
  readonly isRemoved: (worksheetId: string) => boolean;
}

/** @returns what ends it. One sync each. */
export async function watchWorkbook(
  client: ExcelClient,
  listener: WorkbookListener,
  { nameOf, isRemoved }: Sheets,
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
    worksheets.onDeleted.add(({ worksheetId }) => {
      if (!isRemoved(worksheetId)) listener.changed(null);
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
