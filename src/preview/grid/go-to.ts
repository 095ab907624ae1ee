/** Where a program selects a cell, Univer's grid is to show it: framed, and scrolled into sight. */
import type { CellAddress } from "../../sheet/address";
import type { Host } from "../host";
import { scrollTo } from "./scroll";
import type { Grid } from "./univer";

export function showCell({ univer, api }: Pick<Grid, "univer" | "api">, sheet: string, cell: CellAddress): void {
  const workbook = api.getActiveWorkbook();
  const worksheet = workbook?.getSheetByName(sheet);
  if (!workbook || !worksheet) return;
  workbook.setActiveRange(worksheet.getRange(cell.row, cell.column));
  scrollTo(univer, api, cell);
}

export function showSelection(grid: Pick<Grid, "univer" | "api">, person: Host["person"]): void {
  const { sheet, area } = person.selection();
  showCell(grid, sheet, area);
}

const SCROLLS = /^sheet\.(?:command|operation)\.scroll-to-(?:cell|range)$/;

/** Wherever the keys or the name box lead, Univer scrolls by itself; not always far enough. */
export function followSelection({ univer, api }: Pick<Grid, "univer" | "api">): void {
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (!SCROLLS.test(id) && !(id === "sheet.operation.set-selections" && isRevealing(params))) return;
    // Some of Univer's commands scroll first, and select then.
    setTimeout(() => {
      const cell = api.getActiveWorkbook()?.getActiveCell();
      if (cell) scrollTo(univer, api, { row: cell.getRow(), column: cell.getColumn() });
    }, 0);
  });
}

function isRevealing(params: unknown): boolean {
  return typeof params === "object" && params !== null && "reveal" in params && params.reveal === true;
}
