/** What a plan's validations come to in one cell: where they overlap, the last one covers the others. */
import { mapFormulas } from "../../src/plan";
import type { ValidationPlan } from "../../src/plan";
import type { Area } from "../../src/sheet/address";
import { parseFormula, shiftFormula } from "../../src/sheet/formula";

export function isInArea(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** A formula that was written for the first cell of an area, as it reads in another cell. */
export function formulaIn(formula: string, from: Area, row: number, column: number): string {
  return shiftFormula(parseFormula(formula), row - from.row, column - from.column);
}

/** The validation of a cell, its formulas as they read there; null where there is none. */
export function validationOf(
  validations: readonly ValidationPlan[],
  row: number,
  column: number,
): (Omit<ValidationPlan, "area"> & { readonly at: Area }) | null {
  const found = validations.findLast(({ area }) => isInArea(area, row, column));
  if (!found) return null;
  const { area, rule, prompt, alert } = found;
  return { at: area, rule: mapFormulas(rule, (formula) => formulaIn(formula, area, row, column)), prompt, alert };
}
