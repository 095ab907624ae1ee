/** What scorers typed: for each unit, field id → the cell's value, whatever it is. */
import type { CellValue } from "../sheet/value";

/** Unit id → field id → value. A missing field is blank. */
export type Entries = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

export function entryOf(entries: Entries, unitId: string, fieldId: string): CellValue {
  return entries.get(unitId)?.get(fieldId) ?? null;
}

/** Blank as COUNTBLANK sees it: an empty cell, or text without a character. */
export function isBlank(value: CellValue): boolean {
  return value === null || value === "";
}
