/**
 * What is typed in the grid goes to the host as it was typed: the host reads it by Excel's rules. Univer's own reading
 * of it would come first and take signs away: 45% would arrive as 0.45, which in a cell of percentages is another text.
 */
import type { Univer } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { IEditorBridgeService } from "@univerjs/sheets-ui";

/** Before every other reader, none of which is asked any more. */
const FIRST = 1_000;

export function keepTyped(univer: Univer): void {
  const injector = univer.__getInjector();
  injector
    .get(SheetInterceptorService)
    .writeCellInterceptor.intercept(AFTER_CELL_EDIT, { priority: FIRST, handler: (cell) => cell });
  // A value that is computed meanwhile must not take away what is being typed into the next cell.
  const bridge = injector.get(IEditorBridgeService);
  const refresh = bridge.refreshEditCellState.bind(bridge);
  bridge.refreshEditCellState = () => {
    if (!bridge.isVisible().visible) refresh();
  };
}
