/** Which language; apart from all that is said in it, since the pane asks for this first. */
import type { Locale } from "./messages";

/** Chinese, unless the tag says English. */
export function localeOf(tag: string | undefined): Locale {
  return tag !== undefined && /^en\b/i.test(tag.replace("_", "-")) ? "en-US" : "zh-CN";
}
