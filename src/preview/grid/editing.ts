/** While somebody edits a cell in the grid, Excel takes no requests: the host is told when that is. */
import type { FUniver } from "@univerjs/core/facade";
import type { Host } from "../host";
import type { Gate } from "./gate";

export interface EditingOptions {
  readonly host: Host;
  readonly gate: Gate;
  readonly gridPlace: HTMLElement;
  readonly panePlace: HTMLElement;
}

export function watchEditing(api: FUniver, { host, gate, gridPlace, panePlace }: EditingOptions): void {
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
  // Univer has this key for texts only; in a cell's text it stays Univer's.
  gridPlace.addEventListener(
    "keydown",
    (event) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
      if (!isUndo || isEditing) return;
      event.preventDefault();
      event.stopPropagation();
      gate.undo();
    },
    { capture: true },
  );
}
