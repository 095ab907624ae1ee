/** Ctrl+Z and Ctrl+Y in the grid. */
import type { Editing } from "./editing";
import type { Gate } from "./gate";

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
