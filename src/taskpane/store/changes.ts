/** Brings bursts of changes together: a paste, a fill, or a colleague's typing would else cost a read each. */
import type { Change } from "../../excel/types";
import type { Area } from "../../sheet/address";
import { hullOf } from "../../sheet/areas";

export interface Changes {
  /** @param change null: everything may have changed */
  readonly add: (change: Change | null) => void;
  readonly dispose: () => void;
}

/** Milliseconds without a further change after which they are read. */
const QUIET = 80;

/** Beyond so many cells reading everything is as good. */
const MOST_CELLS = 20_000;

/** @param read gets one area for each sheet, or null for everything; never called again before it is done */
export function collectChanges(
  read: (areas: readonly Change[] | null) => Promise<void>,
  failed: (error: unknown) => void,
): Changes {
  let areas: Map<string, Area> | null = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let disposed = false;

  const run = async () => {
    if (busy) return;
    busy = true;
    const taken = areas && [...areas].map(([sheet, area]): Change => ({ sheet, area }));
    areas = new Map();
    try {
      await read(taken);
    } catch (error) {
      failed(error);
    }
    busy = false;
    if (isWaiting()) schedule();
  };
  const isWaiting = () => areas === null || areas.size > 0;
  const schedule = () => {
    clearTimeout(timer);
    if (!disposed) timer = setTimeout(() => void run(), QUIET);
  };
  return {
    add: (change) => {
      if (change === null) {
        areas = null;
      } else if (areas) {
        const known = areas.get(change.sheet);
        const area = known ? hullOf([known, change.area]) : change.area;
        if (area.rows * area.columns > MOST_CELLS) areas = null;
        else areas.set(change.sheet, area);
      }
      schedule();
    },
    dispose: () => {
      disposed = true;
      clearTimeout(timer);
    },
  };
}
