/** The columns that 评分录入 and 得分计算 have alike: their ids, widths, heights of rows, and looks. */
import { valueText } from "../../sheet/value";
import type { CellValue } from "../../sheet/value";
import type { PlanContext } from "../context";
import { rowHeight } from "../measure";
import { ID_ROW, markerOf, parameterColumnId } from "../names";
import type { SheetKey } from "../names";
import { NUMBER_FORMATS, STYLES } from "../styles";
import type { CellStyle } from "../styles";
import type { ColumnPlan, RowPlan, StyledArea } from "../types";
import { GRID, ROW_FACTS } from "./layout";
import { howOf, nameOf, textOf } from "./row-texts";

export const WIDTHS = { name: 15, text: 46, how: 10, share: 9, parameter: 10, unit: 9.5 } as const;

/** The sheet's marker and the ids of its columns, in the hidden first row. */
export function columnIds({ grid, units }: PlanContext, key: SheetKey): CellValue[] {
  const parameters = Array.from({ length: grid.parameters }, (_, i) => parameterColumnId(i));
  return [markerOf(key), "name", "text", "how", "share", ...parameters, ...ROW_FACTS, ...units.map(({ id }) => id)];
}

const FIXED = new Set<CellValue>(["name", "text", "how", "share", ...ROW_FACTS]);

/** Whether an id on top of a column of 评分录入 or 得分计算 may be a unit's: the grid's own columns have others. */
export function mayBeUnitId(id: string): boolean {
  return id !== "" && !FIXED.has(id) && !/^parameter\d+$/.test(id);
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
