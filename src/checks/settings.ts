/** Which rules a workbook has set otherwise than the product: another severity, or not to be run. */
import { findSheet } from "../plan";
import type { Book } from "../plan";
import { formatRuleChoices, parseRuleChoices, ruleChoicesIn } from "../plan/state/rules";
import { RULES } from "./registry";
import { isRuleId } from "./rule-ids";
import type { RuleSettings, Severity } from "./types";

export type RuleChoice = Severity | "off";

export const RULE_CHOICES: readonly RuleChoice[] = ["error", "warning", "info", "off"];

/** As the workbook has them; rules and choices of later products are passed over. */
export function settingsOf({ snapshot }: Pick<Book, "snapshot">): RuleSettings {
  const state = findSheet(snapshot, "state");
  const settings: Partial<Record<keyof RuleSettings, RuleChoice>> = {};
  for (const [rule, choice] of parseRuleChoices(state ? ruleChoicesIn(state.sheet) : "")) {
    const known = RULE_CHOICES.find((one) => one === choice);
    if (isRuleId(rule) && known) settings[rule] = known;
  }
  return settings;
}

/** As the workbook keeps them: what a rule has anyhow is left out. */
export function settingsText(settings: RuleSettings): string {
  const choices = RULES.flatMap(({ meta: { id, severity } }): [string, string][] => {
    const choice = settings[id];
    return choice === undefined || choice === severity ? [] : [[id, choice]];
  });
  return formatRuleChoices(new Map(choices));
}
