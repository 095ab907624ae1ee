/** Keeps the findings up to date: all of them on demand, and after each entry what can have changed. */
import type { Core } from "./core";
import { inSlices } from "./slices";

/** The rules are not part of the pane's first load. */
const judging = () => import("../model/report");

export interface Checking {
  /** Judges the book that is open, and from then on each state of it. Ends when its findings are there. */
  readonly judge: () => Promise<void>;
  readonly dispose: () => void;
}

export function makeChecking(core: Core): Checking {
  let isFollowing = false;
  let running: Promise<void> | null = null;

  /** Until the findings are those of the book as it is by then. */
  const catchUp = async () => {
    for (;;) {
      const book = core.book();
      const { checked } = core.get();
      if (!book || checked?.context.book === book) return;
      const { judgeInSteps, keepChecked } = await judging();
      const result = await inSlices(judgeInSteps(book, checked), () => core.book() === book);
      if (!result) continue;
      keepChecked(result.value);
      core.set({ checked: result.value });
    }
  };
  const judge = (): Promise<void> => {
    isFollowing = true;
    running ??= catchUp()
      .catch(core.report)
      .finally(() => {
        running = null;
      });
    return running;
  };
  const dispose = core.subscribe(() => {
    const book = core.book();
    if (isFollowing && book && book !== core.get().checked?.context.book) void judge();
  });
  return { judge, dispose };
}
