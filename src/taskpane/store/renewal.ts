/** What the pane does when a scorebook is made anew: working out what would come of it, writing it, taking it back. */
import type { Progress, Rewritten } from "../../excel/types";
import type { Book } from "../../plan";
import type { WorkbookRewrite } from "../../plan/rewrite";
import type { Target } from "../../regenerate";
import type { Snapshot } from "../../sheet/snapshot";
import type { Steps } from "../../sheet/steps";
import type { Outcome } from "../model/regenerating";
import type { Core } from "./core";
import type { RegenerateStep } from "./history";
import type { Retracers } from "./retracing";
import { inSlices } from "./slices";
import type { Unreadable, Working } from "./state";

export type Planned = Extract<Outcome, { readonly kind: "planned" }>;

/** Reading lists, planning and comparing are needed for it only. */
export const regeneration = () => import("../model/regeneration");
export type Model = Awaited<ReturnType<typeof regeneration>>;

type OutcomeOf = (
  task: Working["task"],
  stepsFor: (book: Book, model: Model) => Steps<Outcome | null>,
) => Promise<Outcome | null>;

interface Brought {
  readonly state: Rewritten["state"];
  /** null where it was not written, or was but cannot be taken back. */
  readonly step: RegenerateStep | null;
}

export interface Renewal {
  /**
   * From the workbook as it was read just now: it is read again where somebody has typed meanwhile. null where it cannot be
   * told what would come of it.
   */
  readonly outcomeOf: OutcomeOf;
  readonly bring: (planned: Planned, signal?: AbortSignal) => Promise<Brought>;
  readonly retrace: Retracers["regenerate"];
}

/**
 * @param refresh reads all there is; tells whether there is a book
 * @param check reads everything anew, and judges it
 * @param repaired the book of a workbook that cannot be read by itself; null where something is still to be chosen
 */
export function makeRenewal(
  core: Core,
  refresh: (task: Working["task"]) => Promise<boolean>,
  check: () => Promise<void>,
  repaired: (unreadable: Unreadable) => Promise<Book | null>,
): Renewal {
  const outcomeOf: OutcomeOf = async (task, stepsFor) => {
    for (;;) {
      if (!(await refresh(task)) && core.get().stage.kind !== "unreadable") return null;
      core.set({ working: { task, progress: null, cancellable: false } });
      const model = await regeneration();
      const { stage } = core.get();
      const book = stage.kind === "unreadable" ? await repaired(stage) : core.book();
      if (!book) return null;
      const done = await inSlices(stepsFor(book, model), () => core.get().stage === stage);
      if (done) return done.value;
    }
  };

  const write = (rewrite: WorkbookRewrite, signal?: AbortSignal): Promise<Rewritten> =>
    core.inTurn(() => {
      const onProgress = (progress: Progress | null) => {
        const cancellable = signal !== undefined && progress?.step !== "taking-back" && progress?.step !== "finishing";
        core.set({ working: { task: "regenerate", progress, cancellable } });
      };
      onProgress(null);
      return core.workbook.rewrite(rewrite, { ...(signal ? { signal } : {}), onProgress });
    });

  const bring: Renewal["bring"] = async ({ rewrite, regeneration: made }, signal) => {
    const before = core.book();
    const written = await write(rewrite, signal);
    // Whatever became of it, the workbook is as it is.
    await check();
    if (written.state === "moved") {
      core.notify("warning", { kind: "regenerate-moved" });
      return { state: "moved", step: null };
    }
    const { changes, carried, returned, setAside } = made;
    const after = core.book();
    // Where it could not be read, nobody knows where all of it stands.
    const step = after && after !== before ? await stepOf(made.target, written.undo, after.snapshot) : null;
    core.notify("success", {
      kind: "regenerated",
      changes: changes.length,
      carried: carried.length,
      returned: returned.length,
      setAside: setAside.length,
      undoable: step !== null,
    });
    return { state: "written", step };
  };

  const takeBack = async ({ undo, after }: RegenerateStep) => {
    if (!(await refresh("regenerate"))) return "failed";
    const { typedSince } = await regeneration();
    const now = core.book()?.snapshot;
    const cells = now ? typedSince(undo, after, now) : [];
    if (cells.length > 0) {
      core.notify("warning", { kind: "regenerate-typed-since", cells });
      return "failed";
    }
    const { state } = await write(undo);
    await check();
    if (state === "written") core.notify("info", { kind: "unregenerated" });
    else core.notify("warning", { kind: "not-unregenerated" });
    return state === "written" ? "done" : "gone";
  };
  /** From the workbook as it is by then, so that what was typed meanwhile is carried over as well. */
  const makeAgain = async ({ target }: RegenerateStep) => {
    const outcome = await outcomeOf("regenerate", (book, { outcomeForInSteps }) =>
      outcomeForInSteps(book, target, core.now()),
    );
    if (!outcome) return "failed";
    if (outcome.kind !== "planned") return "gone";
    return (await bring(outcome)).step ?? "gone";
  };

  return {
    outcomeOf,
    bring,
    retrace: async (step, direction) => {
      try {
        return await (direction === "undo" ? takeBack(step) : makeAgain(step));
      } catch (error) {
        core.report(error);
        await refresh("regenerate");
        return "failed";
      } finally {
        core.set({ working: null });
      }
    },
  };
}

async function stepOf(target: Target, undo: WorkbookRewrite | null, after: Snapshot): Promise<RegenerateStep | null> {
  if (!undo) return null;
  const { undoAfter } = await regeneration();
  return { kind: "regenerate", target, undo: undoAfter(undo, after), after };
}
