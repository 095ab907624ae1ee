/** Rubrics with something changed, for the tests of what is told about them. */
import { builtInRubric } from "../../src/rubric/builtin";
import type { Rubric } from "../../src/rubric/types";

type Container = Record<string, unknown>;

/**
 * A copy of a rubric with the values at the paths replaced, or taken out where the value is undefined. Paths are
 * written as faults write them: `categories[0].indicators[3].weight`. A function gets the old value and returns the new.
 */
export function edited(changes: Readonly<Record<string, unknown>>, rubric: Rubric = builtInRubric): Rubric {
  const copy = structuredClone(rubric);
  for (const [path, change] of Object.entries(changes)) {
    const steps = path.match(/[^.[\]"]+/gu) ?? [];
    const key = steps.pop() ?? "";
    const holder = steps.reduce<unknown>((at, step) => (at as Container)[step], copy) as Container;
    const value: unknown = typeof change === "function" ? (change as (old: unknown) => unknown)(holder[key]) : change;
    if (value !== undefined) holder[key] = value;
    else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  }
  return copy;
}

/** Path of an indicator or of a criterion of the built-in rubric, by its id. */
export function pathOf(id: string): string {
  for (const [c, category] of builtInRubric.categories.entries()) {
    for (const [i, indicator] of category.indicators.entries()) {
      const path = `categories[${c}].indicators[${i}]`;
      if (indicator.id === id) return path;
      const k = indicator.criteria.findIndex((criterion) => criterion.id === id);
      if (k >= 0) return `${path}.criteria[${k}]`;
    }
  }
  throw new Error(`The built-in rubric has no ${id}.`);
}

/** Path of a reading of the built-in rubric. */
export function readingPath(id: string): string {
  const index = builtInRubric.readings.findIndex((reading) => reading.id === id);
  if (index < 0) throw new Error(`The built-in rubric has no reading ${id}.`);
  return `readings[${index}]`;
}
