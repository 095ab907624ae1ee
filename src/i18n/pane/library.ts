/** What the rubric library says; apart, since the pane opens without it. */
import type { Locale } from "../messages";
import { EN_LIBRARY } from "./en-us-library";
import type { LibraryTexts } from "./messages-library";
import { ZH_LIBRARY } from "./zh-cn-library";

export type { LibraryTexts } from "./messages-library";

const LOCALES: Readonly<Record<Locale, LibraryTexts>> = { "zh-CN": ZH_LIBRARY, "en-US": EN_LIBRARY };

export function libraryTextsFor(locale: Locale): LibraryTexts {
  return LOCALES[locale];
}
