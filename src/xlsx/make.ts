/** What a sheet of an .xlsx file is made like besides its cells: protection, hidden lines, validations, formats. */
import type { ConditionalRule, DataValidation, Sheet } from "hucre/xlsx";
import type { Area } from "../sheet/address";
import { parseWideArea, runsOfNumbers } from "../sheet/reference";
import type { FormatSnapshot, SheetSnapshot, ValidationSnapshot } from "../sheet/snapshot";

/**
 * Areas of a sheet that are kept, those of validations and of formats each: ours have some 200, but who pastes a lot has
 * more. Beyond that nothing is told of them, for they take time and somebody may mean harm.
 */
const MAX_AREAS = 20_000;

export function makeOf(sheet: Sheet): Omit<SheetSnapshot, "name" | "visibility" | "rows"> {
  const { protection, rowDefs, columns } = sheet;
  const validations = withinLimits((sheet.dataValidations ?? []).map(validationOf));
  const formats = withinLimits((sheet.conditionalRules ?? []).map(formatOf));
  // Not shown at all, too: rows of no height, columns of no width.
  const rows = [...(rowDefs ?? [])].filter(([, { hidden, height }]) => hidden === true || height === 0);
  const hidden = (columns ?? []).flatMap(({ hidden, width }, i) => (hidden === true || width === 0 ? [i] : []));
  return {
    protected: protection?.sheet === true,
    // Passwords as Excel keeps them since 2013 are not told by the library.
    ...(protection?.password === undefined ? {} : { password: true }),
    hiddenRows: runsOfNumbers(rows.map(([row]) => row).sort((a, b) => a - b)),
    hiddenColumns: runsOfNumbers(hidden),
    ...(validations ? { validations } : {}),
    ...(formats ? { formats } : {}),
  };
}

function withinLimits<T extends { readonly areas: readonly Area[] }>(all: readonly T[]): readonly T[] | null {
  return all.reduce((sum, { areas }) => sum + areas.length, 0) <= MAX_AREAS ? all : null;
}

function areasOf(range: string): Area[] {
  return range.split(/\s+/).flatMap((text) => parseWideArea(text) ?? []);
}

/**
 * Formulas are written for the first cell of the first area. ECMA-376 18.3.1.32 (dataValidation)
 */
function validationOf({ type, operator, formula1, formula2, values, range }: DataValidation): ValidationSnapshot {
  const areas = areasOf(range);
  const [first] = areas;
  const source = formula1 ?? (values ? `"${values.join(",").replaceAll('"', '""')}"` : "");
  const isPair = type !== "list" && type !== "custom" && (operator ?? "between").toLowerCase().endsWith("between");
  return {
    areas,
    kind: type,
    operator: type === "list" || type === "custom" ? "between" : (operator ?? "between"),
    formulas: isPair ? [source, formula2 ?? ""] : [source],
    ...(first ? { origin: { row: first.row, column: first.column } } : {}),
  };
}

function formatOf({ type, formula, range }: ConditionalRule): FormatSnapshot {
  const text = (typeof formula === "string" ? formula : formula?.[0]) ?? "";
  const kind = type === "expression" ? "formula" : type === "dataBar" ? "bar" : "other";
  return { areas: areasOf(range), kind, formula: kind === "formula" ? text : "" };
}
