/** The pane's state and the few things that every action needs. */
import { ExcelProblem } from "../../excel/types";
import type { OpenWorkbook } from "../../excel/types";
import type { NoticeContent, Problem } from "../../i18n/pane";
import type { Book } from "../../plan";
import { locate } from "../model/place";
import { bookOf } from "./state";
import type { Notice, PaneState } from "./state";

export interface Core {
  readonly workbook: OpenWorkbook;
  readonly now: () => Date;
  readonly get: () => PaneState;
  readonly set: (changes: Partial<PaneState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly notify: (intent: Notice["intent"], content: NoticeContent) => void;
  /** Tells of a failure; the pane works on. */
  readonly report: (error: unknown) => void;
  readonly book: () => Book | null;
  /** Takes the book for the one that is open, and finds the selected cell in it. */
  readonly setBook: (book: Book) => void;
  /** One after the other, so that no read brings back what a write has just changed. */
  readonly inTurn: <T>(task: () => Promise<T>) => Promise<T>;
}

export function makeCore(workbook: OpenWorkbook, now: () => Date, first: PaneState): Core {
  let state = first;
  let notices = 0;
  let last: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();
  const set = (changes: Partial<PaneState>) => {
    state = { ...state, ...changes };
    for (const listener of [...listeners]) listener();
  };
  const notify = (intent: Notice["intent"], content: NoticeContent) => {
    notices += 1;
    // The toasts take what is new; a few are kept for those who come late.
    set({ notices: [...state.notices.slice(-9), { id: notices, intent, content }] });
  };
  return {
    workbook,
    now,
    get: () => state,
    set,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notify,
    report: (error) => {
      const problem = problemOf(error);
      if (problem.code === "cancelled") notify("info", { kind: "cancelled" });
      else notify("error", { kind: "problem", problem });
    },
    book: () => bookOf(state),
    setBook: (book) => {
      const { selected } = state;
      const located = selected ? locate(book, selected.sheet, selected.cell) : state.located;
      set({ stage: { kind: "ready", book }, located });
    },
    inTurn: (task) => {
      const next = last.then(task, task);
      last = next.catch(() => undefined);
      return next;
    },
  };
}

/** Anything thrown, as a problem that can be put into words. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ExcelProblem) return { code: error.code, details: error.details };
  return { code: "unknown", details: [error instanceof Error ? error.message : String(error)] };
}
