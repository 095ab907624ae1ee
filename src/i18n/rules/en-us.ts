/** What is said about rules and their findings, in English. */
import { RULE_FAILED } from "../../checks";
import type { Finding, RuleId } from "../../checks";
import type { FindingText } from "../messages";
import { EN_ACROSS } from "./en-us-across";
import { EN_ENTRIES } from "./en-us-entries";
import { EN_RANKING } from "./en-us-ranking";
import { EN_RUBRIC } from "./en-us-rubric";
import { EN_STRUCTURE } from "./en-us-structure";
import { told } from "./rule-text";
import type { RuleText } from "./rule-text";

export const EN_RULES: Readonly<Record<RuleId | typeof RULE_FAILED, RuleText>> = {
  ...EN_ENTRIES,
  ...EN_ACROSS,
  ...EN_STRUCTURE,
  ...EN_RUBRIC,
  ...EN_RANKING,
  [RULE_FAILED]: {
    title: "a rule could not run",
    why: "One rule went wrong; what it looks for may not be listed.",
    says: ({ text }) => ({
      message: `The rule “${text("failed")}” could not run (${text("detail")}); the others are not affected.`,
      fix: "Report this file and this message to whoever looks after the product.",
    }),
  },
};

export function findingText(finding: Finding): FindingText {
  return EN_RULES[finding.rule].says(told(finding, "(empty)"));
}
