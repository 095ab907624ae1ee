/** What cells accept and how they change: validations and conditional formats of a file in Excel's words. */
import { areaName, cellName, parseAreaName } from "../../../src/sheet/address";
import type { Area } from "../../../src/sheet/address";
import { parseFormula, relativeForm, shiftFormula } from "../../../src/sheet/formula";
import type { FileFormat, FileSheet, FileValidation } from "../../helpers/file-looks";
import { rectanglesOf } from "./rectangles";

export interface ExpectedRule {
  readonly area: Area;
  readonly type: string;
  /** Absent where nothing is asked of the cells. */
  readonly settings?: Readonly<Record<"rule" | "prompt" | "errorAlert" | "ignoreBlanks", unknown>>;
}

const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  custom: "Custom",
  decimal: "Decimal",
  whole: "WholeNumber",
};

/** The sheet in rectangles of cells that accept relatively the same, all others among them. */
export function expectedRules(sheet: FileSheet): ExpectedRule[] {
  const owners = ownersOf(sheet);
  const keys = sheet.cells.map((line, row) =>
    line.map((_, column) => {
      const owner = owners.get(cellName(row, column));
      if (!owner) return "";
      const own = validationAt(owner, row, column);
      const relative = [own.formula1, own.formula2].map((text) => text !== null && relativeForm(text, row, column));
      return JSON.stringify([relative, { ...own, ranges: [], formula1: "", formula2: "" }]);
    }),
  );
  return rectanglesOf(keys).map(({ area }) => {
    const owner = owners.get(cellName(area.row, area.column));
    if (!owner) return { area, type: "None" };
    const own = validationAt(owner, area.row, area.column);
    return { area, type: TYPES[own.type] ?? own.type, settings: settingsOf(own) };
  });
}

/** By cell, its validation; the file may have none for two. */
function ownersOf({ validations }: FileSheet): Map<string, FileValidation> {
  const owners = new Map<string, FileValidation>();
  for (const validation of validations) {
    for (const { row, column, rows, columns } of validation.ranges.map(areaOf)) {
      for (let i = 0; i < rows * columns; i++) {
        const name = cellName(row + Math.floor(i / columns), column + (i % columns));
        if (owners.has(name)) throw new Error(`two validations for ${name}`);
        owners.set(name, validation);
      }
    }
  }
  return owners;
}

/** The validation with its formulas as they read in one of its cells; they stand in it for its first area's first. */
function validationAt(validation: FileValidation, row: number, column: number): FileValidation {
  const [first] = validation.ranges.map(areaOf);
  const read = (formula: string | null) =>
    formula === null || !first ? null : shiftFormula(parseFormula(formula), row - first.row, column - first.column);
  return { ...validation, formula1: read(validation.formula1), formula2: read(validation.formula2) };
}

function settingsOf(own: FileValidation): NonNullable<ExpectedRule["settings"]> {
  return {
    rule: ruleOf(own),
    prompt: { title: own.promptTitle, message: own.prompt, showPrompt: own.showPrompt },
    errorAlert: {
      title: own.alertTitle,
      message: own.alert,
      showAlert: own.showAlert,
      style: own.style === "stop" ? "Stop" : own.style,
    },
    ignoreBlanks: own.allowBlank,
  };
}

function ruleOf({ type, operator, formula1, formula2, dropDown }: FileValidation): unknown {
  const literal = /^"(.*)"$/.exec(formula1 ?? "")?.[1];
  switch (type) {
    case "list":
      return { list: { inCellDropDown: dropDown, source: literal ?? `=${formula1}` } };
    case "custom":
      return { custom: { formula: `=${formula1}` } };
    default: {
      const bounds = { formula1: `=${formula1}`, formula2: `=${formula2}`, operator: operatorOf(operator) };
      return { [type === "whole" ? "wholeNumber" : type]: bounds };
    }
  }
}

/** A file leaves out the operator that is taken when there is none. */
function operatorOf(operator: string | null): string {
  return operator === null || operator === "between" ? "Between" : operator;
}

/** Every rectangle whose rule in the open workbook differs from the file's. */
export async function ruleDifferences(
  context: Excel.RequestContext,
  name: string,
  expected: readonly ExpectedRule[],
): Promise<unknown[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const loaded = expected.map((one) => {
    const { dataValidation } = sheet.getRange(areaName(one.area));
    dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
    return { one, dataValidation };
  });
  await context.sync();
  return loaded.flatMap(({ one: { area, type, settings }, dataValidation }) => {
    const { rule, prompt, errorAlert, ignoreBlanks } = dataValidation;
    const found = { type: dataValidation.type, ...(settings ? { rule, prompt, errorAlert, ignoreBlanks } : {}) };
    const wanted = { type, ...settings };
    return sorted(found) === sorted(wanted) ? [] : [{ at: `${name}!${areaName(area)}`, found, wanted }];
  });
}

/** JSON with the properties in the order of their names. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** In the order of their precedence. */
export function expectedFormats({ formats }: FileSheet): unknown[] {
  return formats.map(({ ranges, type, formulas, stop, style, bar }: FileFormat) => {
    if (bar) return { areas: ranges, type: "DataBar", color: `#${bar.color}`, bounds: bar.bounds.map(boundOf) };
    if (type !== "expression") throw new Error(`a conditional format of the type ${type}`);
    const hash = (color: string | null | undefined) => (color ? `#${color}` : null);
    return {
      areas: ranges,
      type: "Custom",
      formula: `=${formulas.join()}`,
      stop,
      fill: hash(style?.fill),
      color: hash(style?.color),
      bold: style?.bold ?? false,
      strike: style?.strike ?? false,
    };
  });
}

function boundOf([type, value]: readonly [string, number | null]): unknown {
  return type === "num" ? { type: "Number", formula: `=${value}` } : { type: type === "max" ? "HighestValue" : type };
}

export async function foundFormats(context: Excel.RequestContext, name: string): Promise<unknown[]> {
  // A range's path holds for one sync only, so it is asked for anew.
  const all = () => context.workbook.worksheets.getItem(name).getRange().conditionalFormats;
  const types = all();
  types.load("items/type");
  await context.sync();
  const loaded = types.items.map(({ type }, i) => {
    const item = all().getItemAt(i);
    const range = item.getRange();
    item.load("type,priority,stopIfTrue");
    range.load("address");
    if (type === "DataBar") item.dataBar.load("lowerBoundRule,upperBoundRule,positiveFormat/fillColor");
    else
      item.custom.load("rule/formula,format/fill/color,format/font/color,format/font/bold,format/font/strikethrough");
    return { item, range };
  });
  await context.sync();
  const ordered = [...loaded].sort((a, b) => a.item.priority - b.item.priority);
  return ordered.map(({ item, range }) => {
    const areas = [range.address.split("!")[1]];
    if (item.type === "DataBar") {
      const { lowerBoundRule, upperBoundRule, positiveFormat } = item.dataBar;
      return { areas, type: item.type, color: positiveFormat.fillColor, bounds: [lowerBoundRule, upperBoundRule] };
    }
    const { rule, format } = item.custom;
    return {
      areas,
      type: item.type,
      formula: rule.formula,
      stop: item.stopIfTrue,
      fill: format.fill.color,
      color: format.font.color,
      // null leaves the cell's own.
      bold: isTrue(format.font.bold),
      strike: isTrue(format.font.strikethrough),
    };
  });
}

/** Excel gives null for what the types say is true or false. */
function isTrue(value: unknown): boolean {
  return value === true;
}

function areaOf(range: string): Area {
  const area = parseAreaName(range);
  if (!area) throw new Error(`${range} is no area`);
  return area;
}
