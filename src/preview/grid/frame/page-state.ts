/** What the page around the grid shows: data only. */
import type { Locale } from "../../../i18n";
import type { Keeping, OpenFault, PageNotice, Refusal } from "../texts";

export type PageDialog =
  | { readonly kind: "help" | "fresh" | "nothing-to-download" }
  /** Whether the file may take the place of what is there. */
  | { readonly kind: "replace"; readonly file: File }
  | { readonly kind: "not-opened"; readonly name: string; readonly fault: OpenFault }
  | { readonly kind: "not-downloaded"; readonly fault: OpenFault }
  | { readonly kind: "refused"; readonly refusal: Refusal };

export interface PageWork {
  readonly task: "opening" | "making" | "downloading" | "restoring";
  /** From 0 to 1; null while it is unknown. */
  readonly share: number | null;
}

export interface PageState {
  readonly locale: Locale;
  readonly keeping: Keeping;
  readonly working: PageWork | null;
  readonly dialog: PageDialog | null;
  readonly notices: readonly { readonly id: number; readonly intent: Intent; readonly content: PageNotice }[];
}

export type Intent = "success" | "info" | "warning" | "error";

export interface PageStore {
  readonly get: () => PageState;
  readonly set: (changes: Partial<PageState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly notify: (intent: Intent, content: PageNotice) => void;
}

export function makePageStore(locale: Locale): PageStore {
  let state: PageState = { locale, keeping: "nothing", working: null, dialog: null, notices: [] };
  let notices = 0;
  const listeners = new Set<() => void>();
  const set = (changes: Partial<PageState>) => {
    state = { ...state, ...changes };
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => state,
    set,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notify: (intent, content) => {
      notices += 1;
      set({ notices: [...state.notices.slice(-4), { id: notices, intent, content }] });
    },
  };
}
