/** The rule of a data validation in the API's own form: read with care, and written as the API gives it back. */
import { invalidArgument, notKnown } from "../protocol/errors";
import { ObjectBase } from "../protocol/object-base";
import { absoluteFormula } from "./address-text";
import { areaOf } from "./cell-range";
import type { CellRange } from "./cell-range";
import type { ValidationRule } from "./validations";

/** Characters of a formula or of a list that is given as text. Source: Excel specifications and limits. */
const MAX_SOURCE = 255;

export const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** Kinds of rules with the type that a range with one of them has. */
export const VALIDATION_TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** Errors: InvalidArgument for a rule that Excel would refuse; HostNotKnown for fields that are not documented. */
export function readRule(given: Readonly<Record<string, unknown>>): ValidationRule {
  const kinds = Object.entries(given);
  const [first] = kinds;
  if (kinds.length !== 1 || !first) throw invalidArgument();
  const [kind, fields] = first;
  if (typeof fields !== "object" || fields === null) throw invalidArgument();
  const record = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
  if (kind === "list") return { list: readList(record) };
  if (kind === "custom") {
    requireKeys(record, ["formula"]);
    return { custom: { formula: formula(record.formula) } };
  }
  return { [kind]: readBounds(record) };
}

type Fields = Readonly<Record<string, unknown>>;

function readList(fields: Fields): Fields {
  requireKeys(fields, ["inCellDropDown", "source"]);
  if (typeof fields.inCellDropDown !== "boolean") throw invalidArgument();
  const { source } = fields;
  const text = typeof source === "string" ? source : operand(source);
  if (text === "" || text.length > MAX_SOURCE) throw invalidArgument();
  return { inCellDropDown: fields.inCellDropDown, source: text };
}

function readBounds(fields: Fields): Fields {
  requireKeys(fields, ["formula1", "formula2", "operator"]);
  const operator = OPERATORS.find((each) => each === fields.operator);
  if (!operator) throw invalidArgument();
  const isPair = operator === "Between" || operator === "NotBetween";
  const formula1 = operand(fields.formula1);
  if (!isPair) return { formula1, operator };
  return { formula1, formula2: operand(fields.formula2), operator };
}

/** A number, a formula, or a Range, which becomes a formula. */
function operand(value: unknown): string {
  // Excel gives numbers back as formulas.
  if (typeof value === "number") return `=${value}`;
  if (value instanceof ObjectBase && value.className === "Range") {
    const cells = value.self as CellRange;
    return absoluteFormula(cells.sheet.name, areaOf(cells));
  }
  if (typeof value === "string" && value !== "") {
    if (value.length > MAX_SOURCE) throw invalidArgument();
    return value;
  }
  throw invalidArgument();
}

function formula(value: unknown): string {
  if (typeof value !== "string" || !value.startsWith("=") || value.length > MAX_SOURCE) throw invalidArgument();
  return value;
}

function requireKeys(fields: Fields, keys: readonly string[]): void {
  for (const key of Object.keys(fields)) if (!keys.includes(key)) throw notKnown(`a validation rule's ${key}`);
}
