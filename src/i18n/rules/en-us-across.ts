/** Rules about entries beside each other, in English. */
import type { RuleTexts } from "./rule-text";

export const EN_ACROSS: RuleTexts<"across"> = {};
