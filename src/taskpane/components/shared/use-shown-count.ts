/** Long lists a piece at a time. */
import { useState } from "react";

/** Lines shown at first. */
const PIECE = 40;
/** Lines that each asking adds at most. */
const MORE = 200;

export interface ShownCount {
  readonly shown: number;
  /** How many the next piece has, and what shows it; null where all are shown. */
  readonly more: { readonly count: number; readonly show: () => void } | null;
}

export function useShownCount(length: number, first = PIECE): ShownCount {
  const [shown, setShown] = useState(first);
  const left = length - shown;
  if (left <= 0) return { shown: length, more: null };
  const count = Math.min(left, MORE);
  return {
    shown,
    more: {
      count,
      show: () => {
        setShown(shown + count);
      },
    },
  };
}
