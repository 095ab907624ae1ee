/** Writes a workbook's plan as the JSON that `peer.py` reads: dump-plan UNITS OUT.json UNITS.csv */
import { writeFileSync } from "node:fs";
import { planWorkbook } from "../../src/plan";
import type { SheetPlan, ValidationPlan, ValidationRule } from "../../src/plan";
import type { CellStyle } from "../../src/plan/styles";
import { formatUnitList } from "../../src/csv";
import { builtInUnits } from "../../src/rubric";
import type { Unit } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { absoluteAreaName, columnLetters, quoteSheetName } from "../../src/sheet/address";
import type { Area } from "../../src/sheet/address";
import { visibleParts } from "../../src/sheet/areas";
import { parseFormula } from "../../src/sheet/formula";
import type { CellValue } from "../../src/sheet/value";
import { segmentsOf } from "../../src/xlsx/segments";
import type { Segment } from "../../src/xlsx/segments";
import { formulaIn } from "../helpers/covering";

const [count = "37", out = "", csv = ""] = process.argv.slice(2);

/** The built-in units, and as many more of the same kinds as asked for. */
function unitsUpTo(most: number): Unit[] {
  const units = builtInUnits(builtInRubric).slice(0, most);
  const usual = units.length;
  for (let i = usual; i < most; i++) {
    const like = units[i % usual];
    if (like) units.push({ ...like, id: `u${i + 1}`, name: `参评单位${i + 1}` });
  }
  return units;
}

const styles: CellStyle[] = [];
const numbers = new Map<CellStyle, number>();

function styleNumber(style: CellStyle | null): number | null {
  if (!style) return null;
  let number = numbers.get(style);
  if (number === undefined) {
    number = styles.push(style) - 1;
    numbers.set(style, number);
  }
  return number;
}

function corners({ row, column, rows, columns }: Area): number[] {
  return [row, column, row + rows - 1, column + columns - 1];
}

function segment({ row, column, columns, style, fill }: Segment): unknown[] {
  const head = [row, column, columns, styleNumber(style)];
  if (!fill) return [...head, "blank", null, null];
  const down = row - fill.area.row;
  const right = column - fill.area.column;
  const each = <T>(make: (i: number) => T): T[] => Array.from({ length: columns }, (_, i) => make(i));
  if (fill.kind === "values") return [...head, "values", each((i) => fill.values[down]?.[right + i] ?? null), null];
  const cached: CellValue[] = each((i) => fill.cached(down, right + i));
  const same = cached.every((value) => value === cached[0]);
  return [...head, "formula", template(fill.formula, down, right), same ? (cached[0] ?? null) : cached];
}

/** A formula for Python's `%`: relative columns left open, with the column that each starts from. */
function template(formula: string, down: number, right: number): [string, number[]] {
  const columns: number[] = [];
  const text = parseFormula(formula)
    .parts.map((part) => {
      if (typeof part === "string") return part.replaceAll("%", "%%");
      if (part.column === null || part.row === null) throw new Error(`Not a cell: ${formula}`);
      const row = part.rowFixed ? `$${part.row + 1}` : String(part.row + 1 + down);
      if (part.columnFixed) return `$${columnLetters(part.column)}${row}`;
      columns.push(part.column + right);
      return `%s${row}`;
    })
    .join("");
  return [text, columns];
}

/** As in our own file: of each what later ones leave, its formulas as they read in the first cell that is left. */
function validations(plans: readonly ValidationPlan[]): unknown[] {
  const parts = visibleParts(plans.map(({ area }) => area));
  return plans.flatMap(({ area, rule, prompt, alert }, i) => {
    const [first, ...rest] = parts[i] ?? [];
    if (!first) return [];
    const texts = {
      input_title: prompt.title,
      input_message: prompt.text,
      error_title: alert.title,
      error_message: alert.text,
      ...(rest.length > 0 ? { other_cells: rest.map(corners) } : {}),
    };
    const from = (formula: string) => `=${formulaIn(formula, area, first.row, first.column)}`;
    return [[corners(first), { ...ruleIn(rule, from), ...texts }]];
  });
}

function ruleIn(rule: ValidationRule, from: (formula: string) => string): Record<string, unknown> {
  switch (rule.kind) {
    case "list": {
      const literal = /^"(.*)"$/.exec(rule.source)?.[1];
      return { validate: "list", source: literal ? literal.split(",") : from(rule.source) };
    }
    case "custom":
      return { validate: "custom", value: from(rule.formula) };
    case "decimal":
    case "whole": {
      const kind = rule.kind === "whole" ? "integer" : "decimal";
      return { validate: kind, criteria: "between", minimum: from(rule.min), maximum: from(rule.max) };
    }
  }
}

function sheet(plan: SheetPlan): unknown {
  return {
    name: plan.name,
    hidden: plan.visibility !== "visible",
    columns: plan.columns.map(({ from, to, width, hidden }) => [from, to, width, hidden ?? false]),
    rows: plan.rows.map(({ row, height, hidden }) => [row, height ?? null, hidden ?? false]),
    segments: segmentsOf(plan).map(segment),
    validations: validations(plan.validations),
    formats: plan.formats.map((format) => [
      corners(format.area),
      format.kind === "bar"
        ? { type: "data_bar", bar_color: `#${format.color}`, data_bar_2010: false }
        : { type: "formula", criteria: `=${format.formula}`, style: format.style, stop_if_true: format.stop },
    ]),
    freeze: plan.freeze.rows + plan.freeze.columns > 0 ? [plan.freeze.rows, plan.freeze.columns] : null,
    landscape: plan.print.landscape,
    pagesWide: plan.print.pagesWide,
    titleRows: plan.print.titleRows,
    titleColumns: plan.print.titleColumns,
    header: plan.print.header,
    charts: plan.charts.map((chart) => ({
      title: chart.title,
      seriesName: chart.seriesName,
      labels: corners(chart.labels),
      values: corners(chart.values),
      at: [chart.position.row, chart.position.column],
    })),
  };
}

const units = unitsUpTo(Number(count));
const plan = planWorkbook(builtInRubric, units);
const sheets = plan.sheets.map(sheet);
const json = {
  properties: { title: plan.properties.title, subject: plan.properties.subject, author: plan.properties.application },
  width: units.length + 64,
  styles,
  sheets,
  names: plan.names.map(({ name, sheet: on, area }) => [name, `=${quoteSheetName(on)}!${absoluteAreaName(area)}`]),
};
writeFileSync(out, JSON.stringify(json));
writeFileSync(csv, formatUnitList(units, builtInRubric));
