/** Score files made by rule, for the edges. */
import { fieldsOf } from "../../src/rubric";
import type { Field, Rubric, Unit } from "../../src/rubric";
import type { CellValue } from "../../src/sheet/value";
import type { RandomEntries } from "./random";

/** One value for each field; null leaves it blank. */
export function fill(
  rubric: Rubric,
  units: readonly Unit[],
  valueOf: (field: Field, unit: Unit, index: number) => CellValue,
): RandomEntries {
  const fields = fieldsOf(rubric);
  return new Map(
    units.map((unit, index) => [
      unit.id,
      new Map(
        fields.flatMap((field): [string, CellValue][] => {
          const value = valueOf(field, unit, index);
          return value === null ? [] : [[field.id, value]];
        }),
      ),
    ]),
  );
}

/** The best that can be entered: full shares, highest levels and tiers, no incidents, no vetoes. */
export function bestValue(field: Field): CellValue {
  if (field.kind === "veto") return null;
  const { rule, share } = field.criterion;
  switch (rule.kind) {
    case "range":
      return share;
    case "levels":
      return rule.levels.at(-1)?.share ?? null;
    case "benchmark":
      return 10;
    case "tiers":
      return rule.tiers.at(-1)?.from ?? null;
    case "incidents":
    case "deduct":
    case "penalty":
      return 0;
  }
}
