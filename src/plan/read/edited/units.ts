/** Units that people added to 参评单位: rows with a name and no id. */
import { isSameUnitName } from "../../../rubric";
import type { Rubric, Unit } from "../../../rubric";
import { cellAt, textAt } from "../../../sheet/snapshot";
import { conditionColumnId, NO, YES } from "../../names";
import type { FoundSheet } from "../sheets";

export interface NewUnit {
  /** Of the sheet. */
  readonly row: number;
  readonly name: string;
  /** Empty where none is given. */
  readonly group: string;
  /** Those that the row says; of the rest nothing is known. */
  readonly conditions: Unit["conditions"];
}

/** Longer texts below the list are remarks. */
const LONGEST_NAME = 60;

/**
 * Rows between the others, or right below them. A copied row, its hidden id included, is one as soon as its name is another.
 *
 * @param units those that have ids
 */
export function newUnits(found: FoundSheet, units: readonly Unit[], rubric: Rubric): NewUnit[] {
  const rows = new Set(units.flatMap(({ id }) => found.rows.get(id) ?? []));
  if (rows.size === 0) return [];
  const last = Math.max(...rows);
  const added: NewUnit[] = [];
  for (let row = Math.min(...rows); row < found.sheet.rows.length; row++) {
    if (rows.has(row)) continue;
    const name = textIn(found, row, "name");
    // Below the list one stands right under the other.
    if (name === "" && row > last) break;
    if (name === "" || name.length > LONGEST_NAME) continue;
    if ([...units, ...added].some((unit) => isSameUnitName(rubric, unit.name, name))) continue;
    added.push({ row, name, group: textIn(found, row, "group"), conditions: conditionsIn(found, row, rubric) });
  }
  return added;
}

function textIn({ sheet, columns }: FoundSheet, row: number, id: string): string {
  const column = columns.get(id);
  return column === undefined ? "" : textAt(sheet, row, column).trim();
}

function conditionsIn({ sheet, columns }: FoundSheet, row: number, { conditions }: Rubric): Unit["conditions"] {
  return Object.fromEntries(
    conditions.flatMap(({ id }) => {
      const column = columns.get(conditionColumnId(id));
      const value = column === undefined ? null : cellAt(sheet, row, column).value;
      return value === YES || value === NO ? [[id, value === YES]] : [];
    }),
  );
}
