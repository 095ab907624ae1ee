/** What the product says everywhere, such as the words of findings; apart, since the first screen does without. */
import { messagesFor } from "../../../i18n";
import type { Messages } from "../../../i18n";
import { usePaneState } from "./context";

export function useCommonTexts(): Messages {
  return messagesFor(usePaneState().locale);
}
