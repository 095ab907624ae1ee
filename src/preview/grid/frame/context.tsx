/** How the parts of the page find what they show and whom to call. */
import { createContext, use, useSyncExternalStore } from "react";
import { pageTextsFor } from "../texts";
import type { PageTexts } from "../texts";
import type { Page } from "./page";
import type { PageState } from "./page-state";

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = use(PageContext);
  if (!page) throw new Error("the page's parts stand inside of a page");
  return page;
}

export function usePageState(): PageState {
  const { store } = usePage();
  return useSyncExternalStore(store.subscribe, store.get);
}

export function usePageTexts(): PageTexts {
  return pageTextsFor(usePageState().locale);
}
