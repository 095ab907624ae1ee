/** 参评单位 as people left it, units that they added without an id included. */
import { findSheet } from "../plan";
import type { Book } from "../plan";
import { newUnits } from "../plan/read/edited/units";
import { defaultGroup, isSameUnitName } from "../rubric";
import type { Rubric, Unit } from "../rubric";
import { idMaker, knownUnits } from "./units";

export interface EditedUnits {
  /** In the sheet's order. */
  readonly units: readonly Unit[];
  /** Rows of the sheet that became units. */
  readonly taken: ReadonlySet<number>;
}

/** A new unit that the scorebook once had gets its id back. */
export function editedUnits(book: Book, rubric: Rubric): EditedUnits {
  const found = findSheet(book.snapshot, "units");
  const added = found ? newUnits(found, book.units, rubric) : [];
  if (!found || added.length === 0) return { units: book.units, taken: new Set() };
  const known = knownUnits(book);
  const present = new Set(book.units.map(({ id }) => id));
  const fresh = idMaker(known.map(({ id }) => id));
  const rows = new Map(book.units.map((unit) => [found.rows.get(unit.id) ?? 0, unit]));
  for (const { row, name, group, conditions } of added) {
    const once = known.find((unit) => !present.has(unit.id) && isSameUnitName(rubric, unit.name, name));
    const id = once?.id ?? fresh();
    present.add(id);
    rows.set(row, { id, name, group: group || defaultGroup(rubric), conditions });
  }
  const units = [...rows].sort(([a], [b]) => a - b).map(([, unit]) => unit);
  return { units, taken: new Set(added.map(({ row }) => row)) };
}
