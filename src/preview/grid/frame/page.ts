/** What can be done in the page: files, languages, and which of several tabs works. Knows no React. */
import type { ThemeSource } from "../../../taskpane/theme";
import { createKeeper } from "../../files/keeper";
import type { Keeper } from "../../files/keeper";
import { remember } from "../../files/settings";
import { openShelf } from "../../files/shelf";
import type { Kept, Shelf } from "../../files/shelf";
import { takeTurn } from "../../files/turn";
import { createDesk } from "../desk";
import type { SavedDesk } from "../desk";
import { createGrid } from "../univer";
import type { Locale } from "../../../i18n";
import { makeFiling } from "./filing";
import type { Filing } from "./filing";
import { makePageStore } from "./page-state";
import type { PageStore } from "./page-state";

export interface Page extends Filing {
  readonly store: PageStore;
  readonly theme: ThemeSource;
  readonly setLocale: (locale: Locale) => void;
  /** Takes the work over from another tab. */
  readonly continueHere: () => Promise<void>;
  readonly closeDialog: () => void;
}

export interface PageOptions {
  readonly locale: Locale;
  readonly theme: ThemeSource;
  /** Where Univer draws the grid; in the document, and of some size. */
  readonly gridPlace: HTMLElement;
  /** Where the pane is drawn. */
  readonly panePlace: HTMLElement;
}

/** Opens what was kept, or a new workbook. @throws where the grid cannot be drawn at all */
export async function createPage({ locale, theme, gridPlace, panePlace }: PageOptions): Promise<Page> {
  const store = makePageStore(locale);
  const shelf = await openShelf<SavedDesk>().catch(() => null);
  const turn = await takeTurn({
    beforeGiving: async () => {
      await desk.settled();
      await keeper.flush();
    },
    lost: () => {
      lookOn();
    },
  });
  const kept = await readKept(shelf);
  const grid = await createGrid({ container: gridPlace, locale, dark: theme.current() === "dark" });
  const desk = await createDesk({
    grid,
    gridPlace,
    place: panePlace,
    paneOptions: () => ({ locale: store.get().locale, theme }),
    changed: () => {
      keeper.changed();
    },
    refused: (refusal) => {
      store.set({ dialog: { kind: "refused", refusal } });
    },
    mounted: (pane) => {
      pane.subscribe(() => {
        setLocale(pane.getSnapshot().locale);
      });
    },
  });
  const keeper = createKeeper({
    shelf,
    revision: kept?.revision ?? 0,
    save: desk.save,
    tell: (keeping) => {
      if (keeping === "elsewhere") {
        lookOn();
        return;
      }
      if (keeping === "failed" && store.get().keeping !== "failed") store.notify("warning", { kind: "not-kept" });
      store.set({ keeping });
    },
  });
  const setLocale = (next: Locale): void => {
    if (store.get().locale === next) return;
    store.set({ locale: next });
    remember("locale", next);
    desk.pane().setLocale(next);
    void grid.setLocale(next);
  };
  const lookOn = (): void => {
    keeper.stop();
    desk.setReadOnly(true);
    store.set({ keeping: "elsewhere" });
  };
  /** What was kept may come from another version of the page: then the workbook is a new one. */
  const lay = async (found: Kept<SavedDesk> | null): Promise<void> => {
    try {
      await desk.replace(found ? { saved: found.work } : {});
      if (found) store.set({ keeping: "saved" });
    } catch (error) {
      if (!found) throw error;
      await setAside(shelf, keeper, store);
    }
  };

  await lay(kept);
  if (!turn.isOurs()) lookOn();
  theme.subscribe(() => {
    grid.setDark(theme.current() === "dark");
  });
  saveBeforeLeaving(keeper, store);
  return {
    ...makeFiling(store, desk, keeper.changed),
    store,
    theme,
    setLocale,
    continueHere: async () => {
      await turn.claim();
      const last = await readKept(shelf);
      keeper.resume(last?.revision ?? 0);
      desk.setReadOnly(false);
      store.set({ keeping: "nothing", working: { task: "restoring", share: null } });
      await lay(last);
      store.set({ working: null });
      store.notify("info", { kind: "taken-over" });
    },
    closeDialog: () => {
      store.set({ dialog: null });
    },
  };
}

async function readKept(shelf: Shelf<SavedDesk> | null): Promise<Kept<SavedDesk> | null> {
  return (await shelf?.read().catch(() => null)) ?? null;
}

async function setAside(shelf: Shelf<SavedDesk> | null, keeper: Keeper, store: PageStore): Promise<void> {
  try {
    await shelf?.setAside();
    keeper.resume(0);
  } catch {
    // It stays where it is, and nothing is written over it.
    keeper.stop();
  }
  store.notify("warning", { kind: "set-aside" });
}

/** Closing the tab must not lose the last second; and where the browser keeps nothing, it is asked about. */
function saveBeforeLeaving(keeper: Keeper, store: PageStore): void {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void keeper.flush();
  });
  window.addEventListener("pagehide", () => void keeper.flush());
  window.addEventListener("beforeunload", (event) => {
    if (store.get().keeping === "failed") event.preventDefault();
  });
}
