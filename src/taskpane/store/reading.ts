/** Looks into the workbook, and keeps what the pane knows of it up to date. */
import type { Change } from "../../excel/types";
import type { Book } from "../../plan";
import type { SheetSnapshot, Snapshot } from "../../sheet/snapshot";
import { withArea, withEntryCells } from "../model/patch";
import { collectChanges } from "./changes";
import { problemOf } from "./core";
import type { Core } from "./core";
import type { Working } from "./state";

export interface Reading {
  readonly start: () => Promise<void>;
  /** Reads everything anew. @returns whether there is a book now */
  readonly refresh: (task: Working["task"] | null) => Promise<boolean>;
  /** Takes a sheet that the pane itself has just written, instead of the one of its name, or besides all others. */
  readonly adopt: (sheet: SheetSnapshot) => Promise<void>;
  readonly changed: (change: Change | null) => void;
  /** Reads everything anew where nobody knows a sheet of that name: somebody may have renamed one of ours. */
  readonly meet: (sheet: string) => void;
  readonly dispose: () => void;
}

/** What asks how all sheets are made. */
const MADE_LIKE: readonly Working["task"][] = ["check", "preview", "regenerate"];

/** Reading needs the rubric's schema: where there is no scorebook, none of it is loaded. */
const reader = () => import("../model/reader");

export function makeReading(core: Core, follow: () => Promise<void>): Reading {
  const { workbook } = core;
  /** Sheets whose changes are none of our business: a score and a check do not go by them. */
  const foreign = new Set<string>();
  /** Sheets selected that nobody knew, after which everything was read once. */
  const met = new Set<string>();
  /** Names that a sheet of ours has, or had before somebody renamed it: Excel may go on telling of it by that name. */
  const ours = new Set<string>();

  /** @returns whether the snapshot is a book that can be read */
  const take = async (snapshot: Snapshot): Promise<boolean> => {
    const { isRecoverable, readSnapshot } = await reader();
    const result = readSnapshot(snapshot);
    for (const { name } of snapshot.sheets) {
      ours.add(name);
      // A check reads sheets that a score does not go by.
      foreign.delete(name);
    }
    if ("book" in result) core.setBook(result.book);
    // All of it was deleted just now: one can be made again.
    else if (core.book() && result.faults.some(({ code }) => code === "not-a-scorebook")) void start();
    else {
      const { faults } = result;
      core.set({ stage: { kind: "unreadable", faults, snapshot, isRepairable: isRecoverable(faults) } });
    }
    return "book" in result;
  };

  const readAll = async (task: Working["task"] | null): Promise<boolean> => {
    const tell = (progress: Working["progress"]) => {
      if (task) core.set({ working: { task, progress, cancellable: false } });
    };
    tell(null);
    try {
      // Whoever looks at the findings goes on seeing all of them.
      const isForCheck =
        (task !== null && MADE_LIKE.includes(task)) || (core.get().view === "check" && core.get().checkedAt !== null);
      const snapshot = await workbook.read({ onProgress: tell, ...(isForCheck ? { for: "check" } : {}) });
      return await take(snapshot);
    } finally {
      if (task) core.set({ working: null });
    }
  };

  /** What nobody asked for waits until nobody is typing; meanwhile others have their turn. */
  const inQuiet = async <T>(task: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await core.inTurn(task);
      } catch (error) {
        if (!isOfEditing(error)) throw error;
        await workbook.whenEditingEnds();
      }
    }
  };

  const refresh = async (task: Working["task"] | null) => {
    try {
      return await (task ? core.inTurn(() => readAll(task)) : inQuiet(() => readAll(null)));
    } catch (error) {
      if (core.book()) core.report(error);
      else core.set({ stage: { kind: "failed", problem: problemOf(error) } });
      return false;
    }
  };

  const start = () =>
    core.inTurn(async () => {
      core.set({ stage: { kind: "starting" } });
      try {
        const look = await workbook.look();
        if (look.state === "scorebook" || look.state === "damaged") {
          const isRead = await readAll("read");
          for (const name of look.sheets) if (!ours.has(name)) foreign.add(name);
          if (isRead) await follow();
        } else {
          core.set({ stage: { kind: look.state, look } });
        }
      } catch (error) {
        core.set({ stage: { kind: "failed", problem: problemOf(error) } });
      }
    });

  const adopt = async (sheet: SheetSnapshot) => {
    const snapshot = core.book()?.snapshot;
    if (!snapshot) return;
    const isKnown = snapshot.sheets.some(({ name }) => name === sheet.name);
    const sheets = snapshot.sheets.map((one) => (one.name === sheet.name ? sheet : one));
    await take({ ...snapshot, sheets: isKnown ? sheets : [...sheets, sheet] });
  };

  const readAgain = async () => {
    if (await refresh(null)) await follow();
  };

  const changes = collectChanges(async (areas) => {
    const book = core.book();
    if (!book) {
      // What made it unreadable may have been undone.
      if (core.get().stage.kind === "unreadable") await readAgain();
      return;
    }
    const unread = book.snapshot.unread ?? [];
    const known = areas?.filter(({ sheet }) => !foreign.has(sheet) && !unread.includes(sheet)) ?? null;
    // A sheet that nobody knows may be one of ours under a new name.
    if (!known?.every(({ sheet }) => sheetNames(book).has(sheet))) {
      await readAgain();
      for (const { sheet } of known ?? []) if (!ours.has(sheet)) foreign.add(sheet);
      return;
    }
    for (const { sheet, area } of known) {
      const isRead = await inQuiet(async () => {
        try {
          const cells = await workbook.readArea(sheet, area);
          const now = core.book();
          const patched = now && withEntryCells(now, cells);
          if (patched) core.setBook(patched);
          else if (now) await take(withArea(now.snapshot, cells));
          return true;
        } catch (error) {
          if (isOfEditing(error)) throw error;
          return false;
        }
      });
      // The sheet may have another name by now, or be gone.
      if (!isRead) {
        await readAgain();
        return;
      }
    }
  }, core.report);
  const meet = (sheet: string) => {
    if (foreign.has(sheet) || ours.has(sheet) || met.has(sheet)) return;
    met.add(sheet);
    changes.add(null);
  };

  return { start, refresh, adopt, changed: changes.add, meet, dispose: changes.dispose };
}

function isOfEditing(error: unknown): boolean {
  return problemOf(error).code === "editing-cell";
}

function sheetNames({ snapshot }: Book): ReadonlySet<string> {
  return new Set(snapshot.sheets.map(({ name }) => name));
}
