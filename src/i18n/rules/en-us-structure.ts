/** Rules about the workbook's make, in English. */
import type { RuleTexts } from "./rule-text";

export const EN_STRUCTURE: RuleTexts<"structure"> = {};
