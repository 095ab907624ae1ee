/** A row of 得分计算: one formula for all units, and beside it what scoring says it must compute. */
import type { Indicator } from "../../rubric";
import type { CellValue } from "../../sheet/value";
import type { PlanContext } from "../context";
import { conditionCell } from "../grid/condition";
import { STATES } from "../names";
import { cellOn } from "../refs";
import type { Fill } from "../types";

export interface Live {
  /** For the first unit's column, without the equals sign. */
  readonly formula: string;
  /** Number of the unit column → the value. */
  readonly cached: (unit: number) => CellValue;
}

/** The entry at the same address of 评分录入. */
export function entryAt({ grid }: PlanContext, row: number): string {
  return cellOn("entries", row, grid.firstUnit);
}

/** Shows “—” where the indicator is not assessed. */
export function whereAssessed(context: PlanContext, { applicability }: Indicator, formula: string): string {
  return applicability
    ? `IF(${conditionCell(context.grid, applicability)}=1,${formula},"${STATES.notApplicable}")`
    : formula;
}

/** COUNTBLANK takes a cell for blank as people do, and an error value does not upset it. */
export function isBlank(cell: string): string {
  return `COUNTBLANK(${cell})=1`;
}

export function isFilled(cell: string): string {
  return `COUNTBLANK(${cell})=0`;
}

/** Whether a number is one of a row's levels, the noise of its binary form disregarded. */
export function isLevel(levels: string, number: string): string {
  return `SUMPRODUCT((ROUND(${levels},9)=ROUND(${number},9))*1)>0`;
}

/** The formula across all units of a row. */
export function acrossUnits({ grid }: PlanContext, row: number, { formula, cached }: Live): Fill {
  return {
    kind: "formula",
    area: { row, column: grid.firstUnit, rows: 1, columns: grid.units },
    formula: `=${formula}`,
    cached: (_, unit) => cached(unit),
  };
}
