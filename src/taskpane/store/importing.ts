/** Importing an official attachment: reading it, answering what is open, taking the rubric. Loaded when it is asked for. */
import { formatRubric } from "../../rubric";
import type { Rubric } from "../../rubric";
import { importTextsOf } from "../../i18n/pane/import";
import {
  asFromFile,
  attachmentInFile,
  attachmentInTable,
  finished,
  MOST_SELECTED,
  openQuestions,
  proposalsOf,
  reviewOf,
  settle,
} from "../model/attachment";
import type { AttachmentRead } from "../model/attachment";
import { NOTHING_IMPORTED } from "../model/importing";
import type { Importing, ImportPurpose, Review } from "../model/importing";
import type { Core } from "./core";
import type { SaveFile } from "./exporting";

export interface ImportingActions {
  /** Reads the file, and shows what was recognised in it. One that cannot be read leaves everything as it was. */
  readonly takeFile: (purpose: ImportPurpose, name: string, bytes: Uint8Array) => Promise<void>;
  /** The same for what is selected. */
  readonly takeSelection: (purpose: ImportPurpose) => Promise<void>;
  /** Shows again what was read before, with its answers. */
  readonly resume: (purpose: ImportPurpose) => Promise<void>;
  /** Back to where the rubric is chosen; the answers are kept. */
  readonly leave: () => void;
  readonly answer: (id: string, alternative: string) => Promise<void>;
  /** Takes every open question's proposal for its answer. */
  readonly takeProposals: () => Promise<void>;
  /** Goes on with the rubric; nothing where something is open or wrong. */
  readonly use: () => Promise<void>;
  /** Gives the rubric as a file; nothing where something is open or wrong. */
  readonly save: () => Promise<void>;
}

/** What an import is for: which rubric's ids stay, and what becomes of the new one. */
export interface ImportTaker {
  /** null for the built-in rubric. */
  readonly known: () => Promise<Rubric | null>;
  readonly take: (name: string | null, rubric: Rubric) => Promise<void>;
}

export function makeImporting(
  core: Core,
  saveFile: SaveFile,
  takers: Readonly<Record<ImportPurpose, ImportTaker>>,
): ImportingActions {
  /** Whatever was begun later counts. */
  let turn = 0;
  const state = () => core.get().importing ?? NOTHING_IMPORTED;
  const put = (changes: Partial<Importing>) => {
    core.set({ importing: { ...state(), ...changes } });
  };

  /** Does a step after the page has shown that it is under way; not where something else was begun meanwhile. */
  const stepwise = async (work: (step: (name: Importing["step"]) => Promise<boolean>) => Promise<void>) => {
    const mine = ++turn;
    const isMine = () => mine === turn;
    try {
      await work(async (step) => {
        if (!isMine()) return false;
        put({ step });
        await breath();
        return isMine();
      });
    } finally {
      if (isMine()) put({ step: null });
    }
  };

  const take = (purpose: ImportPurpose, name: string | null, read: () => AttachmentRead | Promise<AttachmentRead>) =>
    stepwise(async (step) => {
      put({ refused: null });
      if (!(await step("reading"))) return;
      const attached = await read();
      if ("refused" in attached) {
        put({ refused: { name, why: attached.refused } });
        return;
      }
      const known = await takers[purpose].known();
      if (!(await step("recognising"))) return;
      const result = reviewOf(name, attached.attachment, known);
      if ("refused" in result) put({ refused: { name, why: result.refused } });
      else put({ review: result.review, shownFor: purpose });
    });

  const answerWith = (more: Review["answers"]) =>
    stepwise(async (step) => {
      const { review } = state();
      if (!review) return;
      const answers = { ...review.answers, ...more };
      put({ review: { ...review, answers } });
      if (!(await step("settling"))) return;
      put({ review: { ...review, answers, imported: settle(review.imported, answers) } });
    });

  /** The rubric where it may be taken. */
  const result = () => {
    const { review, step } = state();
    return review && step === null ? finished(review) : null;
  };

  return {
    takeFile: (purpose, name, bytes) => take(purpose, name, () => attachmentInFile(name, bytes)),
    takeSelection: (purpose) =>
      take(purpose, null, async () => attachmentInTable(await core.workbook.selectedTable(MOST_SELECTED))),
    resume: (purpose) =>
      stepwise(async (step) => {
        const { review } = state();
        if (!review) return;
        const known = await takers[purpose].known();
        if (!(await step("recognising"))) return;
        // Since it was read another scorebook, or another rubric in it, may have become the one whose ids stay.
        const again = reviewOf(review.name, review.imported.attachment, known, review.answers);
        if ("review" in again) put({ review: again.review, shownFor: purpose, refused: null });
      }),
    leave: () => {
      put({ shownFor: null });
    },
    answer: (id, alternative) => answerWith({ [id]: alternative }),
    takeProposals: () => {
      const { review } = state();
      return answerWith(review ? proposalsOf(openQuestions(review)) : {});
    },
    use: async () => {
      const { review, shownFor } = state();
      const rubric = result();
      if (!review || !rubric || shownFor === null) return;
      await takers[shownFor].take(review.name, asFromFile(rubric));
      put({ shownFor: null });
    },
    save: async () => {
      const rubric = result();
      if (!rubric) return;
      const name = importTextsOf(core.get().locale).fileName(rubric.year);
      await saveFile(name, new TextEncoder().encode(formatRubric(rubric)));
      core.notify("success", { kind: "saved", name });
    },
  };
}

/** Lets the page show that something is under way before what takes a while. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
