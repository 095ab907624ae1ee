/** The columns that 评分录入 and 得分计算 have alike: ids, names, texts, and what is looked up in 指标体系. */
import { columnLetters } from "../../sheet/address";
import { valueText } from "../../sheet/value";
import type { CellValue } from "../../sheet/value";
import type { PlanContext } from "../context";
import { ID_ROW, markerOf, parameterColumnId } from "../names";
import type { SheetKey } from "../names";
import { areaOn, cellOn, inColumn } from "../refs";
import { rowHeight } from "../measure";
import { bodyOf } from "../rubric/body";
import { RUBRIC_PARAMETERS, rubricColumn, rubricRows } from "../rubric/layout";
import { NUMBER_FORMATS, STYLES } from "../styles";
import type { CellStyle } from "../styles";
import type { ColumnPlan, Fill, RowPlan, StyledArea } from "../types";
import { howToFill } from "../words";
import { parameterValues, weightOrShare } from "./parameters";
import type { GridRow } from "./layout";
import { ENTRY_KINDS, entryKind, factFills } from "./facts";
import { GRID, ROW_FACTS } from "./layout";

export const WIDTHS = { name: 15, text: 46, how: 10, share: 9, parameter: 10, unit: 9.5 } as const;

/** The sheet's marker and the ids of its columns, in the hidden first row. */
export function columnIds({ grid, units }: PlanContext, key: SheetKey): CellValue[] {
  const parameters = Array.from({ length: grid.parameters }, (_, i) => parameterColumnId(i));
  return [markerOf(key), "name", "text", "how", "share", ...parameters, ...ROW_FACTS, ...units.map(({ id }) => id)];
}

/** 评分录入: ids, names and ways to fill in; texts, weights, shares and parameters as 指标体系 has them. */
export function gridColumnFills(context: PlanContext): Fill[] {
  const { rows, firstRow } = context.grid;
  const down = { row: firstRow, rows: rows.length };
  return [
    {
      kind: "values",
      area: { ...down, column: GRID.id, columns: 2 },
      values: rows.map((row) => [row.id, nameOf(row)]),
    },
    textFill(context),
    { kind: "values", area: { ...down, column: GRID.how, columns: 1 }, values: rows.map((row) => [howOf(row)]) },
    ...shareFills(context),
    ...parameterFills(context),
    ...factFills(context),
  ];
}

/** 得分计算 repeats what 评分录入 has in the same cells, its ids apart, by which its rows are found. */
export function repeatedColumnFills(context: PlanContext): Fill[] {
  const { rows, firstRow } = context.grid;
  const down = { row: firstRow, rows: rows.length };
  return [
    { kind: "values", area: { ...down, column: GRID.id, columns: 1 }, values: rows.map(({ id }) => [id]) },
    {
      kind: "formula",
      area: { ...down, column: GRID.name, columns: 3 },
      // Made text, since an empty cell would show as 0.
      formula: `=${cellOn("entries", firstRow, GRID.name)}&""`,
      cached: (i, j) => {
        const row = rows[i];
        return row ? valueText([nameOf(row), textOf(context, row), howOf(row)][j] ?? null) : null;
      },
    },
    ...[...shareFills(context), ...parameterFills(context)].map((fill): Fill => {
      if (fill.kind === "values") return fill;
      return { ...fill, formula: `=${cellOn("entries", fill.area.row, fill.area.column)}` };
    }),
  ];
}

/**
 * Looks a row's value up in 指标体系, where its place is known; the column moves along when the formula is filled to
 * the right. Where a number belongs, a text counts as 0, so that a slip there cannot make an error of every total.
 */
function lookUp({ grid }: PlanContext, row: number, column: number): string {
  const { row: first, rows } = rubricRows(grid);
  const values = areaOn("rubric", { row: first, rows, column, columns: 1 }).replace(
    new RegExp(`\\$${columnLetters(column)}\\$`, "g"),
    `${columnLetters(column)}$`,
  );
  return `INDEX(${values},${inColumn(row, grid.facts.place)})`;
}

/** A row has a weight or a share in 指标体系, and nothing in the other's column. */
function shareFills(context: PlanContext): Fill[] {
  return runsOf(context.grid.rows, (row) => (weightOrShare(row) ? "number" : null)).map(([, rows]) => {
    const [weight, share] = (["weight", "share"] as const).map((id) => lookUp(context, rows[0].row, rubricColumn(id)));
    return {
      kind: "formula",
      area: { row: rows[0].row, column: GRID.share, rows: rows.length, columns: 1 },
      formula: `=N(${weight ?? ""})+N(${share ?? ""})`,
      cached: (i) => {
        const row = rows[i];
        return row ? (weightOrShare(row)?.value ?? null) : null;
      },
    };
  });
}

function parameterFills(context: PlanContext): Fill[] {
  return runsOf(context.grid.rows, parameterKind).map(([kind, rows]) => {
    const found = lookUp(context, rows[0].row, RUBRIC_PARAMETERS);
    return {
      kind: "formula",
      area: { row: rows[0].row, column: GRID.parameters, rows: rows.length, columns: parameterValues(rows[0]).length },
      formula: kind.startsWith("text") ? `=${found}&""` : `=N(${found})`,
      cached: (i, j) => {
        const row = rows[i];
        return row ? (parameterValues(row)[j] ?? null) : null;
      },
    };
  });
}

/** Rows of one kind have as many parameters of the same sort. */
function parameterKind(row: GridRow): string | null {
  const [first] = parameterValues(row);
  if (first === undefined) return null;
  return `${typeof first === "string" ? "text" : "number"} ${parameterValues(row).length}`;
}

/** Neighbouring rows of one kind; rows without a kind are left out. */
export function runsOf<K>(
  rows: readonly GridRow[],
  kindOf: (row: GridRow) => K | null,
): [K, [GridRow, ...GridRow[]]][] {
  const runs: [K, [GridRow, ...GridRow[]]][] = [];
  for (const row of rows) {
    const kind = kindOf(row);
    if (kind === null) continue;
    const last = runs.at(-1);
    if (last?.[0] === kind && last[1].at(-1)?.row === row.row - 1) last[1].push(row);
    else runs.push([kind, [row]]);
  }
  return runs;
}

function nameOf(row: GridRow): CellValue {
  switch (row.kind) {
    case "category":
      return row.category.name;
    case "indicator":
      return row.indicator.name;
    case "criterion":
      return row.criterion.number;
    case "counter":
      return "计数";
    case "criterion-veto":
      return "单项否决";
  }
}

/** What 指标体系 says of the row: where a reason for a veto is asked, what counts as one; else the row's own words. */
function textOf(context: PlanContext, row: GridRow): string {
  return valueText(bodyOf(context, row)[rubricColumn(entryKind(row) === "reason" ? "note" : "text")] ?? null);
}

function textFill(context: PlanContext): Fill {
  const { rows, firstRow, facts } = context.grid;
  const [note, text] = (["note", "text"] as const).map((id) => fixed(lookUp(context, firstRow, rubricColumn(id))));
  return {
    kind: "formula",
    area: { row: firstRow, rows: rows.length, column: GRID.text, columns: 1 },
    formula: `=IF(${inColumn(firstRow, facts.kind)}=${ENTRY_KINDS.reason},${note ?? ""},${text ?? ""})&""`,
    cached: (i) => {
      const row = rows[i];
      return row ? textOf(context, row) : null;
    },
  };
}

/** `指标体系!F$5:F$148` with its column fixed as well. */
function fixed(formula: string): string {
  return formula.replace(/(?<=[!:])([A-Z]+\$)/g, "$$$1");
}

function howOf(row: GridRow): string {
  switch (row.kind) {
    case "category":
      return "";
    case "indicator":
      return row.indicator.veto ? "一票否决\n选原因" : "";
    case "criterion":
      return howToFill(row.criterion);
    case "counter":
      return "个数";
    case "criterion-veto":
      return "选原因";
  }
}

/** Widths of the grid's columns; ids and parameters are hidden. */
export function gridColumns({ grid }: PlanContext): ColumnPlan[] {
  return [
    { from: GRID.id, to: GRID.id, width: 14, hidden: true },
    { from: GRID.name, to: GRID.name, width: WIDTHS.name },
    { from: GRID.text, to: GRID.text, width: WIDTHS.text },
    { from: GRID.how, to: GRID.how, width: WIDTHS.how },
    { from: GRID.share, to: GRID.share, width: WIDTHS.share },
    { from: GRID.parameters, to: grid.firstUnit - 1, width: WIDTHS.parameter, hidden: true },
    { from: grid.firstUnit, to: grid.firstUnit + grid.units - 1, width: WIDTHS.unit },
  ];
}

export function gridRowPlans(context: PlanContext): RowPlan[] {
  const { grid, units } = context;
  const widest = units.map(({ name }) => ({ text: name, width: WIDTHS.unit }));
  return [
    { row: ID_ROW, hidden: true },
    { row: grid.unitRow, hidden: true },
    ...grid.conditionRows.map(({ row }) => ({ row, hidden: true })),
    { row: grid.titleRow, height: 34 },
    { row: grid.headerRow, height: rowHeight(widest, 34) },
    { row: grid.completenessRow, height: 20, estimated: true },
    ...grid.rows.map((row) => ({
      row: row.row,
      estimated: true,
      height: rowHeight([
        { text: textOf(context, row), width: WIDTHS.text },
        { text: howOf(row), width: WIDTHS.how },
        { text: valueText(nameOf(row)), width: WIDTHS.name },
      ]),
    })),
  ];
}

/**
 * Styles of the columns left of the units: each column alike in all rows, but for the colour of their kind. An
 * indicator's row stands out, its long note does not.
 */
export function gridColumnStyles({ grid }: PlanContext): StyledArea[] {
  return grid.rows.flatMap(({ row, kind }): StyledArea[] => {
    const base = kind === "category" ? STYLES.bandWrap : kind === "indicator" ? STYLES.subBand : STYLES.text;
    const words = kind === "indicator" ? STYLES.subBandPlain : base;
    const at = (column: number, style: CellStyle, columns = 1) => ({ area: { row, column, rows: 1, columns }, style });
    const format = kind === "category" || kind === "indicator" ? NUMBER_FORMATS.points : NUMBER_FORMATS.percent;
    return [
      // What is hidden must not make its row higher.
      at(GRID.id, { ...base, wrap: false }, grid.firstUnit),
      at(GRID.name, { ...base, horizontal: "center" }),
      at(GRID.text, words),
      at(GRID.how, { ...words, horizontal: "center" }),
      at(GRID.share, { ...base, horizontal: "center", numberFormat: format }),
    ];
  });
}
