/** Rules about the rubric in the workbook, in Chinese. */
import type { RuleTexts } from "./rule-text";

export const ZH_RUBRIC: RuleTexts<"rubric"> = {};
