/** The units as 参评单位 has them now. */
import type { Rubric, Unit } from "../../rubric";
import { textAt } from "../../sheet/snapshot";
import { conditionColumnId, YES } from "../names";
import type { FoundSheet } from "./sheets";

/** In the sheet's order. A condition holds only where the cell says 是, as the workbook's formulas have it. */
export function readUnits(rubric: Rubric, { sheet, rows, columns }: FoundSheet): Unit[] {
  const text = (row: number, columnId: string): string => {
    const column = columns.get(columnId);
    return column === undefined ? "" : textAt(sheet, row, column);
  };
  return [...rows].map(([id, row]) => ({
    id,
    name: text(row, "name") || id,
    group: text(row, "group"),
    conditions: Object.fromEntries(
      rubric.conditions.map((condition) => [condition.id, text(row, conditionColumnId(condition.id)) === YES]),
    ),
  }));
}
