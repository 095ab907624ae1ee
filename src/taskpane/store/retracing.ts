/** Takes back what the pane wrote, and makes it again: one step at a time, the last one first. */
import type { Core } from "./core";
import { NO_HISTORY, steppedBack, steppedForth, withStep } from "./history";
import type { EntryStep, History, MendStep, RegenerateStep, Step } from "./history";

export type Direction = "undo" | "redo";

/** "gone": the workbook is no longer as the step left it; the step is forgotten. "failed": it may be tried again. */
export type Retraced = "done" | "gone" | "failed";

/** Those who made the steps take them back. */
export interface Retracers {
  readonly entry: (step: EntryStep, direction: Direction) => Promise<Retraced>;
  readonly mend: (step: MendStep, direction: Direction) => Promise<Retraced>;
  /** @returns the step as it was made again */
  readonly regenerate: (step: RegenerateStep, direction: Direction) => Promise<Retraced | RegenerateStep>;
  /** Takes back what is typed but not written yet. @returns whether there was anything */
  readonly draft: () => boolean;
}

export interface Retracing {
  readonly remember: (step: Step) => void;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

export function makeRetracing(core: Core, retracers: () => Retracers): Retracing {
  let history: History = NO_HISTORY;
  let last: Promise<void> = Promise.resolve();

  const keep = (next: History) => {
    history = next;
    core.set({
      canUndo: next.past.length > 0,
      canRedo: next.future.length > 0,
      undoes: next.past.at(-1)?.kind ?? null,
    });
  };
  const retrace = async (direction: Direction) => {
    // What is on its way comes first.
    await core.inTurn(() => Promise.resolve());
    const by = retracers();
    if (direction === "undo" && by.draft()) return;
    const step = (direction === "undo" ? history.past : history.future).at(-1);
    if (!step) return;
    const result = await retraced(by, step, direction);
    if (result === "failed") return;
    const move = direction === "undo" ? steppedBack : steppedForth;
    keep(move(history, step, result === "done" ? step : result === "gone" ? null : result));
  };
  return {
    remember: (step) => {
      keep(withStep(history, step));
    },
    undo: () => (last = last.then(() => retrace("undo"))),
    redo: () => (last = last.then(() => retrace("redo"))),
  };
}

function retraced(by: Retracers, step: Step, direction: Direction): Promise<Retraced | Step> {
  switch (step.kind) {
    case "entry":
      return by.entry(step, direction);
    case "mend":
      return by.mend(step, direction);
    case "regenerate":
      return by.regenerate(step, direction);
  }
}
