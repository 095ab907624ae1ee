/** Runs the rules over a workbook. */
import type { Book } from "../plan";
import { ignoredIn } from "../plan/results";
import { checkContext } from "./context";
import { NOWHERE } from "./findings";
import { findingKeys } from "./key";
import { RULES } from "./registry";
import { RULE_FAILED } from "./rule-ids";
import { settingsOf } from "./settings";
import type { CheckContext, Finding, IgnoredFinding, Rule, RuleSettings, Severity } from "./types";

export interface CheckReport {
  /** Errors first, then by sheet, row and column. */
  readonly findings: readonly Finding[];
  /** What people put up with, in the same order: these are no findings any more. */
  readonly ignored: readonly IgnoredFinding[];
  readonly checkedCells: number;
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * All rules run, also where one of them goes wrong: that is a finding of its own.
 *
 * @param settings the workbook's own unless given
 */
export function checkBook(book: Book, settings: RuleSettings = settingsOf(book)): CheckReport {
  return runRules(RULES, checkContext(book), settings);
}

export function runRules(rules: readonly Rule[], context: CheckContext, settings: RuleSettings = {}): CheckReport {
  const findings = rules.flatMap((rule) => findingsOf(rule, context, settings[rule.meta.id] ?? rule.meta.severity));
  findings.sort(
    (a, b) =>
      ORDER[a.severity] - ORDER[b.severity] ||
      (a.cell?.row ?? -1) - (b.cell?.row ?? -1) ||
      (a.cell?.column ?? -1) - (b.cell?.column ?? -1),
  );
  const checkedCells = context.entries.filter(({ cell }) => cell).length;
  const reasons = ignoredIn(context.book.snapshot);
  if (reasons.size === 0) return { findings, ignored: [], checkedCells };
  const keys = findingKeys(findings, context.book);
  const ignored: IgnoredFinding[] = [];
  const counted = findings.filter((finding, i) => {
    const key = keys[i] ?? "";
    const reason = reasons.get(key);
    if (reason !== undefined) ignored.push({ ...finding, ignored: reason, key });
    return reason === undefined;
  });
  return { findings: counted, ignored, checkedCells };
}

function findingsOf(rule: Rule, context: CheckContext, severity: Severity | "off"): Finding[] {
  if (severity === "off") return [];
  try {
    return rule.run(context).map((finding) => ({ ...finding, severity }));
  } catch (error) {
    return [failed(rule, error)];
  }
}

function failed({ meta }: Rule, error: unknown): Finding {
  const detail = error instanceof Error ? error.message : String(error);
  return { rule: RULE_FAILED, severity: "warning", ...NOWHERE, data: { failed: meta.id, detail } };
}
