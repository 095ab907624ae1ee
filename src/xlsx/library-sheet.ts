/** A planned sheet in the words of the .xlsx library, its cells left for later. */
import type { Cell, ConditionalRule, DataValidation, WriteSheet } from "hucre/xlsx";
import { absoluteAreaName, areaName, cellName, columnLetters, quoteSheetName } from "../sheet/address";
import type { Area } from "../sheet/address";
import { visibleParts } from "../sheet/areas";
import { parseFormula, shiftFormula } from "../sheet/formula";
import { firstSelected } from "../plan";
import type { ChartPlan, FormatPlan, RowPlan, SheetPlan, ValidationPlan, ValidationRule } from "../plan";
import type { CellStyle } from "../plan/styles";
import { libraryFormat, libraryStyle } from "./library-styles";
import { segmentsOf } from "./segments";
import type { Segment } from "./segments";

export interface PreparedSheet {
  /** Everything but the cells; its first row bears one empty cell for each style. */
  readonly sheet: WriteSheet;
  readonly segments: readonly Segment[];
  readonly rows: readonly RowPlan[];
  /** The cell that is selected when the file is opened, such as Q10. */
  readonly selected: string;
  /** The styles that the segments use, in the order of the first row's cells. */
  readonly styles: readonly CellStyle[];
}

export function prepareSheet(plan: SheetPlan): PreparedSheet {
  const segments = segmentsOf(plan);
  const styles = [...new Set(segments.flatMap(({ style }) => (style ? [style] : [])))];
  const cells = new Map(styles.map((style, i) => [`0,${i}`, { value: null, style: libraryStyle(style) }]));
  const { row, column } = firstSelected(plan);
  return { sheet: librarySheet(plan, cells), segments, rows: plan.rows, selected: cellName(row, column), styles };
}

function librarySheet(plan: SheetPlan, cells: Map<string, Partial<Cell>>): WriteSheet {
  const columns = Array.from({ length: Math.max(0, ...plan.columns.map(({ to }) => to + 1)) }, () => ({}));
  for (const { from, to, width, hidden } of plan.columns) {
    for (let column = from; column <= to; column++) columns[column] = { width, ...(hidden ? { hidden } : {}) };
  }
  const { rows: frozenRows, columns: frozenColumns } = plan.freeze;
  return {
    name: plan.name,
    cells,
    columns,
    merges: plan.merges.map(({ row, column, rows, columns: width }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + width - 1,
    })),
    dataValidations: libraryValidations(plan.validations),
    conditionalRules: plan.formats.map(libraryRule),
    ...(frozenRows + frozenColumns > 0 ? { freezePane: { rows: frozenRows, columns: frozenColumns } } : {}),
    // What a scorer may do besides typing: make rows and columns wider. Each true stands for "allowed";
    // but that of objects (charts) and scenarios for "protected", as Excel's own dialog has them.
    ...(plan.protected
      ? { protection: { sheet: true, objects: true, scenarios: true, formatColumns: true, formatRows: true } }
      : {}),
    ...libraryPrint(plan),
    ...(plan.filter ? { autoFilter: { range: areaName(plan.filter) } } : {}),
    view: { showGridLines: false, ...(plan.tabColor ? { tabColor: { rgb: plan.tabColor } } : {}) },
    ...(plan.visibility === "very-hidden" ? { veryHidden: true } : {}),
    ...(plan.visibility === "hidden" ? { hidden: true } : {}),
    charts: plan.charts.map((chart) => libraryChart(plan, chart)),
  };
}

/** In a file no cell may have two, so each one keeps what later ones leave of it. */
function libraryValidations(validations: readonly ValidationPlan[]): DataValidation[] {
  const parts = visibleParts(validations.map(({ area }) => area));
  return validations.flatMap((validation, i) => {
    const [first, ...rest] = parts[i] ?? [];
    return first ? [libraryValidation(validation, first, rest)] : [];
  });
}

function libraryValidation(plan: ValidationPlan, first: Area, rest: readonly Area[]): DataValidation {
  const { area, rule, prompt, alert } = plan;
  // Relative to the first cell that is left.
  const from = (formula: string) =>
    shiftFormula(parseFormula(formula), first.row - area.row, first.column - area.column);
  return {
    range: [first, ...rest].map(areaName).join(" "),
    ...libraryRuleOf(rule, from),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: prompt.title,
    inputMessage: prompt.text,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: alert.title,
    errorMessage: alert.text,
  };
}

function libraryRuleOf(
  rule: ValidationRule,
  from: (formula: string) => string,
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (rule.kind) {
    case "list":
      return { type: "list", formula1: from(rule.source) };
    case "custom":
      return { type: "custom", formula1: from(rule.formula) };
    case "decimal":
    case "whole":
      return { type: rule.kind, operator: "between", formula1: from(rule.min), formula2: from(rule.max) };
  }
}

function libraryRule(format: FormatPlan, i: number): ConditionalRule {
  const range = areaName(format.area);
  if (format.kind === "bar") {
    const cfvo: [{ type: "num"; value: string }, { type: "max" }] = [{ type: "num", value: "0" }, { type: "max" }];
    return { type: "dataBar", priority: i + 1, range, dataBar: { cfvo, color: `FF${format.color}` } };
  }
  return {
    type: "expression",
    priority: i + 1,
    range,
    formula: format.formula,
    style: libraryFormat(format.style),
    ...(format.stop ? { stopIfTrue: true } : {}),
  };
}

function libraryPrint({ name, print }: SheetPlan): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const { titleRows: rows, titleColumns: columns } = print;
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: print.landscape ? "landscape" : "portrait",
      ...(print.pagesWide > 0 ? { fitToPage: true, fitToWidth: print.pagesWide, fitToHeight: 0 } : {}),
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      ...(print.areas.length > 0
        ? // The library puts the sheet's name before the first area only.
          { printArea: print.areas.map(absoluteAreaName).join(`,${quoteSheetName(name)}!`) }
        : {}),
      ...(rows ? { printTitlesRow: `$${rows[0] + 1}:$${rows[1] + 1}` } : {}),
      ...(columns ? { printTitlesColumn: `$${columnLetters(columns[0])}:$${columnLetters(columns[1])}` } : {}),
      horizontalCentered: true,
    },
    ...(print.header === ""
      ? {}
      : {
          // A lone & starts a code in headers.
          headerFooter: { oddHeader: `&L${print.header.replaceAll("&", "&&")}`, oddFooter: "&C第 &P 页，共 &N 页" },
        }),
  };
}

function libraryChart(plan: SheetPlan, chart: ChartPlan): NonNullable<WriteSheet["charts"]>[number] {
  const on = (area: ChartPlan["labels"]) => `${quoteSheetName(plan.name)}!${absoluteAreaName(area)}`;
  const { row, column, rows, columns } = chart.position;
  return {
    type: "bar",
    title: chart.title,
    series: [{ name: chart.seriesName, values: on(chart.values), categories: on(chart.labels), color: "2F5597" }],
    anchor: { from: { row, col: column }, to: { row: row + rows, col: column + columns } },
    legend: false,
    gapWidth: 40,
    // The first of the board on top, and every unit's name, however many there are.
    axes: { x: { reverse: true, tickLblSkip: 1, labelFontSize: 8 }, y: { labelFontSize: 8 } },
    dataLabels: { showValue: true, fontSize: 8 },
  };
}
