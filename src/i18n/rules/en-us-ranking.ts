/** Rules about totals and ranks, in English. */
import type { RuleTexts } from "./rule-text";

export const EN_RANKING: RuleTexts<"ranking"> = {};
