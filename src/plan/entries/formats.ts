/** Conditional formats of 评分录入: not applicable, vetoed, invalid and filled, told apart at a glance. */
import { cellName } from "../../sheet/address";
import type { PlanContext } from "../context";
import { runsOf } from "../grid/columns";
import { conditionCell } from "../grid/condition";
import { GRID, takesEntry } from "../grid/layout";
import type { GridRow } from "../grid/layout";
import { inColumn, inRow, parametersIn } from "../refs";
import { isLevel } from "../scores/live";
import { FORMATS } from "../styles";
import type { FormatStyle } from "../styles";
import type { FormatPlan } from "../types";

/** In order of precedence. Each is one area without gaps, since Excel may shift a formula wrongly across gaps. */
export function entryFormats(context: PlanContext): FormatPlan[] {
  const { grid } = context;
  const columns = { column: grid.firstUnit, columns: grid.units };
  const format = (row: number, rows: number, formula: string, style: FormatStyle): FormatPlan => ({
    kind: "formula",
    area: { row, rows, ...columns },
    formula,
    style,
    stop: true,
  });
  const indicators = grid.rows.flatMap((row) => {
    if (row.kind !== "indicator") return [];
    const last = Math.max(...grid.rows.flatMap((one) => (belongsTo(one, row) ? [one.row] : [])));
    return [{ row: row.row, last, indicator: row.indicator }];
  });
  return [
    ...indicators.flatMap(({ row, last, indicator: { applicability } }) =>
      applicability
        ? [format(row, last - row + 1, `${conditionCell(grid, applicability)}<>1`, FORMATS.notApplicable)]
        : [],
    ),
    ...indicators.flatMap(({ row, last, indicator: { veto } }) =>
      veto ? [format(row + 1, last - row, `COUNTBLANK(${inRow(row, grid.firstUnit)})=0`, FORMATS.vetoed)] : [],
    ),
    ...grid.rows.flatMap((row) =>
      row.kind === "criterion" && row.vetoRow !== null
        ? [
            format(
              row.row,
              row.vetoRow - row.row,
              `COUNTBLANK(${inRow(row.vetoRow, grid.firstUnit)})=0`,
              FORMATS.vetoed,
            ),
          ]
        : [],
    ),
    ...runsOf(grid.rows, (row) => invalidKind(row)).map(([, rows]) =>
      format(rows[0].row, rows.length, invalidFormula(context, rows[0]), FORMATS.invalid),
    ),
    ...runsOf(grid.rows, (row) => (isVeto(row) && takesEntry(row) ? "veto" : null)).map(([, rows]) =>
      format(rows[0].row, rows.length, `COUNTBLANK(${cellName(rows[0].row, grid.firstUnit)})=0`, FORMATS.veto),
    ),
    format(grid.firstRow, grid.rows.length, `COUNTBLANK(${cellName(grid.firstRow, grid.firstUnit)})=0`, FORMATS.filled),
  ];
}

function belongsTo(row: GridRow, head: GridRow): boolean {
  return row.kind !== "category" && head.kind === "indicator" && row.indicator === head.indicator;
}

function isVeto(row: GridRow): boolean {
  return row.kind === "indicator" || row.kind === "criterion-veto";
}

/** Rows of one kind have the same relative formula. */
function invalidKind(row: GridRow): string | null {
  if (!takesEntry(row)) return null;
  switch (row.kind) {
    case "category":
      return null;
    case "indicator":
      return `reason ${row.indicator.veto?.reasons.length ?? 0}`;
    case "criterion-veto":
      return `reason ${row.criterion.veto?.reasons.length ?? 0}`;
    case "counter":
      return "count";
    case "criterion": {
      const { rule } = row.criterion;
      if (rule.kind === "range") return "range";
      return rule.kind === "levels" ? `levels ${rule.levels.length}` : "count";
    }
  }
}

function invalidFormula({ grid }: PlanContext, row: GridRow): string {
  const cell = cellName(row.row, grid.firstUnit);
  const number = (test: string) => `IF(ISNUMBER(${cell}),${test},COUNTBLANK(${cell})=0)`;
  const [kind = "", count = "0"] = (invalidKind(row) ?? "").split(" ");
  const list = parametersIn(row.row, GRID.parameters, Number(count));
  switch (kind) {
    case "range":
      return number(`OR(${cell}<0,ROUND(${cell}-${inColumn(row.row, GRID.share)},9)>0)`);
    case "levels":
      return number(`NOT(${isLevel(list, cell)})`);
    case "reason":
      return `AND(COUNTBLANK(${cell})=0,COUNTIF(${list},${cell})=0)`;
    default:
      return number(`OR(${cell}<0,${cell}<>INT(${cell}))`);
  }
}
