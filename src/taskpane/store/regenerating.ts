/** Brings the open scorebook to another rubric or other units: choosing, seeing what would come of it, deciding. */
import { NO_UNITS, NOTHING_CHOSEN } from "../model/making";
import type { RubricChoice } from "../model/making";
import type { Outcome, Regenerating } from "../model/regenerating";
import type { RegenerateUnits } from "../model/regeneration";
import type { Core } from "./core";
import type { ImportTaker } from "./importing";
import type { RubricActions, TakeRubric, UnitsActions } from "./making";
import { makeRenewal, regeneration } from "./renewal";
import type { Planned } from "./renewal";
import type { Retracers, Retracing } from "./retracing";
import type { Working } from "./state";

/** For workbooks that cannot be read by themselves only. */
const repairing = () => import("../model/repairing");

export interface RegeneratingActions {
  readonly open: () => Promise<void>;
  readonly close: () => void;
  /**
   * Brings the scorebook back to what it was made for before it was last regenerated. Where something typed would then be
   * set aside, or nothing can be done, what would come of it is shown instead.
   */
  readonly restore: () => Promise<void>;
  readonly takeBeforeRubric: () => Promise<void>;
  /** Takes a rubric of the library; begins where nobody has. */
  readonly takeLibraryRubric: TakeRubric;
  readonly takeBeforeUnits: () => Promise<void>;
  /** For a workbook that is repaired. */
  readonly takeBuiltInUnits: () => Promise<void>;
  readonly rubric: RubricActions;
  readonly units: UnitsActions;
  /** Reads everything anew, and tells what would come of it. */
  readonly preview: () => Promise<void>;
  /** Does what was previewed; where that would come to something else by now, it is previewed again instead. */
  readonly regenerate: () => Promise<void>;
  readonly cancel: () => void;
}

export interface RegeneratingStore {
  readonly actions: RegeneratingActions;
  readonly retrace: Retracers["regenerate"];
  readonly imports: ImportTaker;
}

/**
 * @param refresh reads all there is; tells whether there is a book
 * @param check reads everything anew, and judges it
 */
export function makeRegenerating(
  core: Core,
  remember: Retracing["remember"],
  refresh: (task: Working["task"]) => Promise<boolean>,
  check: () => Promise<void>,
): RegeneratingStore {
  const renewal = makeRenewal(core, refresh, check, async (unreadable) => {
    const { chosenForRepair, repairedBook } = await repairing();
    return repairedBook(unreadable, chosenForRepair(unreadable, rubricInput, unitsInput));
  });
  let rubricInput: RubricChoice = { source: "book", rubric: null };
  /** null while a file is to be chosen. */
  let unitsInput: RegenerateUnits | null = { source: "book" };
  let abort: AbortController | null = null;

  const trying = async (task: () => Promise<void>) => {
    try {
      await task();
    } catch (error) {
      core.report(error);
    }
  };
  const put = (changes: Partial<Regenerating>) => {
    const { regenerating } = core.get();
    if (regenerating) core.set({ regenerating: { ...regenerating, ...changes } });
  };
  /** What was chosen, drawn anew from the book as it is by now. */
  const choose = async () => {
    const [{ chosenFrom }, { chosenForRepair }] = await Promise.all([regeneration(), repairing()]);
    const { stage } = core.get();
    if (stage.kind === "ready") put({ ...chosenFrom(stage.book, rubricInput, unitsInput), outcome: null });
    else if (stage.kind === "unreadable") {
      put({ ...chosenForRepair(stage, rubricInput, unitsInput), outcome: null });
    }
  };
  const awaitRubric = (rubric: RubricChoice) => {
    rubricInput = rubric;
    put({ rubric, units: { ...NO_UNITS, source: unitsInput?.source ?? "file" }, outcome: null });
  };
  const takeRubric = (rubric: RubricChoice) => {
    rubricInput = rubric;
    return choose();
  };
  const takeUnits = (units: RegenerateUnits) => {
    unitsInput = units;
    return choose();
  };

  const outcomeNow = async (task: Working["task"]): Promise<Outcome | null> => {
    // What is on its way comes first.
    await core.inTurn(() => Promise.resolve());
    const { chosenForRepair, repairInSteps } = await repairing();
    return renewal.outcomeOf(task, (book, { chosenFrom, outcomeInSteps }) => {
      const isRepair = book.given !== undefined;
      const chosen = (isRepair ? chosenForRepair : chosenFrom)(book, rubricInput, unitsInput);
      put(chosen);
      return (isRepair ? repairInSteps : outcomeInSteps)(book, chosen, core.now());
    });
  };

  /** @param isWanted whether it is to be done; else what would come of it is shown */
  const regenerateIf = async (isWanted: (outcome: Planned) => Promise<boolean>, refused: () => void) => {
    const { signal } = (abort = new AbortController());
    try {
      const outcome = await outcomeNow("regenerate");
      if (!outcome) return;
      if (outcome.kind !== "planned" || !(await isWanted(outcome))) {
        put({ outcome });
        refused();
        return;
      }
      const { state, step } = await renewal.bring(outcome, signal);
      if (step) remember(step);
      if (state === "written") core.set({ regenerating: null });
      else put({ outcome: null });
    } catch (error) {
      core.report(error);
      // Whatever became of it, the workbook is as it is.
      await refresh("regenerate");
    } finally {
      abort = null;
      core.set({ working: null });
    }
  };

  const regenerate = async () => {
    const seen = core.get().regenerating?.outcome ?? null;
    if (seen?.kind !== "planned" || core.get().working) return;
    await regenerateIf(
      async (outcome) => (await regeneration()).isAlike(seen, outcome),
      () => {
        core.notify("warning", { kind: "regenerate-changed" });
      },
    );
  };
  const begin = (rubric: RubricChoice, units: RegenerateUnits) => {
    rubricInput = rubric;
    unitsInput = units;
    core.set({ regenerating: { ...NOTHING_CHOSEN, before: null, repair: null, outcome: null } });
    return choose();
  };
  /** What stands for the rubric unless another is chosen: the workbook's own, or the built-in one where that is gone. */
  const ownRubric = async (): Promise<RubricChoice> =>
    core.get().stage.kind === "unreadable" ? (await regeneration()).builtInChoice() : { source: "book", rubric: null };

  return {
    actions: {
      open: () => trying(async () => begin(await ownRubric(), { source: "book" })),
      close: () => {
        core.set({ regenerating: null });
      },
      restore: async () => {
        if (core.get().working) return;
        await trying(() => begin({ source: "before", rubric: null }, { source: "before" }));
        await regenerateIf(
          async (outcome) => outcome.regeneration.setAside.length === 0 && !(await regeneration()).isNothing(outcome),
          () => undefined,
        );
      },
      takeLibraryRubric: (name, rubric) =>
        trying(async () => {
          const choice = { source: "library", name, rubric } as const;
          if (core.get().regenerating) await takeRubric(choice);
          else await begin(choice, { source: "book" });
        }),
      takeBeforeRubric: () => trying(() => takeRubric({ source: "before", rubric: null })),
      takeBeforeUnits: () => trying(() => takeUnits({ source: "before" })),
      takeBuiltInUnits: () => trying(() => takeUnits({ source: "built-in" })),
      rubric: {
        takeOwn: () => trying(async () => takeRubric(await ownRubric())),
        awaitFile: () => {
          awaitRubric({ source: "file", name: "", rubric: null, faults: [], trouble: null });
        },
        awaitAttachment: () => {
          awaitRubric({ source: "attachment", name: null, rubric: null });
        },
        takeFile: (name, bytes) =>
          trying(async () => {
            await takeRubric((await regeneration()).rubricFromFile(name, bytes));
          }),
      },
      units: {
        takeOwn: () => trying(() => takeUnits({ source: "book" })),
        takeSelection: () =>
          trying(async () => {
            await takeUnits({ source: "selection", values: await core.workbook.selectedValues() });
          }),
        awaitFile: () => {
          unitsInput = null;
          put({ units: { ...NO_UNITS, source: "file" }, outcome: null });
        },
        takeFile: (name, bytes) => trying(() => takeUnits({ source: "file", name, bytes })),
      },
      preview: async () => {
        if (core.get().working) return;
        await trying(async () => {
          put({ outcome: await outcomeNow("preview") });
        });
        core.set({ working: null });
      },
      regenerate,
      cancel: () => {
        abort?.abort();
      },
    },
    imports: {
      known: async () => {
        const book = core.book();
        return book && (await regeneration()).ownRubric(book);
      },
      take: (name, rubric) => trying(() => takeRubric({ source: "attachment", name, rubric })),
    },
    retrace: renewal.retrace,
  };
}
