/** The units as 参评单位 has them now. */
import type { Rubric, Unit } from "../../rubric";
import { cellAt } from "../../sheet/snapshot";
import type { CellValue } from "../../sheet/value";
import { conditionColumnId, YES } from "../names";
import type { FoundSheet } from "./sheets";

/** In the sheet's order. A condition holds only where the cell says 是, as the workbook's formulas have it. */
export function readUnits(rubric: Rubric, { sheet, rows, columns }: FoundSheet): Unit[] {
  const value = (row: number, columnId: string): CellValue => {
    const column = columns.get(columnId);
    return column === undefined ? null : cellAt(sheet, row, column).value;
  };
  return [...rows].map(([id, row]) => ({
    id,
    name: textOf(value(row, "name")) || id,
    group: textOf(value(row, "group")),
    conditions: Object.fromEntries(
      rubric.conditions.map((condition) => [condition.id, value(row, conditionColumnId(condition.id)) === YES]),
    ),
  }));
}

/** As the sheet shows it. A name may be all digits, which a spreadsheet keeps as a number. */
function textOf(value: CellValue): string {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  return text.trim() === "" ? "" : text;
}
