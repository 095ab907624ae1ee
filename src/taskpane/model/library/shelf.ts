/** Where rubrics are kept between one workbook and the next: the pane's own origin, on this computer only. */
import { createStore, del, entries, set } from "idb-keyval";

/** What is kept is nobody's promise: whoever reads it looks at it first. */
export interface RubricShelf {
  readonly all: () => Promise<readonly (readonly [key: string, kept: unknown])[]>;
  readonly put: (key: string, kept: unknown) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

/** Apart from the page's own database, which keeps a workbook. */
const DATABASE = "scorebook-rubrics";
const STORE = "rubrics";

/** Errors: whatever the browser throws where it keeps nothing, or has no room left. */
export function browserShelf(): RubricShelf {
  // Opened by the first call, so that a browser without any database fails there, not here.
  let opened: ReturnType<typeof createStore> | null = null;
  const store = () => (opened ??= createStore(DATABASE, STORE));
  return {
    all: async () => {
      const found = await entries<IDBValidKey, unknown>(store());
      return found.flatMap(([key, kept]) => (typeof key === "string" ? [[key, kept] as const] : []));
    },
    put: async (key, kept) => {
      await set(key, kept, store());
    },
    remove: async (key) => {
      await del(key, store());
    },
  };
}

/** Why nothing can be kept: no room left, or the browser keeps nothing here (a private window, a frame of another site). */
export type ShelfTrouble = "full" | "missing";

export function troubleOf(error: unknown): ShelfTrouble {
  return error instanceof Error && error.name === "QuotaExceededError" ? "full" : "missing";
}
