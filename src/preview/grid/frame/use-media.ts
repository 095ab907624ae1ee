/** Whether there is room for grid and pane beside each other. */
import { useSyncExternalStore } from "react";

/** Below this the two are tabs. */
const NARROW_QUERY = "(max-width: 799.98px)";

/** For styles. */
export const NARROW = `@media ${NARROW_QUERY}`;

/** For styles: a phone's narrowest pages, where only the shortest things stand in a line. */
export const SCARCE = "@media (max-width: 399.98px)";

export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW_QUERY).matches);
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(NARROW_QUERY);
  query.addEventListener("change", changed);
  return () => {
    query.removeEventListener("change", changed);
  };
}
