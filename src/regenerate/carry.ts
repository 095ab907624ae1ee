/** Entries taken over into the new scorebook by the ids of unit and field; what cannot be is told with its reason. */
import type { Field, Unit } from "../rubric";
import { isBlank, judgeField } from "../scoring";
import type { Entries, EntryFault } from "../scoring";
import type { CellValue } from "../sheet/value";
import { fateOf, wordsOf } from "./fields";
import type { CarriedEntry } from "./types";

export type WhyLost =
  | { readonly code: "unit-gone" | "field-gone" | "field-replaced" }
  | { readonly code: "not-fitting"; readonly fault: EntryFault };

export interface LostEntry {
  readonly unit: Unit;
  readonly field: Field;
  readonly value: CellValue;
  readonly reason: WhyLost;
}

export interface Carried {
  readonly entries: Map<string, Map<string, CellValue>>;
  readonly carried: readonly CarriedEntry[];
  readonly lost: readonly LostEntry[];
}

/**
 * What was faulty before and would be still stays where it is, for its scorer to mend; what fitted and no longer does
 * is lost from its place.
 *
 * @param before all units that have entries, those that are no longer listed, too
 * @param then the fields that entries were typed for, as they were when the workbook was made: what somebody has lowered a
 *   limit below in the sheet itself fitted, too
 */
export function carryEntries(
  before: readonly Unit[],
  entries: Entries,
  then: readonly Field[],
  units: ReadonlySet<string>,
  fields: ReadonlyMap<string, Field>,
): Carried {
  const fates = new Map(then.map((field) => [field.id, fateOf(field.id, wordsOf(field), fields)]));
  const carried: CarriedEntry[] = [];
  const lost: LostEntry[] = [];
  const own = new Map<string, Map<string, CellValue>>();
  for (const unit of before) {
    const typed = entries.get(unit.id);
    if (!typed) continue;
    for (const field of then) {
      const value = typed.get(field.id) ?? null;
      if (isBlank(value)) continue;
      const reason = units.has(unit.id) ? whyNot(field, value, fates.get(field.id)) : ({ code: "unit-gone" } as const);
      if (reason) {
        lost.push({ unit, field, value, reason });
        continue;
      }
      carried.push({ unitId: unit.id, fieldId: field.id, value });
      put(own, unit.id, field.id, value);
    }
  }
  return { entries: own, carried, lost };
}

function whyNot(field: Field, value: CellValue, fate: ReturnType<typeof fateOf> | undefined): WhyLost | null {
  if (fate?.kind === "replaced") return { code: "field-replaced" };
  if (fate?.kind !== "same") return { code: "field-gone" };
  const now = judgeField(fate.field, value);
  if (now.state !== "invalid" || judgeField(field, value).state === "invalid") return null;
  return { code: "not-fitting", fault: now.fault };
}

export function put(
  entries: Map<string, Map<string, CellValue>>,
  unitId: string,
  fieldId: string,
  value: CellValue,
): void {
  const own = entries.get(unitId);
  if (own) own.set(fieldId, value);
  else entries.set(unitId, new Map([[fieldId, value]]));
}
