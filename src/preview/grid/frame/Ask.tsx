/** A dialog of the page: what is the matter, and what can be done about it. */
import { useEffect, useState } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface AskAction {
  readonly label: string;
  readonly act: () => void;
  readonly isMain?: boolean;
}

export interface AskProps {
  readonly title: string;
  readonly children: ReactNode;
  /** From left to right. */
  readonly actions: readonly AskAction[];
  readonly close: () => void;
  /** An alert wants an answer: a click beside it does not close it. */
  readonly isAlert?: boolean;
  /** More than fits into a small window: the keyboard must be able to scroll it. */
  readonly isLong?: boolean;
}

export function Ask({ title, children, actions, close, isAlert = false, isLong = false }: AskProps) {
  // What has the keyboard now wants it back: the grid's own editor, say.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (before instanceof HTMLElement) before.focus();
      });
    },
    [before],
  );
  return (
    <Dialog
      open
      modalType={isAlert ? "alert" : "modal"}
      onOpenChange={(_, { open }) => {
        if (!open) close();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent {...(isLong ? { tabIndex: 0 } : {})}>{children}</DialogContent>
          <DialogActions fluid>
            {actions.map(({ label, act, isMain = false }) => (
              <Button key={label} appearance={isMain ? "primary" : "secondary"} onClick={act}>
                {label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
