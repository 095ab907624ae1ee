/** The columns that 评分录入 and 得分计算 have alike: ids, names, texts, and what is looked up in 指标体系. */
import { columnLetters } from "../../sheet/address";
import { valueText } from "../../sheet/value";
import type { CellValue } from "../../sheet/value";
import type { PlanContext } from "../context";
import { ID_COLUMN, ID_ROW, markerOf, parameterColumnId } from "../names";
import type { SheetKey } from "../names";
import { areaOn } from "../refs";
import { rowHeight } from "../measure";
import { RUBRIC_PARAMETERS, rubricColumn, rubricRows } from "../rubric/layout";
import { STYLES } from "../styles";
import type { ColumnPlan, Fill, RowPlan, StyledArea } from "../types";
import { howToFill } from "../words";
import { parameterValues, weightOrShare } from "./parameters";
import type { GridRow } from "./layout";
import { GRID } from "./layout";

export const WIDTHS = { name: 15, text: 46, how: 10, share: 9, parameter: 10, unit: 9.5 } as const;

/** The sheet's marker and the ids of its columns, in the hidden first row. */
export function columnIds({ grid, units }: PlanContext, key: SheetKey): CellValue[] {
  const parameters = Array.from({ length: grid.parameters }, (_, i) => parameterColumnId(i));
  return [markerOf(key), "name", "text", "how", "share", ...parameters, ...units.map(({ id }) => id)];
}

/** Ids, names, texts and ways to fill in, as one block; weights, shares and parameters as formulas. */
export function gridColumnFills(context: PlanContext): Fill[] {
  const { rows, firstRow } = context.grid;
  const block = rows.map((row) => [row.id, nameOf(row), textOf(row), howOf(row)]);
  return [
    { kind: "values", area: { row: firstRow, column: GRID.id, rows: rows.length, columns: 4 }, values: block },
    ...shareFills(context),
    ...parameterFills(context),
  ];
}

/**
 * Looks a row's value up in 指标体系 by its id; the column moves along when the formula is filled to the right. Where a
 * number belongs, a text counts as 0, so that a slip there cannot make an error of every total.
 */
function lookUp(context: PlanContext, row: number, column: number, kind: "number" | "text"): string {
  const { row: first, rows } = rubricRows(context.grid);
  const ids = areaOn("rubric", { row: first, rows, column: ID_COLUMN, columns: 1 });
  const values = areaOn("rubric", { row: first, rows, column, columns: 1 }).replace(
    new RegExp(`\\$${columnLetters(column)}\\$`, "g"),
    `${columnLetters(column)}$`,
  );
  const found = `INDEX(${values},MATCH($A${row + 1},${ids},0))`;
  return kind === "number" ? `=N(${found})` : `=${found}&""`;
}

function shareFills(context: PlanContext): Fill[] {
  return runsOf(context.grid.rows, (row) => weightOrShare(row)?.column ?? null).map(([column, rows]) => ({
    kind: "formula",
    area: { row: rows[0].row, column: GRID.share, rows: rows.length, columns: 1 },
    formula: lookUp(context, rows[0].row, rubricColumn(column), "number"),
    cached: (i) => {
      const row = rows[i];
      return row ? (weightOrShare(row)?.value ?? null) : null;
    },
  }));
}

function parameterFills(context: PlanContext): Fill[] {
  return runsOf(context.grid.rows, parameterKind).map(([kind, rows]) => ({
    kind: "formula",
    area: { row: rows[0].row, column: GRID.parameters, rows: rows.length, columns: parameterValues(rows[0]).length },
    formula: lookUp(context, rows[0].row, RUBRIC_PARAMETERS, kind.startsWith("text") ? "text" : "number"),
    cached: (i, j) => {
      const row = rows[i];
      return row ? (parameterValues(row)[j] ?? null) : null;
    },
  }));
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

const CATEGORY_KINDS = { base: "基础指标", bonus: "加分", penalty: "扣分" } as const;

function textOf(row: GridRow): string {
  switch (row.kind) {
    case "category":
      return `${CATEGORY_KINDS[row.category.kind]}，共 ${row.category.total} 分`;
    case "indicator": {
      const { group, veto, description } = row.indicator;
      return [group ?? "", veto ? veto.text : description].filter(Boolean).join("\n");
    }
    case "criterion":
      return row.criterion.text;
    case "counter":
      return row.counter.label;
    case "criterion-veto":
      return `仅第 ${row.criterion.number} 项不得分：${(row.criterion.veto?.reasons ?? []).join("；")}`;
  }
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

export function gridRowPlans({ grid, units }: PlanContext): RowPlan[] {
  const widest = units.map(({ name }) => ({ text: name, width: WIDTHS.unit }));
  return [
    { row: ID_ROW, hidden: true },
    { row: grid.unitRow, hidden: true },
    ...grid.conditionRows.map(({ row }) => ({ row, hidden: true })),
    { row: grid.titleRow, height: 34 },
    { row: grid.headerRow, height: rowHeight(widest, 34) },
    { row: grid.completenessRow, height: 20 },
    ...grid.rows.map((row) => ({
      row: row.row,
      height: rowHeight([
        { text: textOf(row), width: WIDTHS.text },
        { text: howOf(row), width: WIDTHS.how },
        { text: valueText(nameOf(row)), width: WIDTHS.name },
      ]),
    })),
  ];
}

/** Styles of the columns left of the units. */
export function gridColumnStyles({ grid }: PlanContext): StyledArea[] {
  const styled: StyledArea[] = [];
  for (const { row, kind } of grid.rows) {
    const at = (column: number, columns = 1) => ({ row, column, rows: 1, columns });
    if (kind === "category") {
      styled.push({ area: at(GRID.id, grid.firstUnit), style: STYLES.band });
      styled.push({ area: at(GRID.share), style: STYLES.bandPoints });
    } else if (kind === "indicator") {
      styled.push({ area: at(GRID.id, grid.firstUnit), style: STYLES.subBand });
      styled.push({ area: at(GRID.text), style: STYLES.subBandText });
      styled.push({ area: at(GRID.how), style: STYLES.subBandCenter });
      styled.push({ area: at(GRID.share), style: STYLES.subBandPoints });
    } else {
      styled.push({ area: at(GRID.id, grid.firstUnit), style: STYLES.text });
      styled.push({ area: at(GRID.name), style: STYLES.muted });
      styled.push({ area: at(GRID.how), style: STYLES.muted });
      styled.push({ area: at(GRID.share), style: STYLES.percent });
    }
  }
  return styled;
}
