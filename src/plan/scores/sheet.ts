/** 得分计算: the grid of 评分录入 at the same addresses, formulas only, and below it what they are made from. */
import { areaName } from "../../sheet/address";
import type { PlanContext } from "../context";
import { repeatedColumnFills } from "../grid/column-fills";
import { columnIds, gridColumns, gridRowPlans } from "../grid/columns";
import { frameFreeze, framePrint, frameStyles, unitStyle } from "../grid/frame";
import { GRID } from "../grid/layout";
import type { GridRow } from "../grid/layout";
import { SHEETS, STATES, UNIT_ROW_ID } from "../names";
import { cellOn } from "../refs";
import { FORMATS, STYLES } from "../styles";
import type { Fill, FormatPlan, SheetPlan, StyledArea } from "../types";
import { fullTitle } from "../words";
import { counterLive, criterionLive, criterionVetoLive } from "./criterion-formulas";
import { categoryLive, indicatorLive } from "./indicator-formulas";
import { acrossUnits } from "./live";
import type { Live } from "./live";
import { tailFills, tailHeight, tailStyle } from "./tail";
import { eligibleId } from "./tail-layout";
import { completenessLive, conditionLive, unitNameLive, unitRowLive } from "./total-formulas";

export function scoresSheet(context: PlanContext): SheetPlan {
  const { grid, tail } = context;
  return {
    name: SHEETS.scores,
    visibility: "visible",
    tabColor: "70AD47",
    fills: [
      ...headFills(context),
      ...repeatedColumnFills(context),
      ...benchmarkFills(context),
      ...grid.rows.map((row) => acrossUnits(context, row.row, gridLive(context, row))),
      ...tailFills(context),
    ],
    styles: styles(context),
    columns: gridColumns(context),
    rows: [
      ...gridRowPlans(context),
      ...tail.rows.map((row) => ({
        row: row.row,
        height: tailHeight(context, row),
        estimated: row.kind !== "heading",
      })),
    ],
    merges: [],
    freeze: frameFreeze(context),
    validations: [],
    formats: stateFormats(context),
    protected: true,
    print: framePrint(context, SHEETS.scores, tail.lastRow),
    charts: [],
  };
}

function gridLive(context: PlanContext, row: GridRow): Live {
  switch (row.kind) {
    case "category":
      return categoryLive(context, row);
    case "indicator":
      return indicatorLive(context, row);
    case "criterion":
      return criterionLive(context, row);
    case "counter":
      return counterLive(context, row);
    case "criterion-veto":
      return criterionVetoLive(context, row);
  }
}

function headFills(context: PlanContext): Fill[] {
  const { grid, rubric, units } = context;
  const ids = columnIds(context, "scores").slice(0, grid.firstUnit);
  const label = (row: number, text: string): Fill => ({
    kind: "values",
    area: { row, column: GRID.name, rows: 1, columns: 1 },
    values: [[text]],
  });
  return [
    { kind: "values", area: { row: 0, column: 0, rows: 1, columns: ids.length }, values: [ids] },
    acrossUnits(context, 0, {
      formula: cellOn("entries", 0, grid.firstUnit),
      cached: (unit) => units[unit]?.id ?? "",
    }),
    {
      kind: "values",
      area: { row: grid.unitRow, column: 0, rows: 1, columns: 2 },
      values: [[UNIT_ROW_ID, UNIT_ROW_ID]],
    },
    acrossUnits(context, grid.unitRow, unitRowLive(context)),
    ...grid.conditionRows.flatMap((row) => [
      {
        kind: "values",
        area: { row: row.row, column: 0, rows: 1, columns: 2 },
        values: [[row.id, row.id]],
      } satisfies Fill,
      acrossUnits(context, row.row, conditionLive(context, row)),
    ]),
    label(grid.titleRow, `${fullTitle(rubric)} · ${SHEETS.scores}`),
    {
      kind: "values",
      area: { row: grid.headerRow, column: GRID.name, rows: 1, columns: 4 },
      values: [["指标", "评分细则", "填写", "权重/占比"]],
    },
    acrossUnits(context, grid.headerRow, unitNameLive(context)),
    label(grid.completenessRow, "完成率"),
    acrossUnits(context, grid.completenessRow, completenessLive(context)),
  ];
}

/** The best count that each benchmark criterion is measured by, beside its row. */
function benchmarkFills(context: PlanContext): Fill[] {
  const { grid, tail, scores } = context;
  return grid.rows.flatMap((row): Fill[] => {
    if (row.kind !== "criterion" || row.criterion.rule.kind !== "benchmark") return [];
    const eligible = tail.rowOf(eligibleId(row.criterion));
    const counts = areaName({ row: eligible, column: grid.firstUnit, rows: 1, columns: grid.units });
    return [
      {
        kind: "formula",
        area: { row: row.row, column: GRID.parameters, rows: 1, columns: 1 },
        formula: `=MAX(${counts})`,
        cached: () => scores().benchmarks.get(row.criterion.id) ?? 0,
      },
    ];
  });
}

function styles(context: PlanContext): StyledArea[] {
  const { grid, tail } = context;
  const unitColumns = { column: grid.firstUnit, columns: grid.units };
  const all = { column: 0, columns: grid.firstUnit + grid.units };
  return [
    ...frameStyles(context),
    ...grid.rows.map((row) => ({ area: { row: row.row, rows: 1, ...unitColumns }, style: unitStyle(row) })),
    ...tail.rows.flatMap((row): StyledArea[] => {
      const area = { row: row.row, rows: 1, ...all };
      if (row.kind === "heading") return [{ area, style: STYLES.band }];
      const value = { row: row.row, rows: 1, ...unitColumns };
      const beside = { row: row.row, column: GRID.share, rows: 1, columns: 1 };
      return [
        { area, style: STYLES.text },
        { area: value, style: tailStyle(row) },
        { area: beside, style: row.kind === "moved" ? STYLES.points : STYLES.count },
      ];
    }),
  ];
}

function stateFormats({ grid }: PlanContext): FormatPlan[] {
  const area = { row: grid.firstRow, column: grid.firstUnit, rows: grid.rows.length, columns: grid.units };
  const first = areaName({ ...area, rows: 1, columns: 1 });
  return [
    { kind: "formula", area, formula: `${first}="${STATES.invalid}"`, style: FORMATS.invalid, stop: true },
    { kind: "formula", area, formula: `${first}="${STATES.vetoed}"`, style: FORMATS.veto, stop: true },
    { kind: "formula", area, formula: `${first}="${STATES.notApplicable}"`, style: FORMATS.notApplicable, stop: true },
  ];
}
