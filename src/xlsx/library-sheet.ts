/** A planned sheet in the words of the .xlsx library, the long uniform runs of cells left for later. */
import type { Cell, ConditionalRule, DataValidation, WriteSheet } from "hucre/xlsx";
import { absoluteAreaName, areaName, cellName, columnLetters, quoteSheetName } from "../sheet/address";
import { parseFormula, shiftFormula } from "../sheet/formula";
import { isErrorValue } from "../sheet/value";
import type { CellValue } from "../sheet/value";
import type { ChartPlan, FormatPlan, SheetPlan, ValidationPlan } from "../plan";
import { libraryFormat, libraryStyle } from "./library-styles";
import { segmentsOf } from "./segments";
import type { Segment } from "./segments";

export interface PreparedSheet {
  readonly sheet: WriteSheet;
  /** Address of a run's first cell, which stands in the library's sheet as an empty one → the run. */
  readonly runs: ReadonlyMap<string, Segment>;
}

/** Shorter runs than this are not worth the detour. */
const SHORTEST_RUN = 4;

export function prepareSheet(plan: SheetPlan): PreparedSheet {
  const cells = new Map<string, Partial<Cell>>();
  const runs = new Map<string, Segment>();
  for (const segment of segmentsOf(plan)) {
    // A run is found again by its style, so it needs one.
    if (segment.columns >= SHORTEST_RUN && segment.style) {
      cells.set(`${segment.row},${segment.column}`, { value: null, style: libraryStyle(segment.style) });
      runs.set(cellName(segment.row, segment.column), segment);
    } else {
      for (let i = 0; i < segment.columns; i++) {
        cells.set(`${segment.row},${segment.column + i}`, libraryCell(segment, i));
      }
    }
  }
  return { sheet: librarySheet(plan, cells), runs };
}

/** The i-th cell of a segment. */
function libraryCell({ row, column, style, fill }: Segment, i: number): Partial<Cell> {
  const styled = style ? { style: libraryStyle(style) } : {};
  if (!fill) return { value: null, ...styled };
  const down = row - fill.area.row;
  const right = column + i - fill.area.column;
  if (fill.kind === "values") return { value: libraryValue(fill.values[down]?.[right] ?? null), ...styled };
  return {
    value: null,
    formula: shiftFormula(parseFormula(fill.formula.slice(1)), down, right),
    formulaResult: libraryValue(fill.cached(down, right)),
    ...styled,
  };
}

function libraryValue(value: CellValue): string | number | boolean | null {
  return isErrorValue(value) ? value.error : value;
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
    rowDefs: new Map(
      plan.rows.map(({ row, height, hidden }) => [
        row,
        { ...(height === undefined ? {} : { height }), ...(hidden ? { hidden } : {}) },
      ]),
    ),
    merges: plan.merges.map(({ row, column, rows, columns: width }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + width - 1,
    })),
    dataValidations: plan.validations.map(libraryValidation),
    conditionalRules: plan.formats.map(libraryRule),
    ...(frozenRows + frozenColumns > 0 ? { freezePane: { rows: frozenRows, columns: frozenColumns } } : {}),
    // What a scorer may do besides typing: make rows and columns wider. Each true stands for "allowed".
    ...(plan.protected ? { protection: { sheet: true, formatColumns: true, formatRows: true } } : {}),
    ...libraryPrint(plan),
    view: { showGridLines: false, ...(plan.tabColor ? { tabColor: { rgb: plan.tabColor } } : {}) },
    ...(plan.visibility === "very-hidden" ? { veryHidden: true } : {}),
    ...(plan.visibility === "hidden" ? { hidden: true } : {}),
    charts: plan.charts.map((chart) => libraryChart(plan, chart)),
  };
}

function libraryValidation({ area, rule, prompt, alert }: ValidationPlan): DataValidation {
  return {
    range: areaName(area),
    ...(rule.kind === "list"
      ? { type: "list", formula1: rule.source }
      : { type: rule.kind, operator: "between", formula1: rule.min, formula2: rule.max }),
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
      // The library puts the sheet's name before the first area only.
      printArea: print.areas.map(absoluteAreaName).join(`,${quoteSheetName(name)}!`),
      ...(rows ? { printTitlesRow: `$${rows[0] + 1}:$${rows[1] + 1}` } : {}),
      ...(columns ? { printTitlesColumn: `$${columnLetters(columns[0])}:$${columnLetters(columns[1])}` } : {}),
      horizontalCentered: true,
    },
    // A lone & starts a code in headers.
    headerFooter: { oddHeader: `&L${print.header.replaceAll("&", "&&")}`, oddFooter: "&C第 &P 页，共 &N 页" },
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
    // The first of the board on top.
    axes: { x: { reverse: true } },
    dataLabels: { showValue: true },
  };
}

