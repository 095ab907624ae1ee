/** While somebody edits a cell in the grid, Excel takes no requests: the host is told when that is. */
import type { FUniver } from "@univerjs/core/facade";
import type { Host } from "../host";
import type { Gate } from "./gate";

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

/** Univer has these keys for texts only; in a cell's text they stay Univer's. */
export function catchUndoKeys(gridPlace: HTMLElement, { isEditing }: Editing, { undo, redo }: Gate): void {
  gridPlace.addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || isEditing()) return;
      const key = event.key.toLowerCase();
      const isRedo = key === "y" || (key === "z" && event.shiftKey);
      if (key !== "z" && !isRedo) return;
      event.preventDefault();
      event.stopPropagation();
      if (isRedo) redo();
      else undo();
    },
    { capture: true },
  );
}
