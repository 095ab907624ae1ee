/** Runs long work in front of a person: a few milliseconds, then the page may answer, then on. */
import type { Steps } from "../../sheet/steps";

/** Far below the 50 ms after which a click feels late, as one step may take its time. */
const SLICE = 25;

/** @returns the result; null where it was given up */
export async function inSlices<T>(steps: Steps<T>, isWanted: () => boolean): Promise<{ readonly value: T } | null> {
  let until = performance.now() + SLICE;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { value };
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
    until = performance.now() + SLICE;
  }
}
