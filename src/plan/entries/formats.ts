/** Conditional formats of 评分录入: not applicable, vetoed, invalid and blank, told apart at a glance. */
import { areaName, cellName } from "../../sheet/address";
import type { PlanContext } from "../context";
import { ENTRY_KINDS } from "../grid/facts";
import { GRID } from "../grid/layout";
import type { RowFact } from "../grid/layout";
import { inColumn, parametersIn } from "../refs";
import { FORMATS } from "../styles";
import type { FormatStyle } from "../styles";
import type { FormatPlan } from "../types";

/**
 * In order of precedence. Each covers the whole grid, without gaps, since Excel may shift a formula wrongly across
 * gaps; what differs from row to row stands in the rows' hidden facts.
 */
export function entryFormats(context: PlanContext): FormatPlan[] {
  const { firstRow, firstUnit, rows, units } = context.grid;
  const area = { row: firstRow, rows: rows.length, column: firstUnit, columns: units };
  const cell = cellName(firstRow, firstUnit);
  const format = (formula: string, style: FormatStyle): FormatPlan => ({
    kind: "formula",
    area,
    formula,
    style,
    stop: true,
  });
  return [
    format(`AND(${fact(context, "condition")}>0,${inUnitColumn(context, "condition")}<>1)`, FORMATS.notApplicable),
    format(`OR(${isVetoed(context, "veto")},${isVetoed(context, "own-veto")})`, FORMATS.vetoed),
    format(invalid(context), FORMATS.invalid),
    format(`AND(${fact(context, "kind")}=${ENTRY_KINDS.reason},COUNTBLANK(${cell})=0)`, FORMATS.veto),
    format(
      `AND(${fact(context, "kind")}>0,${fact(context, "kind")}<${ENTRY_KINDS.reason},COUNTBLANK(${cell})=1)`,
      FORMATS.blank,
    ),
  ];
}

function fact({ grid }: PlanContext, name: RowFact): string {
  return inColumn(grid.firstRow, grid.facts[name]);
}

/** The unit's cell in the row that the fact names; of a row without one its own id on top, never an error. */
function inUnitColumn(context: PlanContext, name: RowFact): string {
  const { firstUnit, lastRow } = context.grid;
  const column = areaName({ row: 0, column: firstUnit, rows: lastRow + 1, columns: 1 }).replace(/(\d+)/g, "$$$1");
  return `INDEX(${column},MAX(1,${fact(context, name)}))`;
}

function isVetoed(context: PlanContext, name: "veto" | "own-veto"): string {
  return `AND(${fact(context, name)}>0,COUNTBLANK(${inUnitColumn(context, name)})=0)`;
}

/** What breaks the limits of the row's kind; its place in CHOOSE is the kind's number. */
function invalid(context: PlanContext): string {
  const { firstRow, firstUnit, parameters } = context.grid;
  const cell = cellName(firstRow, firstUnit);
  const list = parametersIn(firstRow, GRID.parameters, parameters);
  const tests: Readonly<Record<keyof typeof ENTRY_KINDS, string>> = {
    range: `OR(${cell}<0,ROUND(${cell}-${inColumn(firstRow, GRID.share)},9)>0)`,
    levels: `SUMPRODUCT((ROUND(${list},9)=ROUND(${cell},9))*(${list}<>""))=0`,
    count: `OR(${cell}<0,${cell}<>INT(${cell}))`,
    reason: `COUNTIF(${list},${cell})=0`,
  };
  const number = (test: string) => `IF(ISNUMBER(${cell}),${test},TRUE)`;
  const choices = [number(tests.range), number(tests.levels), number(tests.count), tests.reason];
  const kind = fact(context, "kind");
  return `IF(OR(${kind}=0,COUNTBLANK(${cell})=1),FALSE,CHOOSE(${kind},${choices.join(",")}))`;
}
