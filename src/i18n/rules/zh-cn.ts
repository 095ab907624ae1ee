/** What is said about rules and their findings, in Chinese. */
import { RULE_FAILED } from "../../checks";
import type { Finding, RuleId } from "../../checks";
import type { FindingText } from "../messages";
import { ZH_ACROSS } from "./zh-cn-across";
import { ZH_ENTRIES } from "./zh-cn-entries";
import { ZH_RANKING } from "./zh-cn-ranking";
import { ZH_RUBRIC } from "./zh-cn-rubric";
import { ZH_STRUCTURE } from "./zh-cn-structure";
import { told } from "./rule-text";
import type { RuleText } from "./rule-text";

export const ZH_RULES: Readonly<Record<RuleId | typeof RULE_FAILED, RuleText>> = {
  ...ZH_ENTRIES,
  ...ZH_ACROSS,
  ...ZH_STRUCTURE,
  ...ZH_RUBRIC,
  ...ZH_RANKING,
  [RULE_FAILED]: {
    title: "规则没能运行",
    why: "有一条规则出了故障，它要找的问题可能没有列出。",
    says: ({ text }) => ({
      message: `规则“${text("failed")}”没能运行（${text("detail")}），其他规则的结果不受影响。`,
      fix: "请把这份文件连同这条消息报告给维护人员。",
    }),
  },
};

export function findingText(finding: Finding): FindingText {
  return ZH_RULES[finding.rule].says(told(finding, "（空）"));
}
