/** 参评单位 as people left it, units that they added without an id included. */
import { findSheet } from "../plan";
import type { Book, FoundSheet } from "../plan";
import { conditionColumnId, NO, YES } from "../plan/names";
import { defaultGroup } from "../rubric";
import type { Rubric, Unit } from "../rubric";
import { cellAt, textAt } from "../sheet/snapshot";
import { idMaker, knownUnits, sameName } from "./units";

export interface EditedUnits {
  readonly units: readonly Unit[];
  /** Rows of the sheet that became units. */
  readonly taken: ReadonlySet<number>;
}

/** Longer texts below the list are remarks. */
const LONGEST_NAME = 60;

/**
 * A row between the others, or right below them, that has a name and no id is a new unit: one that the scorebook once had
 * gets its id back. A copied row is one as soon as its name is another.
 */
export function editedUnits(book: Book, rubric: Rubric): EditedUnits {
  const found = findSheet(book.snapshot, "units");
  const rows = new Map(book.units.map((unit) => [found?.rows.get(unit.id) ?? -1, unit]));
  const first = Math.min(...rows.keys());
  const last = Math.max(...rows.keys());
  if (!found || first < 0) return { units: book.units, taken: new Set() };
  const known = knownUnits(book);
  const present = new Set(book.units.map(({ id }) => id));
  const fresh = idMaker(known.map(({ id }) => id));
  const taken = new Set<number>();
  const units: Unit[] = [];
  for (let row = first; row < found.sheet.rows.length; row++) {
    const own = rows.get(row);
    if (own) {
      units.push(own);
      continue;
    }
    const name = textIn(found, row, "name");
    // Below the list one stands right under the other.
    if (name === "" && row > last) break;
    if (name === "" || name.length > LONGEST_NAME || units.some((unit) => sameName(rubric, unit.name, name))) continue;
    const once = known.find((unit) => !present.has(unit.id) && sameName(rubric, unit.name, name));
    const id = once?.id ?? fresh();
    present.add(id);
    taken.add(row);
    const group = textIn(found, row, "group") || defaultGroup(rubric);
    units.push({ id, name, group, conditions: conditionsIn(found, row, rubric) });
  }
  return { units, taken };
}

function textIn({ sheet, columns }: FoundSheet, row: number, id: string): string {
  const column = columns.get(id);
  return column === undefined ? "" : textAt(sheet, row, column).trim();
}

/** Those that the row says; of the rest nothing is known. */
function conditionsIn({ sheet, columns }: FoundSheet, row: number, { conditions }: Rubric): Unit["conditions"] {
  return Object.fromEntries(
    conditions.flatMap(({ id }) => {
      const column = columns.get(conditionColumnId(id));
      const value = column === undefined ? null : cellAt(sheet, row, column).value;
      return value === YES || value === NO ? [[id, value === YES]] : [];
    }),
  );
}
