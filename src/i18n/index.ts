import { EN_US } from "./en-us";
import type { Locale, Messages } from "./messages";
import { ZH_CN } from "./zh-cn";

export { localeOf } from "./locale";
export type { FileFault, Locale, Messages, UsageFault } from "./messages";

const LOCALES: Readonly<Record<Locale, Messages>> = { "zh-CN": ZH_CN, "en-US": EN_US };

export function messagesFor(locale: Locale): Messages {
  return LOCALES[locale];
}
