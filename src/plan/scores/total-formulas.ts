/** Formulas of the rows that sum up a unit, of the hidden rows on top, and of the benchmarks. */
import { readingOf } from "../../rubric";
import type { Criterion, Indicator } from "../../rubric";
import { entryOf } from "../../scoring";
import { areaName, cellName } from "../../sheet/address";
import { chooseByReading, indicatorScoreAt, unitScoreAt } from "../context";
import type { PlanContext } from "../context";
import { conditionCell } from "../grid/condition";
import { GRID } from "../grid/layout";
import type { ConditionRow } from "../grid/layout";
import { ID_ROW, YES } from "../names";
import { areaOn, cellsInColumn, inColumn, inRow } from "../refs";
import { unitColumnOf, unitRows, UNITS } from "../units/layout";
import { indicatorRowOf } from "./indicator-formulas";
import { entryAt, isFilled } from "./live";
import type { Live } from "./live";
import { doneId } from "./tail-layout";

/** Base, bonus and penalty points together, as exact as the machine has them. */
export function exactLive(context: PlanContext): Live {
  const rows = context.grid.rows.flatMap((row) => (row.kind === "category" ? [row.row] : []));
  return {
    formula: `SUM(${cellsInColumn(rows, context.grid.firstUnit)})`,
    cached: (unit) => unitScoreAt(context, unit).exactTotal,
  };
}

/** The published total: limited as total-cap says, freed of the sum's binary noise, rounded. */
export function totalLive(context: PlanContext): Live {
  const exact = cellName(context.tail.rowOf("exact"), context.grid.firstUnit);
  const limited = chooseByReading(context, "total-cap", {
    none: exact,
    "cap-100": `MAX(0,MIN(100,${exact}))`,
    "floor-0": `MAX(0,${exact})`,
  });
  const { alternatives } = readingOf(context.rubric, "rounding");
  const decimals = chooseByReading(context, "rounding", Object.fromEntries(alternatives.map(({ id }) => [id, id])));
  return {
    formula: `ROUND(ROUND(${limited},9),${decimals})`,
    cached: (unit) => unitScoreAt(context, unit).total,
  };
}

/** Entries wanted of a unit: all but those of indicators that are not assessed. */
export function requiredLive(context: PlanContext): Live {
  const rows = context.tail.rows.flatMap((row) => (row.kind === "done" ? [row.row] : []));
  const [first = 0] = rows;
  const all = `$${areaName({ row: first, column: GRID.share, rows: rows.length, columns: 1 }).replace(":", ":$")}`;
  const without = context.tail.rows.flatMap((row) => {
    if (row.kind !== "done" || !row.indicator.applicability) return [];
    const condition = conditionCell(context.grid, row.indicator.applicability);
    return [`-(${condition}<>1)*${inColumn(row.row, GRID.share)}`];
  });
  return {
    formula: `SUM(${all})${without.join("")}`,
    cached: (unit) => unitScoreAt(context, unit).completeness.required,
  };
}

export function doneTotalLive(context: PlanContext): Live {
  const rows = context.rubric.categories.flatMap(({ indicators }) =>
    indicators.map((indicator) => context.tail.rowOf(doneId(indicator))),
  );
  return {
    formula: `SUM(${cellsInColumn(rows, context.grid.firstUnit)})`,
    cached: (unit) => unitScoreAt(context, unit).completeness.done,
  };
}

/** 完成率. */
export function completenessLive(context: PlanContext): Live {
  const required = cellName(context.tail.rowOf("required"), context.grid.firstUnit);
  const done = cellName(context.tail.rowOf("done-total"), context.grid.firstUnit);
  return {
    formula: `IF(${required}=0,1,${done}/${required})`,
    cached: (unit) => unitScoreAt(context, unit).completeness.ratio,
  };
}

/** The unit's count if it may set the benchmark: assessed, not vetoed, a whole count; else 0. */
export function eligibleLive(context: PlanContext, indicator: Indicator, criterion: Criterion): Live {
  const found = context.grid.rows.find((row) => row.id === criterion.id);
  const entry = entryAt(context, found?.row ?? 0);
  const vetoRow = found?.kind === "criterion" ? found.vetoRow : null;
  let formula = `IF(ISNUMBER(${entry}),IF(AND(${entry}>=0,${entry}=INT(${entry})),${entry},0),0)`;
  if (vetoRow !== null) formula = `IF(${isFilled(entryAt(context, vetoRow))},0,${formula})`;
  if (indicator.veto) formula = `IF(${isFilled(entryAt(context, indicatorRowOf(context, indicator)))},0,${formula})`;
  if (indicator.applicability) formula = `IF(${conditionCell(context.grid, indicator.applicability)}=1,${formula},0)`;
  return {
    formula,
    cached: (unit) => {
      const { applies, veto, criteria } = indicatorScoreAt(context, unit, indicator);
      if (applies !== "assessed" || veto || criteria.find((one) => one.criterion === criterion)?.veto) return 0;
      const value = entryOf(context.entries, context.units[unit]?.id ?? "", criterion.id);
      return typeof value === "number" && value >= 0 && Number.isInteger(value) ? value : 0;
    },
  };
}

/** What a condition comes to for a unit: 1 assessed, 0 not applicable, 2 credited in full. */
export function conditionLive(context: PlanContext, { condition, reading }: ConditionRow): Live {
  const { units, grid } = context;
  const holds = lookUpUnit(context, unitColumnOf(context.rubric, condition));
  const otherwise =
    reading === null ? "0" : chooseByReading(context, reading, { redistribute: "0", full: "2", assess: "1" });
  const indicator = context.rubric.categories
    .flatMap(({ indicators }) => indicators)
    .find(({ applicability }) => applicability?.condition === condition && applicability.reading === reading);
  return {
    // A unit that 参评单位 has lost is treated as one to which the condition does not apply.
    formula: `IF(IFERROR(${holds}="${YES}",FALSE),1,${otherwise})`,
    cached: (unit) => {
      if (!indicator || unit >= units.length || grid.units === 0) return 0;
      const { applies } = indicatorScoreAt(context, unit, indicator);
      return applies === "assessed" ? 1 : applies === "exempt" ? 2 : 0;
    },
  };
}

/** Number of the unit's row in 参评单位, counted from its first; an error, which those who ask catch, if it is gone. */
export function unitRowLive(context: PlanContext): Live {
  const { row, rows } = unitRows(context.units.length);
  const ids = areaOn("units", { row, rows, column: UNITS.id, columns: 1 });
  return {
    formula: `MATCH(${inRow(ID_ROW, context.grid.firstUnit)},${ids},0)`,
    cached: (unit) => unit + 1,
  };
}

/** The unit's name as 参评单位 has it now; its id, should it be gone from there. */
export function unitNameLive(context: PlanContext): Live {
  const name = lookUpUnit(context, unitColumnOf(context.rubric, "name"));
  const id = inRow(ID_ROW, context.grid.firstUnit);
  return {
    formula: `IFERROR(IF(${name}="",${id},${name}),${id})`,
    cached: (unit) => context.units[unit]?.name ?? "",
  };
}

function lookUpUnit(context: PlanContext, column: number): string {
  const { row, rows } = unitRows(context.units.length);
  const values = areaOn("units", { row, rows, column, columns: 1 });
  return `INDEX(${values},${inRow(context.grid.unitRow, context.grid.firstUnit)})`;
}
