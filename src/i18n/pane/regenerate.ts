/** What is said when a scorebook is made anew; apart, since the pane opens without it. */
import type { Locale } from "../messages";
import { EN_REGENERATE } from "./en-us-regenerate";
import type { RegenerateTexts } from "./messages-regenerate";
import { ZH_REGENERATE } from "./zh-cn-regenerate";

export type { Facet, RegenerateTexts } from "./messages-regenerate";

const LOCALES: Readonly<Record<Locale, RegenerateTexts>> = { "zh-CN": ZH_REGENERATE, "en-US": EN_REGENERATE };

export function regenerateTextsFor(locale: Locale): RegenerateTexts {
  return LOCALES[locale];
}
