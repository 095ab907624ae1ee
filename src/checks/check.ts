/** Runs the rules over a workbook. */
import type { Book } from "../plan";
import { ignoredIn } from "../plan/results";
import { finish } from "../sheet/steps";
import type { Steps } from "../sheet/steps";
import { unitsChanged } from "./changes";
import { contextInSteps } from "./context";
import { sortEntriesInSteps } from "./entry-faults";
import { NOWHERE } from "./findings";
import { findingKeys } from "./key";
import { RULES } from "./registry";
import { RULE_FAILED } from "./rule-ids";
import { scopeOf } from "./scopes";
import { settingsOf } from "./settings";
import type { CheckContext, Finding, IgnoredFinding, Rule, RuleSettings, Severity } from "./types";

export interface CheckReport {
  /** Errors first, then by sheet, row and column. */
  readonly findings: readonly Finding[];
  /** What people put up with, in the same order: these are no findings any more. */
  readonly ignored: readonly IgnoredFinding[];
  readonly checkedCells: number;
}

/** A check with what another one of the same workbook, a few entries later, need not do again. */
export interface Checked {
  readonly report: CheckReport;
  readonly context: CheckContext;
  readonly settings: RuleSettings;
  readonly byRule: ReadonlyMap<Rule, readonly Finding[]>;
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];

/**
 * All rules run, also where one of them goes wrong: that is a finding of its own.
 *
 * @param settings the workbook's own unless given
 */
export function checkBook(book: Book, settings: RuleSettings = settingsOf(book)): CheckReport {
  return finish(checkInSteps(book, settings)).report;
}

/**
 * In steps of some ten milliseconds each, however many units there are.
 *
 * @param before where the book is its book but for some entries, only these units and what depends on all units is
 * judged again; what the formulas show is taken to be as it was read then
 */
export function* checkInSteps(
  book: Book,
  settings: RuleSettings = settingsOf(book),
  before: Checked | null = null,
): Steps<Checked> {
  const changed = before && sameSettings(before.settings, settings) ? unitsChanged(before.context.book, book) : null;
  const kept = before && changed ? { before, changed } : null;
  const context = yield* contextInSteps(book, kept && { context: kept.before.context, changed: kept.changed });
  return yield* runInSteps(RULES, context, settings, kept);
}

export function runRules(rules: readonly Rule[], context: CheckContext, settings: RuleSettings = {}): CheckReport {
  return finish(runInSteps(rules, context, settings, null)).report;
}

interface Kept {
  readonly before: Checked;
  /** Ids of the units whose entries have changed. */
  readonly changed: ReadonlySet<string>;
}

function* runInSteps(
  rules: readonly Rule[],
  context: CheckContext,
  settings: RuleSettings,
  kept: Kept | null,
): Steps<Checked> {
  const asked = kept
    ? { ...context, entries: context.entries.filter(({ unit }) => kept.changed.has(unit.id)) }
    : context;
  // What several rules ask for; what goes wrong here goes wrong again where a rule asks, and is told there.
  yield* tried(sortEntriesInSteps(asked));
  yield* tried(context.scores.inSteps());
  const made = yield* tried(context.made.inSteps());
  if (made) yield* tried(made.formulas.inSteps());
  const byRule = new Map<Rule, readonly Finding[]>();
  for (const rule of rules) {
    const severity = settings[rule.meta.id] ?? rule.meta.severity;
    if (severity === "off") continue;
    byRule.set(rule, yield* findingsAgain(rule, context, asked, severity, kept));
    yield;
  }
  const findings = yield* inOrder(byRule.values());
  const report = { ...withoutIgnored(findings, context.book), checkedCells: context.checkedCells };
  return { report, context, settings, byRule };
}

function withoutIgnored(all: readonly Finding[], book: Book): Pick<CheckReport, "findings" | "ignored"> {
  const reasons = ignoredIn(book.snapshot);
  if (reasons.size === 0) return { findings: all, ignored: [] };
  const keys = findingKeys(all, book);
  const ignored: IgnoredFinding[] = [];
  const findings = all.filter((finding, i) => {
    const key = keys[i] ?? "";
    const reason = reasons.get(key);
    if (reason !== undefined) ignored.push({ ...finding, ignored: reason, key });
    return reason === undefined;
  });
  return { findings, ignored };
}

function sameSettings(one: RuleSettings, other: RuleSettings): boolean {
  return RULES.every(({ meta: { id } }) => one[id] === other[id]);
}

/** The worst first, and of these by row and column: each severity is a step. */
function* inOrder(found: Iterable<readonly Finding[]>): Steps<Finding[]> {
  const all = [...found].flat();
  const ordered: Finding[][] = [];
  for (const severity of ORDER) {
    yield;
    ordered.push(all.filter((finding) => finding.severity === severity).sort(byPlace));
  }
  return ordered.flat();
}

function byPlace({ cell: a }: Finding, { cell: b }: Finding): number {
  return (a?.row ?? -1) - (b?.row ?? -1) || (a?.column ?? -1) - (b?.column ?? -1);
}

/** @param asked the context with the entries of the units alone that have changed */
function* findingsAgain(
  rule: Rule,
  context: CheckContext,
  asked: CheckContext,
  severity: Severity,
  kept: Kept | null,
): Steps<readonly Finding[]> {
  const before = kept?.before.byRule.get(rule);
  const scope = scopeOf(rule.meta.id);
  if (!kept || !before || scope === "units") return yield* findingsOf(rule, context, severity);
  if (scope === "workbook") return before;
  const others = before.filter(({ unit }) => !unit || !kept.changed.has(unit.id));
  return [...others, ...(yield* findingsOf(rule, asked, severity))];
}

function* findingsOf(rule: Rule, context: CheckContext, severity: Severity): Steps<Finding[]> {
  try {
    const result = rule.run(context);
    const findings = Array.isArray(result) ? result : yield* result;
    return findings.map((finding) => ({ ...finding, severity }));
  } catch (error) {
    return [failed(rule, error)];
  }
}

function* tried<T>(steps: Steps<T>): Steps<T | null> {
  try {
    return yield* steps;
  } catch {
    return null;
  }
}

function failed({ meta }: Rule, error: unknown): Finding {
  const detail = error instanceof Error ? error.message : String(error);
  return { rule: RULE_FAILED, severity: "warning", ...NOWHERE, data: { failed: meta.id, detail } };
}
