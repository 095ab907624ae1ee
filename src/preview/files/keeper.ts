/** Keeps the work in the browser, a moment after each change. */
import type { Shelf } from "./shelf";

export interface Keeper {
  /** Something was changed. */
  readonly changed: () => void;
  /** Writes what is not written yet. */
  readonly flush: () => Promise<void>;
  /** Nothing more is written: another tab has the work. */
  readonly stop: () => void;
  /** Goes on from what another tab has written last. */
  readonly resume: (revision: number) => void;
}

export type KeeperState = "saving" | "saved" | "failed" | "elsewhere";

export interface KeeperOptions<T> {
  /** null where the browser keeps nothing. */
  readonly shelf: Shelf<T> | null;
  /** Of what is on the shelf; 0 for nothing. */
  readonly revision: number;
  readonly save: () => Promise<T>;
  readonly tell: (state: KeeperState) => void;
}

/** Milliseconds without a further change after which the work is written. */
const QUIET = 700;
/** And so long it is put off at most while changes go on. */
const LONGEST = 5_000;

export function createKeeper<T>({ shelf, revision: first, save, tell }: KeeperOptions<T>): Keeper {
  let revision = first;
  let stopped = false;
  let isDirty = false;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    if (!isDirty || stopped) return;
    isDirty = false;
    try {
      // Saving also shows what is saved, so it is done where nothing can be kept as well.
      const work = await save();
      if (shelf === null) throw new Error("no shelf");
      const next = await shelf.write(work, revision, Date.now());
      if (next === null) {
        stopped = true;
        tell("elsewhere");
        return;
      }
      revision = next;
      tell("saved");
    } catch {
      // Tried again after the next change: somebody may have made room.
      tell("failed");
    }
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    // One after the other, so that each knows the revision before it.
    writing = writing.then(write);
    return writing;
  };
  return {
    changed: () => {
      if (stopped) return;
      if (!isDirty) {
        since = Date.now();
        if (shelf !== null) tell("saving");
      }
      isDirty = true;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), Date.now() - since > LONGEST ? 0 : QUIET);
    },
    flush,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
    resume: (last) => {
      revision = last;
      stopped = false;
      isDirty = false;
    },
  };
}
