/** Where 参评单位 has its units and conditions. */
import type { Rubric } from "../../rubric";

export const UNITS = { id: 0, name: 1, group: 2, conditions: 3 } as const;
export const UNITS_TITLE_ROW = 1;
export const UNITS_HEADER_ROW = 3;

/** Rows of the units. */
export function unitRows(units: number): { row: number; rows: number } {
  return { row: UNITS_HEADER_ROW + 1, rows: units };
}

/** Column of the name, the group, or a condition named by its id. */
export function unitColumnOf(rubric: Rubric, what: string): number {
  if (what === "name") return UNITS.name;
  if (what === "group") return UNITS.group;
  const position = rubric.conditions.findIndex(({ id }) => id === what);
  if (position < 0) throw new RangeError(`The rubric has no condition “${what}”.`);
  return UNITS.conditions + position;
}
