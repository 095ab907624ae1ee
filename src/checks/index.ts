export { checkBook, runRules } from "./check";
export type { CheckReport } from "./check";
export type { ChangeKind } from "./rubric-changes";
export { checkContext } from "./context";
export { RULES } from "./registry";
export { RULE_FAILED, RULE_IDS } from "./rule-ids";
export type { RuleGroup, RuleId, RuleIdOf } from "./rule-ids";
export type { CheckContext, Finding, FindingData, Rule, RuleSettings, Severity } from "./types";
