/** What 评分录入 and 得分计算 have alike besides their left columns: title, headings, what stays in sight, the paper. */
import type { PlanContext } from "../context";
import { STYLES } from "../styles";
import type { CellStyle } from "../styles";
import type { PrintPlan, SheetPlan, StyledArea } from "../types";
import { gridColumnStyles } from "./columns";
import { GRID } from "./layout";
import type { GridRow } from "./layout";

/** Units side by side on a page that can still be read. */
const UNITS_ON_A_PAGE = 10;

/** Styles of the rows on top and of the columns on the left. */
export function frameStyles(context: PlanContext): StyledArea[] {
  const { grid } = context;
  const row = (at: number, column: number, columns: number) => ({ row: at, column, rows: 1, columns });
  return [
    { area: row(grid.titleRow, GRID.name, 1), style: STYLES.title },
    { area: row(grid.headerRow, 0, grid.firstUnit + grid.units), style: STYLES.header },
    { area: row(grid.completenessRow, 0, grid.firstUnit), style: STYLES.bandCenter },
    {
      area: row(grid.completenessRow, grid.firstUnit, grid.units),
      style: { ...STYLES.bandScore, numberFormat: "0%" },
    },
    ...gridColumnStyles(context),
  ];
}

/** The units' cells in a row, which both sheets have alike, so that an entry and what it earns look related. */
export function unitStyle(row: GridRow): CellStyle {
  switch (row.kind) {
    case "category":
      return STYLES.bandScore;
    case "indicator":
      return STYLES.verdict;
    case "criterion-veto":
      return STYLES.reason;
    case "criterion":
    case "counter":
      return STYLES.percent;
  }
}

export function frameFreeze({ grid }: PlanContext): SheetPlan["freeze"] {
  return { rows: grid.firstRow, columns: grid.firstUnit };
}

/** Several pages side by side, each with the headings and the criteria. */
export function framePrint({ grid, rubric }: PlanContext, sheet: string, lastRow: number): PrintPlan {
  return {
    landscape: true,
    pagesWide: Math.max(1, Math.ceil(grid.units / UNITS_ON_A_PAGE)),
    titleRows: [grid.headerRow, grid.completenessRow],
    titleColumns: [GRID.name, GRID.share],
    areas: [
      {
        row: grid.titleRow,
        column: GRID.name,
        rows: lastRow - grid.titleRow + 1,
        columns: grid.firstUnit + grid.units - 1,
      },
    ],
    header: `${rubric.title} · ${sheet}`,
  };
}
