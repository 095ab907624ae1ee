/** Rules about the rubric in the workbook, in English. */
import type { RuleTexts } from "./rule-text";

export const EN_RUBRIC: RuleTexts<"rubric"> = {};
