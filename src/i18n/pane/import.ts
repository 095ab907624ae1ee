/** What is said when an attachment is imported; apart, since the pane opens without it. */
import type { Locale } from "../messages";
import { EN_IMPORT } from "./en-us-import";
import type { PaneImportTexts } from "./messages-import";
import { ZH_IMPORT } from "./zh-cn-import";

export type { PaneImportTexts } from "./messages-import";

const LOCALES: Readonly<Record<Locale, PaneImportTexts>> = { "zh-CN": ZH_IMPORT, "en-US": EN_IMPORT };

export function importTextsOf(locale: Locale): PaneImportTexts {
  return LOCALES[locale];
}
