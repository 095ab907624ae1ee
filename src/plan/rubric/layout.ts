/** Where 指标体系 has its rows and columns; the other sheets look values up there by id. */
import type { GridLayout } from "../grid/layout";
import { RUBRIC_COLUMNS } from "../names";

/** What the column 类型 says of rows that are no criterion. */
export const CATEGORY_KIND = "一级指标";
export const INDICATOR_KIND = "指标";
export const COUNTER_KIND = "计数项";
export const VETO_KIND = "单项否决";

/** What a category's row says of its kind, in the column of the texts. */
export const CATEGORY_KINDS = { base: "基础指标", bonus: "加分", penalty: "扣分" } as const;

export const RUBRIC_TITLE_ROW = 1;
export const RUBRIC_HEADER_ROW = 3;
export const RUBRIC_FIRST_ROW = 4;

export function rubricColumn(id: (typeof RUBRIC_COLUMNS)[number]): number {
  return RUBRIC_COLUMNS.indexOf(id) + 1;
}

/** First of the parameter columns. */
export const RUBRIC_PARAMETERS = RUBRIC_COLUMNS.length + 1;

/** So many parameters more than any row has: room for another level, tier or reason. */
const SPARE_PARAMETERS = 2;

export function rubricParameters({ parameters }: GridLayout): number {
  return parameters + SPARE_PARAMETERS;
}

/** The row behind the last one; sums reach as far as here, so that they grow with rows inserted above it. */
export function rubricEndRow(grid: GridLayout): number {
  return RUBRIC_FIRST_ROW + grid.rows.length;
}

export function rubricRows(grid: GridLayout): { row: number; rows: number } {
  return { row: RUBRIC_FIRST_ROW, rows: grid.rows.length };
}
