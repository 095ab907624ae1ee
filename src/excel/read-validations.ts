/** What cells of the open workbook accept. */
import { areaName } from "../sheet/address";
import type { Area } from "../sheet/address";
import type { ValidationKind, ValidationSnapshot } from "../sheet/snapshot";

/** Cells that are looked at one by one where an area's differ: 37 units of 50 rows. */
const MOST_SINGLE_CELLS = 2_000;

export interface AskedValidation {
  readonly area: Area;
  readonly validation: Excel.DataValidation;
}

/** Queued: to be answered by the next sync. */
export function askValidations(worksheet: Excel.Worksheet, areas: readonly Area[]): AskedValidation[] {
  return areas.map((area) => {
    const validation = worksheet.getRange(areaName(area)).dataValidation;
    validation.load("type,rule");
    return { area, validation };
  });
}

/** Answered areas that agree, and those whose cells do not. */
function sortAnswers(asked: readonly AskedValidation[]): {
  readonly told: ValidationSnapshot[];
  readonly mixed: Area[];
} {
  const told: ValidationSnapshot[] = [];
  const mixed: Area[] = [];
  for (const { area, validation } of asked) {
    if (validation.type === "None") continue;
    const rule = ruleOf(validation.rule);
    if (rule) told.push({ areas: [area], ...rule });
    else mixed.push(area);
  }
  return { told, mixed };
}

/**
 * No further sync where each area's cells agree; else one for those that do not. An area with too many cells is told as
 * "mixed".
 *
 * @param most cells that are looked at one by one
 */
export async function readValidations(
  context: Excel.RequestContext,
  asked: readonly { readonly worksheet: Excel.Worksheet; readonly asked: readonly AskedValidation[] }[],
  most = MOST_SINGLE_CELLS,
): Promise<ValidationSnapshot[][]> {
  const sorted = asked.map((one) => ({ worksheet: one.worksheet, ...sortAnswers(one.asked) }));
  let left = most;
  const again = sorted.map(({ worksheet, told, mixed }) => {
    const cells: Area[] = [];
    const rest: Area[] = [];
    for (const area of mixed) {
      const count = area.rows * area.columns;
      if (count > left) rest.push(area);
      else {
        left -= count;
        cells.push(...cellsOf(area));
      }
    }
    const mixture = rest.map((area): ValidationSnapshot => ({
      areas: [area],
      kind: "mixed",
      operator: "between",
      formulas: [],
    }));
    return { told: [...told, ...mixture], asked: askValidations(worksheet, cells) };
  });
  if (again.some((one) => one.asked.length > 0)) await context.sync();
  return again.map((one) => [...one.told, ...sortAnswers(one.asked).told]);
}

export function cellsOf({ row, column, rows, columns }: Area): Area[] {
  return Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
    rows: 1,
    columns: 1,
  }));
}

export type Rule = Pick<ValidationSnapshot, "kind" | "operator" | "formulas">;

/** @param rule null where the cells differ; for which cell of an area its formulas are written is documented nowhere */
export function ruleOf(rule: Excel.DataValidationRule | null): Rule | null {
  if (!rule) return null;
  const { list, custom, wholeNumber, decimal, date, time, textLength } = rule;
  if (list) return { kind: "list", operator: "between", formulas: [sourceOf(list.source)] };
  if (custom) return { kind: "custom", operator: "between", formulas: [formulaOf(custom.formula)] };
  const bounded: readonly [ValidationKind, Bounds | undefined][] = [
    ["whole", wholeNumber],
    ["decimal", decimal],
    ["date", date],
    ["time", time],
    ["textLength", textLength],
  ];
  for (const [kind, bounds] of bounded) {
    if (!bounds) continue;
    const { operator, formula1, formula2 } = bounds;
    const name = operator.charAt(0).toLowerCase() + operator.slice(1);
    return {
      kind,
      operator: name,
      formulas: formula2 === undefined ? [formulaOf(formula1)] : [formula1, formula2].map(formulaOf),
    };
  }
  return null;
}

type Bounds = Excel.BasicDataValidation | Excel.DateTimeDataValidation;

/** Numbers come back as numbers or as formulas. */
function formulaOf(value: Bounds["formula1"] | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value).replace(/^=/, "") : "";
}

function sourceOf(source: Excel.ListDataValidation["source"]): string {
  if (typeof source !== "string") return "";
  return source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}
