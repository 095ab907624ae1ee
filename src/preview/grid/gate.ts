/**
 * Which of Univer's commands people may use. The host knows what typing, clearing, pasting, filling and sizing do to
 * the workbook; whatever else Univer could do to it would be done behind the host's back, and is refused in words.
 */
import { CommandType } from "@univerjs/core";
import type { Host } from "../host";
import { showSelection } from "./go-to";
import { refusalFor } from "./refusals";
import type { Refusal } from "./texts";
import type { Grid } from "./univer";

/** Commands that change cells; the host carries some of them out itself, by Excel's rules. */
const CHANGES = new Set(
  [
    "auto-clear-content",
    "auto-fill",
    "clear-selection-content",
    "copy-down",
    "copy-right",
    "optional-paste",
    "paste-by-short-key",
    "paste-value",
    "refill",
    "set-range-values",
    "set-worksheet-name",
  ].map((name) => `sheet.command.${name}`),
);

const VIEWS = new Set(
  [
    "change-zoom-ratio",
    "copy-formula-only",
    "delta-column-width",
    "delta-row-height",
    "expand-selection",
    "move-selection",
    "move-selection-enter-tab",
    "scroll-to-cell",
    "scroll-view",
    "scroll-view-reset",
    "select-all",
    "select-range",
    "set-col-auto-width",
    "set-col-is-auto-width",
    "set-row-height",
    "set-row-is-auto-height",
    "set-scroll-relative",
    "set-worksheet-activate",
    "set-worksheet-col-width",
    "set-zoom-ratio",
  ].map((name) => `sheet.command.${name}`),
);

/** Univer's own cell editor, clipboard and lists of the tabs. */
const TOOLS = /^(?:doc\.|univer\.command\.(?:copy|cut|paste)|formula-ui\.|ui-sheet\.command\.show-menu-list)/;

/** Univer does this by itself at the sheet's edge; the host lets the sheet grow. */
const SILENT = new Set(["sheet.command.append-row"]);

export interface Guarded {
  readonly host: Host;
  /** While a cell is edited, undoing concerns its text, and is Univer's. */
  readonly isEditing: () => boolean;
  readonly refused: (refusal: Refusal) => void;
}

export interface Gate {
  /** Takes back the last change of cells, and shows where that was. */
  readonly undo: () => void;
  readonly redo: () => void;
}

export function guardCommands(grid: Grid, { host, isEditing, refused }: Guarded): Gate {
  const { api } = grid;
  const { person } = host;
  const undo = () => {
    void person.undo().then((refusal) => {
      if (refusal) refused(refusalFor(refusal));
      else showSelection(grid, person);
    });
  };
  const redo = () => {
    // Where nothing was undone Excel does nothing either.
    void person.redo().then((refusal) => {
      if (!refusal) showSelection(grid, person);
      else if (refusal.reason !== "nothingToRedo") refused(refusalFor(refusal));
    });
  };
  // Univer knows some of the changes only, and hears the keys before the page does.
  const keepOut = (event: { cancel?: boolean }) => {
    if (!isEditing()) event.cancel = true;
  };
  api.addEvent(api.Event.BeforeUndo, keepOut);
  api.addEvent(api.Event.BeforeRedo, keepOut);
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.type !== CommandType.COMMAND) return;
    const { id } = event;
    if (CHANGES.has(id) || VIEWS.has(id) || TOOLS.test(id)) return;
    event.cancel = true;
    if (!SILENT.has(id)) refused({ kind: "impossible", title: "", message: "" });
  });
  return { undo, redo };
}
