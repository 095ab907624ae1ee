/** The keys that work anywhere in the pane. */
import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import type { Step } from "../model/walk";
import type { Pane } from "../store/store";
import { usePane } from "./shared/context";

/** By `code`, since Alt turns letters into others on a Mac. */
const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: "next-criterion",
  ArrowUp: "previous-criterion",
  ArrowRight: "next-unit",
  ArrowLeft: "previous-unit",
  KeyN: "next-blank",
};

/**
 * @returns a ref for the pane's root. Keys are taken on their way down, before a list or a slider moves by them, and
 *   before the browser goes back a page by Alt + ←.
 */
export function useShortcuts(): RefObject<HTMLElement | null> {
  const pane = usePane();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = root.current;
    const listen = (event: KeyboardEvent) => {
      // A SpinButton has to hear of it as well.
      if (event.key === "Escape" && !event.isComposing) discard(pane);
      const act = actionOf(pane, event);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    element?.addEventListener("keydown", listen, true);
    return () => {
      element?.removeEventListener("keydown", listen, true);
    };
  }, [pane]);
  return root;
}

function actionOf(pane: Pane, event: KeyboardEvent): (() => void) | null {
  if (event.isComposing) return null;
  const { altKey, shiftKey, code, target } = event;
  const command = event.ctrlKey || event.metaKey;
  if (altKey && !command && !shiftKey) {
    const step = STEPS[code];
    // Alt + ↓ opens a list.
    if (!step || (target instanceof HTMLSelectElement && code.startsWith("Arrow"))) return null;
    return () => {
      settle();
      pane.show("score");
      void pane.step(step);
    };
  }
  if (!command || altKey) return null;
  // In a text that is being typed the browser undoes letters.
  if (target instanceof HTMLInputElement && target.type !== "radio" && target.type !== "range" && isTyping(pane))
    return null;
  if (code === "KeyZ") return () => void (shiftKey ? pane.redo() : pane.undo());
  return code === "KeyY" && !shiftKey ? () => void pane.redo() : null;
}

function discard(pane: Pane) {
  const { located } = pane.getSnapshot();
  if (located.kind === "entry") pane.discard(located.place);
}

function isTyping(pane: Pane): boolean {
  return pane.getSnapshot().drafts.size > 0;
}

/** Lets the control that has the keyboard take what was typed. */
function settle() {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement) activeElement.blur();
}
