/** Workbooks at random in which nothing is wrong, the same for the same seed: to be damaged, or to be held sound. */
import { LAYOUT_VERSION, planWorkbook, readBook } from "../../../src/plan";
import type { Book } from "../../../src/plan";
import { builtInUnits, fieldsOf, settleReadings } from "../../../src/rubric";
import type { Rubric, Unit } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import type { Snapshot } from "../../../src/sheet/snapshot";
import type { CellValue } from "../../../src/sheet/value";
import { plannedSnapshot } from "../../helpers/planned";
import { pick, randomEntries, randomNumbers } from "../../helpers/random";
import type { Habits, RandomEntries } from "../../helpers/random";

export type Random = () => number;

/** Whatever a workbook is made from. */
export interface Sources {
  readonly rubric: Rubric;
  readonly units: readonly Unit[];
  readonly entries: RandomEntries;
}

/** Every entry made, each of them good, nothing vetoed. */
export const COMPLETE: Habits = { blank: 0, bad: 0, veto: 0 };

/** So many units of the rubric, any of them, in any order, under any conditions. */
export function randomUnits(rubric: Rubric, count: number, next: Random): Unit[] {
  const left = [...builtInUnits(builtInRubric)];
  return Array.from({ length: count }, (): Unit => {
    const unit = pick(left, next);
    if (!unit) throw new Error("there are not so many units");
    left.splice(left.indexOf(unit), 1);
    return { ...unit, conditions: Object.fromEntries(rubric.conditions.map(({ id }) => [id, next() < 0.5])) };
  });
}

export function randomSources(rubric: Rubric, units: readonly Unit[], seed: number, habits = COMPLETE): Sources {
  // Readings decide over levels, too.
  const entries = randomEntries(settleReadings(rubric), units, seed, habits);
  for (const unit of units) {
    for (const field of fieldsOf(rubric)) {
      const { applicability } = field.indicator;
      // Nothing is typed where the indicator is not assessed; a reason that nobody knows is not valid either.
      const isOut = applicability !== null && unit.conditions[applicability.condition] !== true;
      const isUnknown =
        field.kind === "veto" && !field.reasons.some((one) => one === entries.get(unit.id)?.get(field.id));
      if (isOut || isUnknown) entries.get(unit.id)?.delete(field.id);
    }
  }
  return { rubric, units, entries };
}

/** With some entries typed otherwise; null empties. */
export function typedIn(
  sources: Sources,
  ...typed: readonly (readonly [unit: string, field: string, value: CellValue])[]
): Sources {
  const entries: RandomEntries = new Map([...sources.entries].map(([id, own]) => [id, new Map(own)]));
  for (const [unit, field, value] of typed) {
    if (value === null) entries.get(unit)?.delete(field);
    else entries.get(unit)?.set(field, value);
  }
  return { ...sources, entries };
}

/** Snapshots are never changed, and the same few are asked for again and again. */
const made = new WeakMap<Sources, Snapshot>();

/** The workbook, its formulas computed. */
export function madeFrom(sources: Sources): Snapshot {
  let snapshot = made.get(sources);
  if (!snapshot) {
    const { rubric, units, entries } = sources;
    made.set(sources, (snapshot = plannedSnapshot(planWorkbook(rubric, units, entries))));
  }
  return snapshot;
}

export function bookOf(snapshot: Snapshot): Book {
  const result = readBook(snapshot, LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.book;
}

/** Some of the built-in units with all their entries made. */
export function cleanSources(seed: number, units: number): Sources {
  return randomSources(builtInRubric, randomUnits(builtInRubric, units, randomNumbers(seed)), seed);
}
