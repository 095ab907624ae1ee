/** Findings in groups, what is alike folded, so that thousands of them make a short list. */
import type { Finding, Severity } from "../../checks";
import { RULES } from "../../checks";

export type Grouping = "rule" | "unit" | "severity";

/** One finding, or many of one rule and one unit. */
export interface FindingLine {
  readonly key: string;
  readonly first: Finding;
  readonly count: number;
  readonly all: readonly Finding[];
}

export interface FindingGroup {
  readonly key: string;
  readonly severity: Severity;
  /** The first one, from which the group has its name. */
  readonly first: Finding;
  readonly count: number;
  readonly all: readonly Finding[];
  readonly lines: readonly FindingLine[];
}

/** So many of one rule and one unit still stand one by one. */
const MOST_UNFOLDED = 3;

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The worst groups first; then by the order of rules or, for units, those with most to mend. */
export function groupFindings(findings: readonly Finding[], by: Grouping): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = groupKey(finding, by);
    const own = groups.get(key);
    if (own) own.push(finding);
    else groups.set(key, [finding]);
  }
  const made = [...groups].flatMap(([key, own]): FindingGroup[] => {
    const [first] = own;
    return first ? [{ key, severity: worst(own), first, count: own.length, all: own, lines: fold(own) }] : [];
  });
  return made.sort((a, b) => order(a, by) - order(b, by));
}

function groupKey({ rule, severity, unit }: Finding, by: Grouping): string {
  switch (by) {
    case "rule":
      return rule;
    case "severity":
      return severity;
    case "unit":
      return unit?.id ?? "";
  }
}

function worst(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((severity) => findings.some((one) => one.severity === severity)) ?? "info";
}

function order({ severity, first, count }: FindingGroup, by: Grouping): number {
  const rank = SEVERITIES.indexOf(severity) * 1_000;
  return by === "rule" ? rank + RULES.findIndex(({ meta }) => meta.id === first.rule) : rank - Math.min(count, 999);
}

function fold(findings: readonly Finding[]): FindingLine[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.unit?.id ?? ""}`;
    const own = alike.get(key);
    if (own) own.push(finding);
    else alike.set(key, [finding]);
  }
  return [...alike].flatMap(([key, own]): FindingLine[] => {
    const [first] = own;
    // Without a unit each one says something of its own: a sheet, a formula, a rule of the rubric.
    if (first?.unit && own.length > MOST_UNFOLDED) return [{ key, first, count: own.length, all: own }];
    return own.map((one) => ({ key: `${key} ${placeKeyOf(one)}`, first: one, count: 1, all: [one] }));
  });
}

/** Tells findings of one rule and unit apart: by the entry, else by whatever else they name. */
function placeKeyOf({ field, criterion, indicator, category, sheet, cell, data }: Finding): string {
  const where = [(criterion ?? indicator ?? category)?.id, sheet, cell?.row, cell?.column, JSON.stringify(data)];
  return field?.id ?? where.join(":");
}
