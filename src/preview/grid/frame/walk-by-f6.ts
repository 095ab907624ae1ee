/**
 * F6 takes the keyboard from the grid to the pane and back, as in Excel: in a grid Tab goes from cell to cell, so that
 * without this key nobody would get out of it.
 * Source: "Keyboard shortcuts in Excel", support.microsoft.com: F6 switches between the worksheet and the task pane.
 */

/** Where Univer takes keys for the selected cell. */
const GRID_KEYS = "[data-u-comp=editor]";
const CHOSEN_TAB = '[role=tab][aria-selected="true"]';

export function walkByF6(gridPlace: HTMLElement, panePlace: HTMLElement): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.altKey || event.ctrlKey || event.metaKey) return;
      // A dialog keeps the keyboard.
      if (document.activeElement?.closest("[role=dialog], [role=alertdialog]")) return;
      const isInPane = panePlace.contains(document.activeElement);
      const next = isInPane ? gridPlace.querySelector(GRID_KEYS) : panePlace.querySelector(CHOSEN_TAB);
      if (!(next instanceof HTMLElement)) return;
      event.preventDefault();
      event.stopPropagation();
      next.focus();
    },
    { capture: true },
  );
}
