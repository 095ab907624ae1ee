/** What a formula gives without standing in a cell, and whether cells keep to their validations. */
import type { IFormulaExecuteResultMap } from "@univerjs/engine-formula";
import { parseFormula, shiftFormula } from "../../../sheet/formula";
import { afterCommand } from "./univer-commands";
import type { Book } from "./book";
import type { Sheet } from "./sheet";
import type { Validation } from "./validations";

type Scalar = string | number | boolean | null;

const START = "formula.mutation.set-formula-string-batch-calculation";
const RESULT = "formula.mutation.set-formula-string-batch-calculation-result";

/** The values of a formula as if it stood in a cell: one, or those of the cells that it refers to. */
export async function evaluate(
  book: Book,
  sheet: Sheet,
  formula: string,
  row: number,
  column: number,
): Promise<Scalar[]> {
  await book.calculation.settle();
  const formulas = { [book.unitId]: { [sheet.id]: { [row]: { [column]: [formula] } } } };
  const result = await new Promise<IFormulaExecuteResultMap>((resolve, reject) => {
    const listener = afterCommand(book.univer, RESULT, (params) => {
      listener.dispose();
      resolve((params as { result?: IFormulaExecuteResultMap }).result ?? {});
    });
    book.univer.executeCommand(START, { formulas }, { onlyLocal: true }).catch(reject);
  });
  const value = result[book.unitId]?.[sheet.id]?.[row]?.[column]?.[0]?.value;
  if (Array.isArray(value)) return value.flat();
  return [value ?? null];
}

/** True when what the cell holds keeps to the rule. */
export async function isValid(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  validation: Validation,
): Promise<boolean> {
  const [first] = Object.entries(validation.rule);
  if (!first) return true;
  const [kind, fields] = first;
  if (validation.ignoreBlanks && sheet.grid.isEmpty(row, column)) return true;
  await book.calculation.settle();
  const value = sheet.grid.value(row, column);
  const operand = async (given: unknown): Promise<Scalar[]> => {
    if (typeof given !== "string") return [typeof given === "number" ? given : null];
    const formula = shiftFormula(
      parseFormula(given.startsWith("=") ? given : `=${given}`),
      row - validation.origin.row,
      column - validation.origin.column,
    );
    return evaluate(book, sheet, formula, row, column);
  };
  if (kind === "custom") return isTrue((await operand(fields.formula))[0] ?? null);
  if (kind === "list") return listHolds(value, fields.source, operand);
  const measured = kind === "textLength" ? String(value).length : value;
  if (typeof measured !== "number" || (kind === "wholeNumber" && !Number.isInteger(measured))) return false;
  const [low] = await operand(fields.formula1);
  const [high] = fields.formula2 === undefined ? [null] : await operand(fields.formula2);
  return compares(measured, String(fields.operator), low ?? 0, high ?? 0);
}

/** Text in a list's cells is compared without regard to case, in a list that is given as text with it. */
async function listHolds(
  value: string | number | boolean,
  source: unknown,
  operand: (given: unknown) => Promise<Scalar[]>,
): Promise<boolean> {
  if (typeof source !== "string") return false;
  if (!source.startsWith("=")) return source.split(",").some((item) => item.trim() === String(value));
  const items = await operand(source);
  const text = String(value).toUpperCase();
  return items.some((item) => item !== null && String(item).toUpperCase() === text);
}

function isTrue(value: Scalar): boolean {
  if (typeof value === "string") return value.toUpperCase() === "TRUE";
  return value === true || (typeof value === "number" && value !== 0);
}

function compares(value: number, operator: string, low: Scalar, high: Scalar): boolean {
  if (typeof low !== "number" || typeof high !== "number") return false;
  const checks: Readonly<Record<string, boolean>> = {
    Between: value >= low && value <= high,
    NotBetween: value < low || value > high,
    EqualTo: value === low,
    NotEqualTo: value !== low,
    GreaterThan: value > low,
    LessThan: value < low,
    GreaterThanOrEqualTo: value >= low,
    LessThanOrEqualTo: value <= low,
  };
  return checks[operator] ?? false;
}
