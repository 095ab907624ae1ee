/** While somebody edits a cell in the grid, Excel takes no requests: the host is told when that is. */
import type { FUniver } from "@univerjs/core/facade";
import type { Host } from "../host";

export interface EditingOptions {
  readonly host: Host;
  readonly panePlace: HTMLElement;
}

export interface Editing {
  readonly isEditing: () => boolean;
}

export function watchEditing(api: FUniver, { host, panePlace }: EditingOptions): Editing {
  let isEditing = false;
  const set = (next: boolean) => {
    isEditing = next;
    host.setEditing(next);
  };
  api.addEvent(api.Event.SheetEditStarted, () => {
    set(true);
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    set(false);
  });
  // Who goes over to the pane is through with the cell.
  panePlace.addEventListener("focusin", () => {
    if (isEditing) void api.getActiveWorkbook()?.endEditingAsync(true);
  });
  return { isEditing: () => isEditing };
}
