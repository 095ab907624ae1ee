/** The sheets of a scorebook as a file would bring them, made once for what it is made from. */
import { planWorkbook } from "../../src/plan";
import type { WorkbookPlan } from "../../src/plan";
import type { Rubric, Unit } from "../../src/rubric";
import type { Entries } from "../../src/scoring";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { readWorkbook, workbookBytes } from "../../src/xlsx";

/** Scorebooks of this test file as they are read, by what they were made from: a sheet in memory is never changed, but replaced. */
const made = new WeakMap<Rubric, Map<string, Promise<readonly SheetSnapshot[]>>>();

export function madeOnce(rubric: Rubric, units: readonly Unit[], entries: Entries): Promise<readonly SheetSnapshot[]> {
  const ofRubric = made.get(rubric) ?? new Map<string, Promise<readonly SheetSnapshot[]>>();
  made.set(rubric, ofRubric);
  const key = JSON.stringify([units, [...entries].map(([unit, own]) => [unit, [...own]])]);
  const sheets = ofRubric.get(key) ?? sheetsOf(planWorkbook(rubric, units, entries));
  ofRubric.set(key, sheets);
  return sheets;
}

/** Its sheets as a file would bring them. */
export async function sheetsOf(plan: WorkbookPlan): Promise<readonly SheetSnapshot[]> {
  const result = await readWorkbook(await workbookBytes(plan, { created: new Date("2022-12-01T08:00:00Z") }));
  if ("fault" in result) throw new Error(result.fault.code);
  return result.snapshot.sheets;
}
