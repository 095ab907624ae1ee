/** Rules about entries beside each other, in Chinese. */
import type { RuleTexts } from "./rule-text";

export const ZH_ACROSS: RuleTexts<"across"> = {};
