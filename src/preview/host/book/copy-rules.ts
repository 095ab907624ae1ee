/** Validations and conditional formats that travel with copied cells. */
import { parseFormula, shiftFormula } from "../../../sheet/formula";
import type { Area } from "../../../sheet/address";
import { intersection } from "../../../sheet/areas";
import { freshIds } from "./condition-ids";
import { removeConditionalFormats, removeValidations } from "./validated";
import type { CellRange } from "./cell-range";
import type { ConditionalFormat } from "./conditional-formats";
import type { Validation, ValidationRule } from "./validations";

/** How far a copy lies from its source, and how many cells wide and high it is repeated without a gap. */
interface Repetition {
  readonly rows: number;
  readonly columns: number;
  readonly high: number;
  readonly wide: number;
}

/** Every repetition of the source brings its rules; `validations` false for formats only. */
export function copyRules(source: CellRange, from: Area, target: CellRange, to: Area, validations: boolean): void {
  const ofSource = partsOf(source.sheet.extras.validations, from);
  const formatsOfSource = partsOf(source.sheet.extras.conditionalFormats, from);
  const { extras } = target.sheet;
  if (validations) removeValidations(target.sheet, to);
  removeConditionalFormats(target.sheet, to);
  const ids = freshIds(target.sheet);
  for (const repetition of repetitionsOf(from, to)) {
    if (validations) extras.validations.push(...ofSource.map((part) => movedValidation(part, repetition)));
    extras.conditionalFormats.push(...formatsOfSource.map((part) => ({ ...movedFormat(part, repetition), id: ids() })));
  }
}

/** A source of one row or column is not repeated but stretched: relative formulas mean the same. */
function repetitionsOf(from: Area, to: Area): Repetition[] {
  const high = from.rows === 1 ? to.rows : 1;
  const wide = from.columns === 1 ? to.columns : 1;
  const found: Repetition[] = [];
  for (let down = 0; down < to.rows; down += from.rows * high) {
    for (let across = 0; across < to.columns; across += from.columns * wide) {
      found.push({ rows: to.row + down - from.row, columns: to.column + across - from.column, high, wide });
    }
  }
  return found;
}

interface Part<R> {
  readonly rule: R;
  /** What of the rule's area is copied. */
  readonly area: Area;
}

function partsOf<R extends { readonly area: Area }>(rules: readonly R[], from: Area): Part<R>[] {
  return rules.flatMap((rule) => {
    const area = intersection(rule.area, from);
    return area ? [{ rule, area }] : [];
  });
}

function movedArea(area: Area, { rows, columns, high, wide }: Repetition): Area {
  return {
    row: area.row + rows,
    column: area.column + columns,
    rows: area.rows * high,
    columns: area.columns * wide,
  };
}

function movedValidation({ rule, area }: Part<Validation>, repetition: Repetition): Validation {
  const { rows, columns } = repetition;
  return {
    ...rule,
    area: movedArea(area, repetition),
    origin: { row: rule.origin.row + rows, column: rule.origin.column + columns },
    rule: movedRule(rule.rule, rows, columns),
  };
}

/** The formula is written for the first cell of its area, which the part may not hold. */
function movedFormat({ rule, area }: Part<ConditionalFormat>, repetition: Repetition): ConditionalFormat {
  const formula = shiftFormula(
    parseFormula(rule.formula),
    area.row - rule.area.row + repetition.rows,
    area.column - rule.area.column + repetition.columns,
  );
  return { ...rule, area: movedArea(area, repetition), formula };
}

/** The rule as it reads so many rows below and columns to the right. */
export function movedRule(rule: ValidationRule, rows: number, columns: number): ValidationRule {
  return Object.fromEntries(
    Object.entries(rule).map(([kind, fields]) => [
      kind,
      Object.fromEntries(
        Object.entries(fields).map(([key, field]) => [
          key,
          typeof field === "string" && field.startsWith("=") ? shiftFormula(parseFormula(field), rows, columns) : field,
        ]),
      ),
    ]),
  );
}
