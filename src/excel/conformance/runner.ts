/** Runs cases, each on a scratch sheet of its own, and leaves the workbook as it was. */
import { removeAdditions } from "./cleanup";
import { createKit, freeSheetName } from "./kit";
import { inWords, Skipped } from "./refusal";
import type { Additions } from "./cleanup";
import type { Findings } from "./kit";
import type { CaseOutcome, ConformanceCase, ExcelAccess } from "./types";

export interface RunOptions {
  /** Told before each case and after the last one. */
  readonly onProgress?: (done: number, total: number, outcome: CaseOutcome | null) => void;
  /** When aborted, the cases that are left are not run. */
  readonly signal?: AbortSignal;
}

/** Runs the cases one after another. Never throws for what a case does. */
export async function runCases(
  access: ExcelAccess,
  cases: readonly ConformanceCase[],
  options: RunOptions = {},
): Promise<CaseOutcome[]> {
  const outcomes: CaseOutcome[] = [];
  options.onProgress?.(0, cases.length, null);
  for (const one of cases) {
    if (options.signal?.aborted === true) break;
    const outcome = await runCase(access, one);
    outcomes.push(outcome);
    options.onProgress?.(outcomes.length, cases.length, outcome);
  }
  return outcomes;
}

/** Runs one case. Never throws for what the case does. */
export async function runCase(access: ExcelAccess, one: ConformanceCase): Promise<CaseOutcome> {
  if (!access.supports(one.set)) return outcome(one, "skipped", `ExcelApi ${one.set} is not there`);
  const findings: Findings = { checks: 0, differences: [] };
  const added: Additions = { sheets: [], names: [], undo: [] };
  let activeId: string;
  try {
    activeId = await makeScratch(access, added);
  } catch (error) {
    return outcome(one, "failed", `no scratch sheet: ${inWords(error)}`);
  }
  let thrown: unknown = null;
  try {
    await access.run((context) => one.run(createKit(context, scratchOf(added), added, findings)));
  } catch (error) {
    thrown = error;
  }
  const left = await removeAdditions(access, added, activeId);
  const state = judge(thrown, findings, left);
  return { ...outcome(one, state, thrown === null ? null : inWords(thrown)), ...findings, left };
}

function judge(thrown: unknown, findings: Findings, left: readonly string[]): CaseOutcome["state"] {
  if (findings.differences.length > 0 || left.length > 0) return "failed";
  if (thrown instanceof Skipped) return "skipped";
  // A case that checks nothing says nothing.
  return thrown === null && findings.checks > 0 ? "passed" : "failed";
}

function scratchOf(added: Additions): string {
  const [name] = added.sheets;
  if (name === undefined) throw new Error("The scratch sheet was not made.");
  return name;
}

/** Adds the scratch sheet, and gives the id of the sheet that is active. */
async function makeScratch(access: ExcelAccess, added: Additions): Promise<string> {
  return access.run(async (context) => {
    const name = await freeSheetName(context);
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("id");
    context.workbook.worksheets.add(name);
    added.sheets.push(name);
    await context.sync();
    return active.id;
  });
}

function outcome(one: ConformanceCase, state: CaseOutcome["state"], note: string | null): CaseOutcome {
  const observed = one.basis === "observed";
  return {
    id: one.id,
    title: one.title,
    page: one.page,
    set: one.set,
    basis: observed ? "observed" : "documented",
    issue: observed ? one.issue : null,
    state,
    checks: 0,
    differences: [],
    note,
    left: [],
  };
}
