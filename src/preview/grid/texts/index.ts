import type { Locale } from "../../../i18n";
import { PAGE_EN_US } from "./en-us";
import type { PageTexts } from "./types";
import { PAGE_ZH_CN } from "./zh-cn";

export type * from "./types";

const LOCALES: Readonly<Record<Locale, PageTexts>> = { "zh-CN": PAGE_ZH_CN, "en-US": PAGE_EN_US };

export function pageTextsFor(locale: Locale): PageTexts {
  return LOCALES[locale];
}
