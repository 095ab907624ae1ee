/** What stands in the columns that 评分录入 and 得分计算 have alike: ids, texts, and what is looked up in 指标体系. */
import { columnLetters } from "../../sheet/address";
import { valueText } from "../../sheet/value";
import type { PlanContext } from "../context";
import { areaOn, cellOn, inColumn } from "../refs";
import { RUBRIC_PARAMETERS, rubricColumn, rubricRows } from "../rubric/layout";
import type { Fill } from "../types";
import { ENTRY_KINDS, factFills } from "./facts";
import { GRID } from "./layout";
import type { GridRow } from "./layout";
import { parameterValues, weightOrShare } from "./parameters";
import { howOf, nameOf, textOf } from "./row-texts";
import { runsOf } from "./runs";

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
