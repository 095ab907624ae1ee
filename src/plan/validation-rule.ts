/** The formulas within what a cell accepts: looked at, or each changed. */
import type { ValidationRule } from "./types";

/** All formulas of a rule, without their equals signs: the list's source, or the least and the most. */
export function formulasOf(rule: ValidationRule): readonly string[] {
  switch (rule.kind) {
    case "list":
      return [rule.source];
    case "custom":
      return [rule.formula];
    case "decimal":
    case "whole":
      return [rule.min, rule.max];
  }
}

/** The same rule with other formulas. */
export function mapFormulas(rule: ValidationRule, change: (formula: string) => string): ValidationRule {
  switch (rule.kind) {
    case "list":
      return { ...rule, source: change(rule.source) };
    case "custom":
      return { ...rule, formula: change(rule.formula) };
    case "decimal":
    case "whole":
      return { ...rule, min: change(rule.min), max: change(rule.max) };
  }
}
