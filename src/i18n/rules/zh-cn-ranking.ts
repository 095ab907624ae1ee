/** Rules about totals and ranks, in Chinese. */
import type { RuleTexts } from "./rule-text";

export const ZH_RANKING: RuleTexts<"ranking"> = {};
