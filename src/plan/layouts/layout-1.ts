/**
 * Layout 1: the sums of 指标体系 named their cells one by one, only numbers could be edited, and there was neither a line
 * below the table nor room for more parameters.
 */
import type { Rubric } from "../../rubric";
import { layOutGrid } from "../grid/layout";
import type { GridRow } from "../grid/layout";
import { weightOrShare } from "../grid/parameters";
import { cellsInColumn } from "../refs";
import { RUBRIC_FIRST_ROW, RUBRIC_PARAMETERS, RUBRIC_TITLE_ROW, rubricColumn } from "../rubric/layout";
import { UNITS_TITLE_ROW } from "../units/layout";
import type { Fill, FormulaFill, SheetPlan } from "../types";

const SUBTITLE =
  "浅黄色单元格可改：权重、占比、参数一经修改，全表即时重算；“合计”变红表示占比合计不是 100% 或权重合计与一级指标不符。";
const OPEN = ["weight", "share"] as const;

export function rubricAsLayout1(sheet: SheetPlan, rubric: Rubric): SheetPlan {
  const grid = layOutGrid(rubric, 0);
  const width = RUBRIC_PARAMETERS + grid.parameters;
  const end = RUBRIC_FIRST_ROW + grid.rows.length;
  const fills = sheet.fills
    .filter(({ area }) => area.row < end && !(area.column === rubricColumn("sum") && area.rows === 1))
    .map((fill) =>
      fill.kind === "values" && isSubtitle(fill) ? { ...fill, values: [[SUBTITLE]] } : narrowed(fill, width),
    );
  const open = new Set([...OPEN.map(rubricColumn), RUBRIC_PARAMETERS]);
  return {
    ...sheet,
    protected: true,
    fills: [...fills, ...sums(grid.rows)],
    styles: sheet.styles
      .filter(({ area }) => area.row < end)
      .map(({ area, style: { unlocked, ...style } }) => ({
        area: { ...area, columns: Math.min(area.columns, width - area.column) },
        style: unlocked && open.has(area.column) ? { ...style, unlocked } : style,
      })),
    rows: sheet.rows.filter(({ row }) => row < end),
    validations: sheet.validations.filter(({ area }) => open.has(area.column)),
  };
}

function isSubtitle({ area }: Fill): boolean {
  return area.row === RUBRIC_TITLE_ROW + 1;
}

function narrowed(fill: Fill, width: number): Fill {
  const { area } = fill;
  const columns = Math.min(area.columns, width - area.column);
  if (fill.kind === "formula" || columns === area.columns) return fill;
  return { ...fill, area: { ...area, columns }, values: fill.values.map((row) => row.slice(0, columns)) };
}

function sums(rows: readonly GridRow[]): FormulaFill[] {
  const parts = new Map<string, number[]>();
  rows.forEach((row, i) => {
    const whole = row.kind === "indicator" ? row.category.id : row.kind === "criterion" ? row.indicator.id : null;
    if (whole === null || weightOrShare(row) === null) return;
    parts.set(whole, [...(parts.get(whole) ?? []), RUBRIC_FIRST_ROW + i]);
  });
  return rows.flatMap((row, i): FormulaFill[] => {
    const own = parts.get(row.id);
    if (!own || (row.kind !== "category" && row.kind !== "indicator")) return [];
    const cells = cellsInColumn(own, rubricColumn(row.kind === "category" ? "weight" : "share"));
    const sign = row.kind === "category" && row.category.kind === "penalty" ? "-" : "";
    const area = { row: RUBRIC_FIRST_ROW + i, column: rubricColumn("sum"), rows: 1, columns: 1 };
    return [{ kind: "formula", area, formula: `=${sign}SUM(${cells})`, cached: () => null }];
  });
}

const UNITS_SUBTITLE =
  "浅黄色单元格可改：单位名称、分组，以及各适用条件是否成立；不成立时相应指标不考核，权重按“说明”中的口径处理。";

export function unitsAsLayout1(sheet: SheetPlan): SheetPlan {
  const fills = sheet.fills.map((fill) =>
    fill.kind === "values" && fill.area.row === UNITS_TITLE_ROW + 1 ? { ...fill, values: [[UNITS_SUBTITLE]] } : fill,
  );
  return { ...sheet, protected: true, fills };
}

/** 说明 and the very-hidden sheet tell the layout's number. */
export function toldAsLayout1(sheet: SheetPlan): SheetPlan {
  const told = (row: readonly unknown[]) => row.includes("版式") || row.includes("layout");
  return {
    ...sheet,
    fills: sheet.fills.map((fill) =>
      fill.kind === "values" && fill.values.some(told)
        ? {
            ...fill,
            values: fill.values.map((row) =>
              told(row) ? row.map((one) => (one === "2" ? "1" : one === 2 ? 1 : one)) : row,
            ),
          }
        : fill,
    ),
  };
}
