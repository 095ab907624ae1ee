/**
 * Scrolls the sheet in sight until a cell is wholly to be seen. Univer's own command takes frozen columns for as wide
 * as those that scroll, and stops short of the cell where they are wider.
 */
import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { IRenderManagerService } from "@univerjs/engine-render";
import type { CellAddress } from "../../sheet/address";
import { scrollFor } from "./lines";

/** Of Univer's scroll bars, which lie over the cells. */
const BAR = 14;

export function scrollTo(univer: Univer, api: FUniver, { row, column }: CellAddress): void {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getActiveSheet();
  const skeleton = sheet?.getSkeleton();
  const engine = workbook && univer.__getInjector().get(IRenderManagerService).getRenderById(workbook.getId())?.engine;
  if (!sheet || !skeleton || !engine) return;
  const { rowHeightAccumulation: downTo, columnWidthAccumulation: rightTo } = skeleton;
  const zoom = sheet.getZoom();
  const state = sheet.getScrollState();
  const { startRow, startColumn } = sheet.getFreeze();
  const now = {
    x: (rightTo[state.sheetViewStartColumn - 1] ?? 0) + state.offsetX,
    y: (downTo[state.sheetViewStartRow - 1] ?? 0) + state.offsetY,
  };
  const offsetX = scrollFor(
    {
      ends: rightTo,
      frozen: Math.max(0, startColumn),
      scrolled: now.x,
      room: (engine.width - BAR) / zoom - skeleton.rowHeaderWidth,
    },
    column,
  );
  const offsetY = scrollFor(
    {
      ends: downTo,
      frozen: Math.max(0, startRow),
      scrolled: now.y,
      room: (engine.height - BAR) / zoom - skeleton.columnHeaderHeight,
    },
    row,
  );
  if (offsetX === now.x && offsetY === now.y) return;
  const fromTheFirst = { sheetViewStartRow: 0, sheetViewStartColumn: 0, offsetX, offsetY };
  void api.executeCommand("sheet.command.scroll-view", fromTheFirst);
}
