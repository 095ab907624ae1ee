/** What a cell accepts, told so that it can be compared with what other cells accept, and put on a range. */
import { mapFormulas } from "../../plan";
import type { ValidationPlan, ValidationRule } from "../../plan";
import { parseFormula, relativeForm, shiftFormula } from "../../sheet/formula";

/** A validation's rule as it reads in the cell at (row, column). */
export interface Accepted extends Omit<ValidationPlan, "area"> {
  readonly row: number;
  readonly column: number;
  /** The same for all cells that have relatively the same rule, and the same words. */
  readonly key: string;
}

export function validationAt({ area, rule, prompt, alert }: ValidationPlan, row: number, column: number): Accepted {
  const shift = (formula: string) => shiftFormula(parseFormula(formula), row - area.row, column - area.column);
  const own = mapFormulas(rule, shift);
  const relative = mapFormulas(own, (formula) => relativeForm(formula, row, column));
  return { rule: own, prompt, alert, row, column, key: JSON.stringify([relative, prompt, alert]) };
}

/** The same rule as it reads in another cell. */
export function ruleAt({ rule, row, column }: Accepted, atRow: number, atColumn: number): ValidationRule {
  return mapFormulas(rule, (formula) => shiftFormula(parseFormula(formula), atRow - row, atColumn - column));
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation */
export function accept({ dataValidation }: Excel.Range, accepted: Accepted, row: number, column: number): void {
  const { prompt, alert } = accepted;
  dataValidation.rule = ruleOf(ruleAt(accepted, row, column));
  dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title: alert.title, message: alert.text };
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list": {
      const literal = /^"(.*)"$/.exec(rule.source)?.[1];
      return { list: { inCellDropDown: true, source: literal ?? `=${rule.source}` } };
    }
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
    case "decimal":
      return { decimal: { operator: "Between", formula1: `=${rule.min}`, formula2: `=${rule.max}` } };
    case "whole":
      return { wholeNumber: { operator: "Between", formula1: `=${rule.min}`, formula2: `=${rule.max}` } };
  }
}
