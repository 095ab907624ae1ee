/** While somebody edits a cell in the grid, Excel takes no requests: the host is told when that is. */
import type { FUniver } from "@univerjs/core/facade";
import type { Host } from "../host";

export function watchEditing(api: FUniver, host: Host, panePlace: HTMLElement): void {
  api.addEvent(api.Event.SheetEditStarted, () => {
    host.setEditing(true);
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    host.setEditing(false);
  });
  // Who goes over to the pane is through with the cell.
  panePlace.addEventListener("focusin", () => {
    void api.getActiveWorkbook()?.endEditingAsync(true);
  });
}
