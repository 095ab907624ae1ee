/** The rubric library: what is kept, opened, saved, deleted, compared. Loaded when it is first shown. */
import { describeFault, formatRubric, validateRubric } from "../../rubric";
import type { Rubric, RubricFault } from "../../rubric";
import type { Locale } from "../../i18n";
import type { Book } from "../../plan";
import { asEdited } from "../../regenerate";
import { libraryTextsFor } from "../../i18n/pane/library";
import { comparedLines } from "../../i18n/pane/compared";
import { compareRubrics } from "../../regenerate/compare";
import { rubricFromFile } from "../model/choices";
import { asEdition, editionKey, editionName, fileNameOf } from "../model/library/edition";
import type { EditionWords } from "../model/library/edition";
import { bookItem, builtInItem, itemsKept, keptOf, openedItem, shelfKey } from "../model/library/items";
import type { LibraryItem, UnreadableItem } from "../model/library/items";
import { troubleOf } from "../model/library/shelf";
import type { RubricShelf, ShelfTrouble } from "../model/library/shelf";
import type { Core } from "./core";
import type { SaveFile } from "./exporting";

/** What was done last, to be told, and taken back where that can be. */
export interface LibraryMessage {
  readonly kind: "saved" | "replaced" | "deleted" | "restored" | "opened" | "exported" | "not-saved";
  readonly name: string;
  readonly undo: (() => Promise<void>) | null;
}

/** A file that is no rubric. */
export interface RefusedFile {
  readonly name: string;
  readonly tooLarge: boolean;
  readonly faults: readonly RubricFault[];
}

export interface LibraryState {
  readonly isRead: boolean;
  /** From files, not kept; the newest first. */
  readonly opened: readonly LibraryItem[];
  readonly saved: readonly LibraryItem[];
  readonly unreadable: readonly UnreadableItem[];
  readonly trouble: ShelfTrouble | null;
  readonly message: LibraryMessage | null;
  readonly refused: RefusedFile | null;
  /** Keys of two items that are looked at side by side. */
  readonly comparing: { readonly left: string; readonly right: string } | null;
}

export interface Library {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => LibraryState;
  /** Reads what is kept. */
  readonly refresh: () => Promise<void>;
  /** All there are: the built-in one, the open scorebook's, those of files, those kept. */
  readonly items: () => readonly LibraryItem[];
  readonly openFile: (name: string, bytes: Uint8Array) => Promise<void>;
  /**
   * Keeps the item as that edition, in place of the same edition. Where nothing can be kept it stays in the list, so that
   * a file can be made of it.
   * @returns its faults; none where it was kept
   */
  readonly save: (item: LibraryItem, words: EditionWords) => Promise<readonly RubricFault[]>;
  /** Whether saving the rubric takes the place of one that is kept. */
  readonly replaces: (rubric: Rubric) => boolean;
  readonly remove: (item: LibraryItem | UnreadableItem) => Promise<void>;
  readonly exportJson: (item: LibraryItem) => Promise<void>;
  readonly compare: (left: string, right: string) => void;
  readonly closeComparison: () => void;
  readonly exportComparison: (left: LibraryItem, right: LibraryItem) => Promise<void>;
}

const FIRST: LibraryState = {
  isRead: false,
  opened: [],
  saved: [],
  unreadable: [],
  trouble: null,
  message: null,
  refused: null,
  comparing: null,
};

export function makeLibrary(core: Core, shelf: RubricShelf, saveFile: SaveFile): Library {
  let state = FIRST;
  const listeners = new Set<() => void>();
  const set = (changes: Partial<LibraryState>) => {
    state = { ...state, ...changes };
    for (const listener of [...listeners]) listener();
  };
  const tell = (kind: LibraryMessage["kind"], name: string, undo: LibraryMessage["undo"] = null) => {
    set({ message: { kind, name, undo }, refused: null });
  };

  const read = async () => {
    const { saved, unreadable } = itemsKept(await shelf.all());
    set({ isRead: true, saved, unreadable });
  };
  /** Does something to what is kept, and reads it anew. @returns whether it was done */
  const keeping = async (task: () => Promise<void>): Promise<boolean> => {
    try {
      await task();
      await read();
      set({ trouble: null });
      return true;
    } catch (error) {
      set({ isRead: true, trouble: troubleOf(error) });
      return false;
    }
  };
  /** @returns what puts back what the shelf has under the key now */
  const puttingBack = async (key: string, name: string): Promise<() => Promise<void>> => {
    const before = (await shelf.all()).find(([own]) => own === key)?.[1];
    return async () => {
      const isDone = await keeping(() => (before === undefined ? shelf.remove(key) : shelf.put(key, before)));
      if (isDone) tell("restored", name);
    };
  };
  const withOpened = (item: LibraryItem) => [item, ...state.opened.filter(({ key }) => key !== item.key)];

  const save: Library["save"] = async (item, words) => {
    const rubric = asEdition(item.rubric, words);
    const faults = validateRubric(rubric);
    if (faults.length > 0) return faults;
    const [key, name] = [editionKey(rubric), editionName(rubric)];
    const isThere = state.saved.some((one) => shelfKey(one) === key);
    let undo: LibraryMessage["undo"] = null;
    const isKept = await keeping(async () => {
      undo = isThere ? await puttingBack(key, name) : null;
      await shelf.put(key, keptOf(rubric, core.now()));
    });
    if (isKept) {
      set({ opened: state.opened.filter(({ key: own }) => own !== item.key) });
      tell(isThere ? "replaced" : "saved", name, undo);
    } else {
      set({ opened: withOpened(openedItem(rubric)) });
      tell("not-saved", name);
    }
    return [];
  };

  const saveAs = async (name: string, bytes: Uint8Array) => {
    try {
      await saveFile(name, bytes);
      tell("exported", name);
    } catch (error) {
      core.report(error);
    }
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => state,
    refresh: async () => {
      await keeping(() => Promise.resolve());
    },
    items: () => {
      const book = core.book();
      return [builtInItem(), ...(book ? [bookItem(rubricIn(book))] : []), ...state.opened, ...state.saved];
    },
    openFile: (name, bytes) => {
      const choice = rubricFromFile(name, bytes);
      if (choice.rubric) {
        set({ opened: withOpened(openedItem(choice.rubric)) });
        tell("opened", editionName(choice.rubric));
      } else if (choice.source === "file") {
        set({ refused: { name, tooLarge: choice.trouble !== null, faults: choice.faults }, message: null });
      }
      return Promise.resolve();
    },
    save,
    replaces: (rubric) => state.saved.some((one) => shelfKey(one) === editionKey(rubric)),
    remove: async (item) => {
      if (!("kind" in item)) {
        await keeping(() => shelf.remove(item.key));
        return;
      }
      const name = editionName(item.rubric);
      if (item.kind === "opened") {
        const { opened } = state;
        set({ opened: opened.filter(({ key }) => key !== item.key) });
        tell("deleted", name, () => {
          set({ opened: withOpened(item) });
          tell("restored", name);
          return Promise.resolve();
        });
        return;
      }
      let undo: LibraryMessage["undo"] = null;
      const isDone = await keeping(async () => {
        undo = await puttingBack(shelfKey(item), name);
        await shelf.remove(shelfKey(item));
      });
      if (isDone) tell("deleted", name, undo);
    },
    exportJson: ({ rubric }) => saveAs(`${fileNameOf(rubric)}.json`, new TextEncoder().encode(formatRubric(rubric))),
    compare: (left, right) => {
      set({ comparing: { left, right }, message: null });
    },
    closeComparison: () => {
      set({ comparing: null, message: null });
    },
    exportComparison: async (left, right) => {
      const { csvFile } = await import("../model/csv-file");
      const { locale } = core.get();
      const { csvName, csvColumns } = libraryTextsFor(locale);
      const lines = comparedLines(compareRubrics(left.rubric, right.rubric), locale);
      const heads = [left, right].map(({ rubric }) => `${rubric.year} ${editionName(rubric)}`);
      const data = lines.map((one) => [one.group, one.thing, one.path, one.what, one.left, one.right]);
      await saveAs(`${csvName}.csv`, csvFile([...csvColumns, ...heads], data));
    },
  };
}

/** As people edited it, as far as that is a rubric. */
function rubricIn(book: Book): Rubric {
  const { rubric, faults } = asEdited(book);
  return faults.length > 0 ? book.rubric : rubric;
}

/** In words, for lists of faults. */
export function faultLines(faults: readonly RubricFault[], locale: Locale): string[] {
  return faults.map((fault) => describeFault(fault, locale));
}
