/** The pane's store and texts, for every component below. */
import { createContext, useContext, useSyncExternalStore } from "react";
import { paneMessagesFor } from "../../../i18n/pane";
import type { PaneMessages } from "../../../i18n/pane";
import type { PaneState } from "../../store/state";
import type { Pane } from "../../store/store";

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("There is no pane around this component.");
  return pane;
}

export function usePaneState(): PaneState {
  const pane = usePane();
  return useSyncExternalStore(pane.subscribe, pane.getSnapshot);
}

export function useTexts(): PaneMessages {
  return paneMessagesFor(usePaneState().locale);
}
