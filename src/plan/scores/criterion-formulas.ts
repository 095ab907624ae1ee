/** Formulas of the criteria's rows: the entry at the same address becomes an achieved share. */
import type { CriterionRule } from "../../rubric";
import type { CriterionScore } from "../../scoring";
import type { CellValue } from "../../sheet/value";
import { areaName } from "../../sheet/address";
import { chooseByReading, indicatorScoreAt } from "../context";
import type { PlanContext } from "../context";
import { GRID } from "../grid/layout";
import type { CounterRow, CriterionRow, CriterionVetoRow } from "../grid/layout";
import { STATES } from "../names";
import { inColumn, parametersIn } from "../refs";
import { entryAt, isBlank, isFilled, isLevel, whereAssessed } from "./live";
import type { Live } from "./live";

const INVALID = `"${STATES.invalid}"`;

export function criterionLive(context: PlanContext, row: CriterionRow): Live {
  const body = row.counterRows.length > 0 ? combineCounters(context, row) : fromEntry(context, row);
  return {
    formula: whereAssessed(context, row.indicator, unlessVetoed(context, row.vetoRow, body)),
    cached: (unit) => {
      const { state, achieved } = criterionScore(context, row, unit);
      return achieved ?? stateText(state);
    },
  };
}

export function counterLive(context: PlanContext, row: CounterRow): Live {
  const sign = row.criterion.rule.kind === "penalty" ? 1 : -1;
  const step = inColumn(row.row, GRID.parameters);
  const entry = entryAt(context, row.row);
  const body = ifNumber(entry, wholeCount(entry), `${sign < 0 ? "-" : ""}${step}*${entry}`);
  return {
    formula: whereAssessed(context, row.indicator, unlessVetoed(context, row.vetoRow, body)),
    cached: (unit) => {
      const { state, entries, veto } = criterionScore(context, row, unit);
      if (state === "not-applicable") return STATES.notApplicable;
      if (veto) return 0;
      const entry = entries.find(({ field }) => field.id === row.id);
      if (entry?.fault) return STATES.invalid;
      return typeof entry?.value === "number" ? sign * row.counter.step * entry.value || 0 : STATES.blank;
    },
  };
}

export function criterionVetoLive(context: PlanContext, row: CriterionVetoRow): Live {
  const body = `IF(${isFilled(entryAt(context, row.row))},"${STATES.vetoed}","")`;
  return {
    formula: whereAssessed(context, row.indicator, body),
    cached: (unit) => {
      const { state, veto } = criterionScore(context, row, unit);
      if (state === "not-applicable") return STATES.notApplicable;
      return veto ? STATES.vetoed : STATES.blank;
    },
  };
}

/** The entry's share: nothing while it is blank, “无效” when it breaks the rule's limits. */
function fromEntry(context: PlanContext, row: CriterionRow): string {
  const entry = entryAt(context, row.row);
  const share = inColumn(row.row, GRID.share);
  const first = inColumn(row.row, GRID.parameters);
  const { rule } = row.criterion;
  const [test, value] = ((): [string, string] => {
    switch (rule.kind) {
      case "range":
        return [`AND(${entry}>=0,ROUND(${entry}-${share},9)<=0)`, `MIN(${entry},${share})`];
      case "levels": {
        const levels = parametersIn(row.row, GRID.parameters, rule.levels.length);
        return [isLevel(levels, entry), entry];
      }
      case "benchmark": {
        const none = chooseByReading(context, "benchmark-zero", { zero: "0", full: share });
        return [wholeCount(entry), `IF(${first}>0,${share}*MIN(1,${entry}/${first}),${none})`];
      }
      case "tiers": {
        const reached = rule.tiers.map((_, i) => {
          const from = inColumn(row.row, GRID.parameters + i);
          return `IF(${entry}>=${from},${inColumn(row.row, GRID.parameters + rule.tiers.length + i)},0)`;
        });
        return [wholeCount(entry), `MAX(${reached.join(",")})`];
      }
      case "incidents":
        return [wholeCount(entry), withFloor(context, rule, `${share}-${first}*${entry}`)];
      case "deduct":
        return [wholeCount(entry), `-${first}*${entry}`];
      case "penalty":
        return [wholeCount(entry), `${first}*${entry}`];
    }
  })();
  return ifNumber(entry, test, value);
}

/** Several counters: incidents earn their share only when all are counted, costs add up one by one. */
function combineCounters(context: PlanContext, row: CriterionRow): string {
  const { rule } = row.criterion;
  const [first = row.row] = row.counterRows;
  const counters = areaName({ row: first, column: context.grid.firstUnit, rows: row.counterRows.length, columns: 1 });
  const share = inColumn(row.row, GRID.share);
  const [wanted, value] =
    rule.kind === "incidents"
      ? [`=${row.counterRows.length}`, withFloor(context, rule, `${share}+SUM(${counters})`)]
      : [">0", `SUM(${counters})`];
  return `IF(COUNT(${counters})${wanted},${value},IF(COUNTIF(${counters},${INVALID})>0,${INVALID},""))`;
}

/** Reading ops-overdue-floor: whether a criterion may cost more than its own share. */
function withFloor(context: PlanContext, rule: CriterionRule, left: string): string {
  const floored = `MAX(0,${left})`;
  if (rule.kind !== "incidents" || rule.floorReading === null) return floored;
  return chooseByReading(context, rule.floorReading, { indicator: left, criterion: floored });
}

function ifNumber(entry: string, test: string, value: string): string {
  return `IF(ISNUMBER(${entry}),IF(${test},${value},${INVALID}),IF(${isBlank(entry)},"",${INVALID}))`;
}

function wholeCount(entry: string): string {
  return `AND(${entry}>=0,${entry}=INT(${entry}))`;
}

function unlessVetoed(context: PlanContext, vetoRow: number | null, formula: string): string {
  return vetoRow === null ? formula : `IF(${isFilled(entryAt(context, vetoRow))},0,${formula})`;
}

function criterionScore(
  context: PlanContext,
  { indicator, criterion }: CriterionRow | CounterRow | CriterionVetoRow,
  unit: number,
): CriterionScore {
  const found = indicatorScoreAt(context, unit, indicator).criteria.find((one) => one.criterion === criterion);
  if (!found) throw new RangeError(`There is no criterion ${criterion.id}.`);
  return found;
}

function stateText(state: CriterionScore["state"]): CellValue {
  if (state === "not-applicable") return STATES.notApplicable;
  return state === "invalid" ? STATES.invalid : STATES.blank;
}
