import { EN_US } from "./en-us";
import type { Locale, Messages } from "./messages";
import { ZH_CN } from "./zh-cn";

export type { FileFault, Locale, Messages, UsageFault } from "./messages";

const LOCALES: Readonly<Record<Locale, Messages>> = { "zh-CN": ZH_CN, "en-US": EN_US };

export function messagesFor(locale: Locale): Messages {
  return LOCALES[locale];
}

/** Chinese, unless the tag says English. */
export function localeOf(tag: string | undefined): Locale {
  return tag !== undefined && /^en\b/i.test(tag.replace("_", "-")) ? "en-US" : "zh-CN";
}
