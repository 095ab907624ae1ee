/** What people decide about findings and rules, kept in the workbook: written down, ignored, judged otherwise. */
import type { RuleSettings } from "../../checks";
import type { Book } from "../../plan";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { CellAddress } from "../../sheet/address";
import type { Core } from "./core";

export interface Deciding {
  /** Writes all findings into 检查结果, and shows it. */
  readonly writeResults: () => Promise<void>;
  /**
   * Puts up with a finding from now on, or no longer. @param reason null takes it back; blank ones are refused
   *
   * @returns whether it is written
   */
  readonly ignore: (key: string, reason: string | null) => Promise<boolean>;
  /** Writes all findings into 检查结果 without showing it. @returns whether they are written */
  readonly record: () => Promise<boolean>;
  /** Changes what is set for some rules; undefined goes back to what a rule has anyhow. */
  readonly setRules: (changes: RuleSettings) => Promise<void>;
}

/** Needs the rules and their texts, which the pane has once there is something to check. */
const decisions = () => import("../model/decisions");

/**
 * @param adopt takes a sheet that was just written for the workbook's own
 * @param show selects a cell
 */
export function makeDeciding(
  core: Core,
  adopt: (sheet: SheetSnapshot) => Promise<void>,
  show: (sheet: string, cell: CellAddress) => Promise<void>,
): Deciding {
  /** One after the other, each with the book as the one before has left it; null where it failed. */
  const writing = (work: (book: Book) => Promise<SheetSnapshot>): Promise<SheetSnapshot | null> => {
    core.set({ working: { task: "results", progress: null, cancellable: false } });
    return core.inTurn(async () => {
      try {
        const book = core.book();
        if (!book) return null;
        const sheet = await work(book);
        await adopt(sheet);
        return sheet;
      } catch (error) {
        core.report(error);
        return null;
      } finally {
        core.set({ working: null });
      }
    });
  };
  const written = async (book: Book, decided?: ReadonlyMap<string, string | null>) => {
    const { inputFor } = await decisions();
    return core.workbook.writeResults(inputFor(book, core.now(), decided));
  };

  return {
    writeResults: async () => {
      let changed = 0;
      const sheet = await writing(async (book) => {
        const result = await written(book);
        ({ changed } = result);
        return result.sheet;
      });
      if (!sheet) return;
      core.notify("success", { kind: "results-written", sheet: sheet.name, changed });
      const { firstResult } = await decisions();
      await show(sheet.name, firstResult(sheet));
    },
    ignore: async (key, reason) => {
      const told = reason?.trim() ?? null;
      if (told === "") return false;
      const sheet = await writing(async (book) => (await written(book, new Map([[key, told]]))).sheet);
      return sheet !== null;
    },
    record: async () => (await writing(async (book) => (await written(book)).sheet)) !== null,
    setRules: async (changes) => {
      await writing(async (book) => {
        const { settingsText, settingsOf } = await decisions();
        return core.workbook.writeRules(settingsText({ ...settingsOf(book), ...changes }));
      });
    },
  };
}
