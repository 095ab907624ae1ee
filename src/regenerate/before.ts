/** What a scorebook was made for before it was last regenerated, to be wanted again. */
import { memoryIn } from "../plan";
import type { Book, Before } from "../plan";
import { defaultConditions } from "../rubric";
import type { Rubric, Unit } from "../rubric";

/** null where it was never regenerated, or what it remembers of that is damaged. */
export function beforeOf({ snapshot }: Pick<Book, "snapshot">): Before | null {
  return memoryIn(snapshot).before;
}

/**
 * The units of then with the ids of then, so that what belonged to them finds them, whatever they are called by now.
 *
 * @param rubric what they are to be assessed by; conditions that they were not asked for then hold as it says by default
 */
export function unitsOfBefore({ units }: Before, rubric: Rubric): Unit[] {
  return units.map((unit) => {
    const own = Object.entries(defaultConditions(rubric, unit.name));
    const conditions = Object.fromEntries(own.map(([id, holds]) => [id, unit.conditions[id] ?? holds]));
    return { ...unit, conditions };
  });
}
