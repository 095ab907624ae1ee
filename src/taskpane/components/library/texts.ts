/** What the rubric library says. */
import { libraryTextsFor } from "../../../i18n/pane/library";
import type { LibraryTexts } from "../../../i18n/pane/library";
import { usePaneState } from "../shared/context";

export function useLibraryTexts(): LibraryTexts {
  return libraryTextsFor(usePaneState().locale);
}
