/** Rules about the workbook's make, in Chinese. */
import type { RuleTexts } from "./rule-text";

export const ZH_STRUCTURE: RuleTexts<"structure"> = {};
