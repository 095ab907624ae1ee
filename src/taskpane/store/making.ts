/** Choosing what a scorebook is made from, and making it. */
import type { Progress } from "../../excel/types";
import type { Rubric } from "../../rubric";
import type { UnitsInput } from "../model/choices";
import { rubricCounts } from "../model/counts";
import { NO_UNITS } from "../model/making";
import type { RubricChoice } from "../model/making";
import type { Core } from "./core";

/** Where the rubric comes from. */
export interface RubricActions {
  /** The built-in one, or the open scorebook's. */
  readonly takeOwn: () => Promise<void>;
  /** A file is to be chosen. */
  readonly awaitFile: () => void;
  readonly takeFile: (name: string, bytes: Uint8Array) => Promise<void>;
  /** An attachment is to be imported. */
  readonly awaitAttachment: () => void;
}

/** Takes a rubric of the library. */
export type TakeRubric = (name: string, rubric: Rubric) => Promise<void>;

/** Where the units come from. */
export interface UnitsActions extends Pick<RubricActions, "takeOwn" | "awaitFile" | "takeFile"> {
  readonly takeSelection: () => Promise<void>;
}

export interface MakingActions {
  /** Loads the built-in rubric and its units, unless something else was chosen. */
  readonly prepare: () => Promise<void>;
  readonly takeBuiltInRubric: () => Promise<void>;
  readonly takeLibraryRubric: TakeRubric;
  readonly takeRubricFile: (name: string, bytes: Uint8Array) => Promise<void>;
  /** A file is to be chosen. */
  readonly awaitRubricFile: () => void;
  readonly awaitAttachment: () => void;
  /** @param name null for what was selected */
  readonly takeImportedRubric: (name: string | null, rubric: Rubric) => Promise<void>;
  readonly awaitUnitsFile: () => void;
  readonly readFile: (file: File, take: (name: string, bytes: Uint8Array) => Promise<void>) => Promise<void>;
  readonly takeBuiltInUnits: () => Promise<void>;
  readonly takeSelectedUnits: () => Promise<void>;
  readonly takeUnitsFile: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly generate: () => Promise<void>;
  readonly cancel: () => void;
  readonly takeBack: () => Promise<void>;
}

/** A chosen file's bytes. */
export type ReadFile = (file: File) => Promise<Uint8Array>;

/** Rubric, unit lists and plans are needed once in a book's life: they need not be there when the pane opens. */
const choices = () => import("../model/choices");

export function makeMaking(core: Core, readFile: ReadFile, restart: () => Promise<void>): MakingActions {
  /** null while a file is to be chosen. */
  let input: UnitsInput | null = { source: "built-in" };
  let abort: AbortController | null = null;

  const trying = async (task: () => Promise<void>) => {
    try {
      await task();
    } catch (error) {
      core.report(error);
    }
  };
  const takeRubric = async (rubric: RubricChoice) => {
    const { unitsFrom } = await choices();
    // Read only now: meanwhile somebody may have chosen otherwise.
    const units = input && rubric.rubric ? unitsFrom(input, rubric.rubric) : null;
    core.set({ making: { rubric, units: units ?? { ...NO_UNITS, source: input?.source ?? "file" } } });
  };
  const takeUnits = async (next: UnitsInput) => {
    input = next;
    await takeRubric(core.get().making.rubric);
  };
  const awaitRubric = (rubric: RubricChoice) => {
    core.set({ making: { rubric, units: NO_UNITS } });
  };
  const isUntouched = () => {
    const { source, rubric } = core.get().making.rubric;
    return source === "built-in" && rubric === null;
  };

  const generate = async () => {
    const { rubric, units } = core.get().making;
    if (!rubric.rubric || units.units.length === 0 || core.get().working) return;
    const { signal } = (abort = new AbortController());
    const working = (progress: Progress | null) => {
      core.set({ working: { task: "generate", progress, cancellable: progress?.step !== "taking-back" } });
    };
    working(null);
    const made = rubric.rubric;
    try {
      const { planFor } = await choices();
      const plan = planFor(made, units.units);
      await core.inTurn(() => core.workbook.generate(plan, { signal, onProgress: working }));
      core.set({ working: null });
      core.notify("success", { kind: "made", units: units.units.length, criteria: rubricCounts(made).criteria });
    } catch (error) {
      core.set({ working: null });
      core.report(error);
    }
    abort = null;
    // Whatever became of it, the workbook is as it is.
    await restart();
  };

  return {
    prepare: () =>
      trying(async () => {
        if (!isUntouched()) return;
        const { builtInChoice } = await choices();
        if (isUntouched()) await takeRubric(builtInChoice());
      }),
    takeBuiltInRubric: () =>
      trying(async () => {
        await takeRubric((await choices()).builtInChoice());
      }),
    takeLibraryRubric: (name, rubric) => trying(() => takeRubric({ source: "library", name, rubric })),
    takeRubricFile: (name, bytes) =>
      trying(async () => {
        await takeRubric((await choices()).rubricFromFile(name, bytes));
      }),
    awaitRubricFile: () => {
      awaitRubric({ source: "file", name: "", rubric: null, faults: [], trouble: null });
    },
    awaitAttachment: () => {
      awaitRubric({ source: "attachment", name: null, rubric: null });
    },
    takeImportedRubric: (name, rubric) => trying(() => takeRubric({ source: "attachment", name, rubric })),
    awaitUnitsFile: () => {
      input = null;
      core.set({ making: { ...core.get().making, units: { ...NO_UNITS, source: "file" } } });
    },
    readFile: (file, take) =>
      trying(async () => {
        await take(file.name, await readFile(file));
      }),
    takeBuiltInUnits: () => trying(() => takeUnits({ source: "built-in" })),
    takeSelectedUnits: () =>
      trying(async () => {
        await takeUnits({ source: "selection", values: await core.workbook.selectedValues() });
      }),
    takeUnitsFile: (name, bytes) => trying(() => takeUnits({ source: "file", name, bytes })),
    generate,
    cancel: () => {
      abort?.abort();
    },
    takeBack: async () => {
      core.set({ working: { task: "take-back", progress: null, cancellable: false } });
      try {
        await core.inTurn(() => core.workbook.takeBack());
        core.notify("success", { kind: "cleaned" });
      } catch (error) {
        core.report(error);
      }
      core.set({ working: null });
      await restart();
    },
  };
}
