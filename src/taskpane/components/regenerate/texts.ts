/** What is said when a scorebook is made anew. */
import { regenerateTextsFor } from "../../../i18n/pane/regenerate";
import type { RegenerateTexts } from "../../../i18n/pane/regenerate";
import { usePaneState } from "../shared/context";

export function useRegenerateTexts(): RegenerateTexts {
  return regenerateTextsFor(usePaneState().locale);
}
