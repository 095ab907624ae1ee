/** Formulas of the indicators' and categories' rows, and of the effective weights behind them. */
import { choiceOf, indicatorVetoId } from "../../rubric";
import type { Category, Indicator } from "../../rubric";
import { cellName } from "../../sheet/address";
import { chooseByReading, indicatorScoreAt, unitScoreAt } from "../context";
import type { PlanContext } from "../context";
import { conditionCell } from "../grid/condition";
import { GRID } from "../grid/layout";
import type { CategoryRow, IndicatorRow } from "../grid/layout";
import { STATES } from "../names";
import { cellsInColumn, inColumn } from "../refs";
import { entryAt, isFilled } from "./live";
import type { Live } from "./live";
import { movedId, takersId, weightId } from "./tail-layout";

/** effective weight × clamp(Σ achieved, 0, 1); 0 when vetoed, “—” where it is not assessed. */
export function indicatorLive(context: PlanContext, row: IndicatorRow): Live {
  const { grid, tail } = context;
  const { indicator } = row;
  const weight = cellName(tail.rowOf(weightId(indicator)), grid.firstUnit);
  const criteria = cellsInColumn(criterionRowsOf(context, indicator), grid.firstUnit);
  let formula = `${weight}*MAX(0,MIN(1,SUM(${criteria})))`;
  if (indicator.veto) formula = `IF(${isFilled(entryAt(context, row.row))},0,${formula})`;
  if (indicator.applicability) {
    const condition = conditionCell(context.grid, indicator.applicability);
    const otherwise = `IF(${condition}=2,${weight},"${STATES.notApplicable}")`;
    formula = `IF(${condition}=1,${formula},${otherwise})`;
  }
  return {
    formula,
    cached: (unit) => {
      const { applies, score } = indicatorScoreAt(context, unit, indicator);
      return applies === "not-applicable" ? STATES.notApplicable : score;
    },
  };
}

/** The category's subtotal. */
export function categoryLive(context: PlanContext, { category }: CategoryRow): Live {
  const position = context.rubric.categories.indexOf(category);
  const rows = indicatorRowsOf(context, category);
  return {
    formula: `SUM(${cellsInColumn(rows, context.grid.firstUnit)})`,
    cached: (unit) => unitScoreAt(context, unit).categories[position]?.score ?? 0,
  };
}

/** Points of a category that move, since the indicators that bear them do not apply to the unit. */
export function movedLive(context: PlanContext, category: Category): Live {
  const moving = category.indicators.flatMap((indicator) => {
    if (!indicator.applicability) return [];
    const weight = inColumn(indicatorRowOf(context, indicator), GRID.share);
    return [`${weight}*(${conditionCell(context.grid, indicator.applicability)}=0)`];
  });
  return {
    formula: moving.join("+"),
    cached: (unit) =>
      category.indicators.reduce(
        (sum, indicator) =>
          indicatorScoreAt(context, unit, indicator).applies === "not-applicable" ? sum + indicator.weight : sum,
        0,
      ),
  };
}

/** How many indicators share what moves, when it is shared evenly. */
export function takersLive(context: PlanContext, category: Category): Live {
  const always = category.indicators.filter(({ applicability }) => !applicability).length;
  const sometimes = category.indicators.flatMap(({ applicability }) =>
    applicability ? [`(${conditionCell(context.grid, applicability)}>0)`] : [],
  );
  const applicable = [always, ...sometimes].join("+");
  return {
    formula: chooseByReading(context, "redistribution", {
      even: applicable,
      "even-unconditional": String(always),
      proportional: applicable,
    }),
    cached: (unit) => {
      if (choiceOf(context.rubric, "redistribution") === "even-unconditional") return always;
      return category.indicators.filter((one) => indicatorScoreAt(context, unit, one).applies !== "not-applicable")
        .length;
    },
  };
}

/** Effective weight: 「该项分值平均分配到“政府信息公开”其他指标中」 as the reading redistribution has it. */
export function weightLive(context: PlanContext, category: Category, indicator: Indicator): Live {
  const { grid, tail } = context;
  const weight = inColumn(indicatorRowOf(context, indicator), GRID.share);
  const cached = (unit: number) => indicatorScoreAt(context, unit, indicator).weight;
  if (category.indicators.every(({ applicability }) => !applicability)) return { formula: weight, cached };
  const moved = cellName(tail.rowOf(movedId(category)), grid.firstUnit);
  const takers = cellName(tail.rowOf(takersId(category)), grid.firstUnit);
  const whole = inColumn(tail.rowOf(movedId(category)), GRID.share);
  const even = `${weight}+${moved}/${takers}`;
  const taken = chooseByReading(context, "redistribution", {
    even,
    "even-unconditional": indicator.applicability ? weight : even,
    proportional: `${weight}+${weight}*${moved}/(${whole}-${moved})`,
  });
  if (!indicator.applicability) return { formula: taken, cached };
  return { formula: `IF(${conditionCell(context.grid, indicator.applicability)}=0,0,${taken})`, cached };
}

/** Entries of an indicator that are made and valid; all of them once it is vetoed. */
export function doneLive(context: PlanContext, indicator: Indicator, row: number): Live {
  const { grid } = context;
  const required = inColumn(row, GRID.share);
  let formula = `COUNT(${cellsInColumn(entryRowsOf(context, indicator), grid.firstUnit)})`;
  if (indicator.veto) {
    const veto = entryAt(context, indicatorRowOf(context, indicator));
    formula = `IF(${isFilled(veto)},${required},${formula})`;
  }
  if (indicator.applicability) formula = `IF(${conditionCell(context.grid, indicator.applicability)}=1,${formula},0)`;
  return { formula, cached: (unit) => indicatorScoreAt(context, unit, indicator).completeness.done };
}

export function indicatorRowOf({ grid }: PlanContext, indicator: Indicator): number {
  const found = grid.rows.find((row) => row.kind === "indicator" && row.indicator === indicator);
  if (!found) throw new RangeError(`The grid has no row for ${indicatorVetoId(indicator)}.`);
  return found.row;
}

export function indicatorRowsOf({ grid }: PlanContext, category: Category): number[] {
  return grid.rows.flatMap((row) => (row.kind === "indicator" && row.category === category ? [row.row] : []));
}

function criterionRowsOf({ grid }: PlanContext, indicator: Indicator): number[] {
  return grid.rows.flatMap((row) => (row.kind === "criterion" && row.indicator === indicator ? [row.row] : []));
}

/** Rows whose numbers are entries: criteria without counters of their own rows, and counters. */
export function entryRowsOf({ grid }: PlanContext, indicator: Indicator): number[] {
  return grid.rows.flatMap((row) =>
    row.kind !== "category" &&
    row.indicator === indicator &&
    (row.kind === "counter" || (row.kind === "criterion" && row.counterRows.length === 0))
      ? [row.row]
      : [],
  );
}
