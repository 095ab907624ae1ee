/** The outcome of a run as a report: data for programs, Markdown for people. */
import type { CaseOutcome } from "./types";

export interface ConformanceReport {
  /** Which Excel it was, as the one who ran it calls it. */
  readonly excel: string;
  /** ISO 8601. */
  readonly when: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly cases: readonly CaseOutcome[];
}

/** Counts the outcomes. */
export function makeReport(excel: string, when: Date, cases: readonly CaseOutcome[]): ConformanceReport {
  const count = (state: CaseOutcome["state"]): number => cases.filter((one) => one.state === state).length;
  return {
    excel,
    when: when.toISOString(),
    passed: count("passed"),
    failed: count("failed"),
    skipped: count("skipped"),
    cases,
  };
}

/** The report as JSON, to be read by programs. */
export function reportAsJson(report: ConformanceReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The report as Markdown: the counts, each failure with what was expected and found, then a table of all cases. */
export function reportAsMarkdown(report: ConformanceReport): string {
  const failed = report.cases.filter((one) => one.state === "failed");
  return [
    `# Conformance to Excel's JavaScript API`,
    "",
    `${cell(report.excel)}, ${report.when}: ${report.passed} passed, ${report.failed} failed, ${report.skipped} skipped.`,
    "",
    ...failed.flatMap(failure),
    "| case | state | checks | set | basis | page |",
    "| --- | --- | ---: | --- | --- | --- |",
    ...report.cases.map(row),
    "",
  ].join("\n");
}

/** What is wrong with a case, one line for each difference; empty when nothing is. */
export function faultsOf(one: CaseOutcome): string[] {
  if (one.state !== "failed") return [];
  const checks = one.differences.map(({ what, expected, found }) => `${what}: expected ${expected}, found ${found}`);
  const ended = one.note === null ? [] : [one.note];
  const left = one.left.map((what) => `left behind: ${what}`);
  const faults = [...checks, ...ended, ...left];
  return faults.length > 0 ? faults : ["no check was made"];
}

function failure(one: CaseOutcome): string[] {
  return [
    `## ${one.id}`,
    "",
    `${one.title} ([page](${one.page})${one.issue === null ? "" : `, [issue](${one.issue})`})`,
    "",
    ...faultsOf(one).map((fault) => `- ${fault.replaceAll("\n", " ")}`),
    "",
  ];
}

function row(one: CaseOutcome): string {
  const title = cell(one.title);
  const basis = one.issue === null ? one.basis : `[${one.basis}](${one.issue})`;
  const state = one.note !== null && one.state === "skipped" ? `skipped: ${cell(one.note)}` : one.state;
  return `| ${title} | ${state} | ${one.checks} | ${one.set} | ${basis} | [page](${one.page}) |`;
}

/** A vertical bar would end the table's cell. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
