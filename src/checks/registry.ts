/** All rules, group by group. */
import { ACROSS_RULES } from "./rules/across";
import { ENTRY_RULES } from "./rules/entries";
import { RANKING_RULES } from "./rules/ranking";
import { RUBRIC_RULES } from "./rules/rubric";
import { STRUCTURE_RULES } from "./rules/structure";
import type { Rule } from "./types";

export const RULES: readonly Rule[] = [
  ...ENTRY_RULES,
  ...ACROSS_RULES,
  ...STRUCTURE_RULES,
  ...RUBRIC_RULES,
  ...RANKING_RULES,
];
