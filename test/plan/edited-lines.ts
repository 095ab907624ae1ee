/** 指标体系 as people left it, and the rubric that is read from it. */
import { findSheet, LAYOUT_VERSION, planWorkbook, readBook } from "../../src/plan";
import { editedRubric } from "../../src/plan/read/edited/rubric";
import type { EditedRubric } from "../../src/plan/read/edited/rubric";
import type { Criterion, Indicator, Rubric } from "../../src/rubric";
import { describeFault } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import type { Snapshot } from "../../src/sheet/snapshot";
import { UNITS } from "../checks/checked";
import { plannedSnapshot } from "../helpers/planned";

export const CLEAN = plannedSnapshot(planWorkbook(builtInRubric, UNITS));

export function bookIn(snapshot: Snapshot) {
  const read = readBook(snapshot, LAYOUT_VERSION);
  if ("faults" in read) throw new Error("no scorebook");
  return read.book;
}

export function read(snapshot: Snapshot, ids: readonly string[] = []): EditedRubric {
  const sheet = findSheet(snapshot, "rubric");
  if (!sheet) throw new Error("no 指标体系");
  return editedRubric(bookIn(snapshot).state.rubric, sheet, findSheet(snapshot, "guide"), ids);
}

export function sound(snapshot: Snapshot): Rubric {
  const { rubric, faults } = read(snapshot);
  expect(faults.map(({ fault }) => describeFault(fault, "zh-CN"))).toEqual([]);
  return rubric;
}

/** Faults in words, each behind the cell's row (by its first text) and column. */
export function faultsIn(snapshot: Snapshot): (string | null)[][] {
  return read(snapshot).faults.map(({ fault, at }) => [fault.code, at?.column ?? null]);
}

export function indicator(rubric: Rubric, id: string): Indicator {
  const found = rubric.categories.flatMap(({ indicators }) => indicators).find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

export function criteria(rubric: Rubric, id: string): Pick<Criterion, "id" | "number" | "share">[] {
  return indicator(rubric, id).criteria.map(({ id: own, number, share }) => ({ id: own, number, share }));
}
