/** Where a program selects a cell, Univer's grid is to show it: framed, and scrolled into sight. */
import type { FUniver } from "@univerjs/core/facade";
import type { CellAddress } from "../../sheet/address";
import type { Host } from "../host";

export function showCell(api: FUniver, sheet: string, { row, column }: CellAddress): void {
  const workbook = api.getActiveWorkbook();
  const worksheet = workbook?.getSheetByName(sheet);
  if (!workbook || !worksheet) return;
  workbook.setActiveRange(worksheet.getRange(row, column));
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  void api.executeCommand("sheet.operation.scroll-to-range", { range });
}

export function showSelection(api: FUniver, person: Host["person"]): void {
  const { sheet, area } = person.selection();
  showCell(api, sheet, area);
}
