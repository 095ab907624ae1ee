import type { Locale } from "../messages";
import { PANE_EN_US } from "./en-us";
import type { PaneMessages } from "./messages";
import { PANE_ZH_CN } from "./zh-cn";

export type * from "./messages";

const LOCALES: Readonly<Record<Locale, PaneMessages>> = { "zh-CN": PANE_ZH_CN, "en-US": PANE_EN_US };

export function paneMessagesFor(locale: Locale): PaneMessages {
  return LOCALES[locale];
}
