/** What mends a finding, where the right value is certain. */
import type { CellValue } from "../sheet/value";
import type { Finding } from "./types";

/** Another value for an entry; null empties its cell. */
export interface EntryFix {
  readonly unitId: string;
  readonly fieldId: string;
  readonly value: CellValue;
}

const RENEWED: ReadonlySet<Finding["rule"]> = new Set(["layout-older", "rubric-pending", "unit-pending"]);

/** Whether regenerating the workbook settles it. */
export function isRenewed({ rule }: Finding): boolean {
  return RENEWED.has(rule);
}

/** null where a person must decide: nothing that somebody typed is changed on a guess. */
export function fixOf({ rule, unit, field, data }: Finding): EntryFix | null {
  if (!unit || !field) return null;
  const place = { unitId: unit.id, fieldId: field.id };
  if (typeof data.meant === "number") return { ...place, value: data.meant };
  // What is typed there counts for nothing, now and whatever else is typed.
  return rule === "entry-not-applicable" ? { ...place, value: null } : null;
}
