/** 得分计算: the grid of 评分录入 at the same addresses, formulas only, and below it what they are made from. */
import { areaName } from "../../sheet/address";
import type { CellValue } from "../../sheet/value";
import { cellOn } from "../refs";
import type { PlanContext } from "../context";
import { columnIds, gridColumnFills, gridColumnStyles, gridColumns, gridRowPlans, WIDTHS } from "../grid-columns";
import { rowHeight } from "../measure";
import { GRID } from "../layout";
import type { GridRow } from "../layout";
import { SHEETS, STATES, UNIT_ROW_ID } from "../names";
import { FORMATS, STYLES } from "../styles";
import type { CellStyle } from "../styles";
import type { Fill, FormatPlan, SheetPlan, StyledArea } from "../types";
import { counterLive, criterionLive, criterionVetoLive } from "./criterion-formulas";
import {
  categoryLive,
  doneLive,
  indicatorLive,
  indicatorRowsOf,
  movedLive,
  takersLive,
  weightLive,
  entryRowsOf,
} from "./indicator-formulas";
import type { Live } from "./live";
import { eligibleId } from "./tail-layout";
import type { TailRow } from "./tail-layout";
import {
  completenessLive,
  conditionLive,
  doneTotalLive,
  eligibleLive,
  exactLive,
  requiredLive,
  totalLive,
  unitNameLive,
  unitRowLive,
} from "./total-formulas";
import { fullTitle } from "../words";

export function scoresSheet(context: PlanContext): SheetPlan {
  const { grid, tail, rubric, units } = context;
  return {
    name: SHEETS.scores,
    visibility: "visible",
    tabColor: "70AD47",
    fills: [
      ...headFills(context),
      ...gridColumnFills(context),
      ...benchmarkFills(context),
      ...grid.rows.map((row) => across(context, row.row, gridLive(context, row))),
      ...tailFills(context),
    ],
    styles: styles(context),
    columns: gridColumns(context),
    rows: [...gridRowPlans(context), ...tail.rows.map((row) => ({ row: row.row, height: tailHeight(context, row) }))],
    merges: [],
    freeze: { rows: grid.firstRow, columns: grid.firstUnit },
    validations: [],
    formats: stateFormats(context),
    protected: true,
    print: {
      landscape: true,
      pagesWide: Math.max(1, Math.ceil(units.length / 10)),
      titleRows: [grid.headerRow, grid.completenessRow],
      titleColumns: [GRID.name, GRID.share],
      areas: [
      {
        row: grid.titleRow,
        column: GRID.name,
        rows: tail.lastRow - grid.titleRow + 1,
        columns: grid.firstUnit + grid.units - 1,
      },
      ],
      header: `${rubric.title}　${SHEETS.scores}`,
    },
    charts: [],
  };
}

function tailHeight(context: PlanContext, row: TailRow): number {
  if (row.kind === "heading") return 26;
  const [name, text] = labelOf(context, row);
  return rowHeight([
    { text: name, width: WIDTHS.name },
    { text, width: WIDTHS.text },
  ]);
}

function across({ grid }: PlanContext, row: number, { formula, cached }: Live): Fill {
  return {
    kind: "formula",
    area: { row, column: grid.firstUnit, rows: 1, columns: grid.units },
    formula: `=${formula}`,
    cached: (_, unit) => cached(unit),
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
    across(context, 0, {
      formula: cellOn("entries", 0, grid.firstUnit),
      cached: (unit) => units[unit]?.id ?? "",
    }),
    {
      kind: "values",
      area: { row: grid.unitRow, column: 0, rows: 1, columns: 2 },
      values: [[UNIT_ROW_ID, UNIT_ROW_ID]],
    },
    across(context, grid.unitRow, unitRowLive(context)),
    ...grid.conditionRows.flatMap((row) => [
      {
        kind: "values",
        area: { row: row.row, column: 0, rows: 1, columns: 2 },
        values: [[row.id, row.id]],
      } satisfies Fill,
      across(context, row.row, conditionLive(context, row)),
    ]),
    label(grid.titleRow, `${fullTitle(rubric)} · ${SHEETS.scores}`),
    {
      kind: "values",
      area: { row: grid.headerRow, column: GRID.name, rows: 1, columns: 4 },
      values: [["指标", "评分细则", "填写", "权重/占比"]],
    },
    across(context, grid.headerRow, unitNameLive(context)),
    label(grid.completenessRow, "完成率"),
    across(context, grid.completenessRow, completenessLive(context)),
  ];
}

/** The best count that each benchmark criterion is measured by, beside its row. */
function benchmarkFills(context: PlanContext): Fill[] {
  const { grid, tail, scores } = context;
  return grid.rows.flatMap((row): Fill[] => {
    if (row.kind !== "criterion" || row.criterion.rule.kind !== "benchmark") return [];
    const eligible = tail.rowOf(eligibleId(row.criterion));
    const counts = areaName({ row: eligible, column: grid.firstUnit, rows: 1, columns: grid.units });
    const best = scores.benchmarks.get(row.criterion.id) ?? 0;
    return [
      {
        kind: "formula",
        area: { row: row.row, column: GRID.parameters, rows: 1, columns: 1 },
        formula: `=MAX(${counts})`,
        cached: () => best,
      },
    ];
  });
}

function tailFills(context: PlanContext): Fill[] {
  return context.tail.rows.flatMap((row): Fill[] => {
    const [name, text, share] = labelOf(context, row);
    const fills: Fill[] = [
      { kind: "values", area: { row: row.row, column: 0, rows: 1, columns: 3 }, values: [[row.id, name, text]] },
    ];
    if (share) {
      fills.push({
        kind: "formula",
        area: { row: row.row, column: GRID.share, rows: 1, columns: 1 },
        formula: share.formula,
        cached: () => share.value,
      });
    }
    if (row.kind === "done") {
      const area = { row: row.row, column: GRID.share, rows: 1, columns: 1 };
      fills.push({ kind: "values", area, values: [[entryRowsOf(context, row.indicator).length]] });
    }
    const live = tailLive(context, row);
    if (live) fills.push(across(context, row.row, live));
    return fills;
  });
}

function tailLive(context: PlanContext, row: TailRow): Live | null {
  switch (row.kind) {
    case "heading":
      return null;
    case "exact":
      return exactLive(context);
    case "total":
      return totalLive(context);
    case "required":
      return requiredLive(context);
    case "done-total":
      return doneTotalLive(context);
    case "moved":
      return movedLive(context, row.category);
    case "takers":
      return takersLive(context, row.category);
    case "weight":
      return weightLive(context, row.category, row.indicator);
    case "done":
      return doneLive(context, row.indicator, row.row);
    case "eligible":
      return eligibleLive(context, row.indicator, row.criterion);
  }
}

/** Name and explanation of a row, and where it has one the formula beside them. */
function labelOf(
  context: PlanContext,
  row: TailRow,
): [string, string, { formula: string; value: CellValue }?] {
  switch (row.kind) {
    case "heading":
      return [row.label, ""];
    case "exact":
      return ["合计", "各类得分之和，未取舍"];
    case "total":
      return ["总分", "按口径取舍后的总分"];
    case "required":
      return ["应填项数", "该单位适用的录入项"];
    case "done-total":
      return ["已填项数", "有效录入，含因否决而无需录入的项"];
    case "moved": {
      const rows = indicatorRowsOf(context, row.category);
      const weights = rows.map((one) => `E${one + 1}`).join(",");
      const value = row.category.indicators.reduce((sum, { weight }) => sum + weight, 0);
      return [row.category.name, "待分配：不适用指标的权重之和", { formula: `=SUM(${weights})`, value }];
    }
    case "takers":
      return [row.category.name, "平均分配时接收权重的指标个数"];
    case "weight":
    case "done":
      return [row.indicator.name, row.category.name];
    case "eligible":
      return [row.indicator.name, `第 ${row.criterion.number} 项：未被否决且有效的个数，最大者为标杆`];
  }
}

function styles(context: PlanContext): StyledArea[] {
  const { grid, tail } = context;
  const unitColumns = { column: grid.firstUnit, columns: grid.units };
  const all = { column: 0, columns: grid.firstUnit + grid.units };
  return [
    { area: { row: grid.titleRow, column: GRID.name, rows: 1, columns: 1 }, style: STYLES.title },
    { area: { row: grid.headerRow, rows: 1, ...all }, style: STYLES.header },
    { area: { row: grid.completenessRow, column: 0, rows: 1, columns: grid.firstUnit }, style: STYLES.bandCenter },
    { area: { row: grid.completenessRow, rows: 1, ...unitColumns }, style: { ...STYLES.bandScore, numberFormat: "0%" } },
    ...gridColumnStyles(context),
    ...grid.rows.map((row) => ({ area: { row: row.row, rows: 1, ...unitColumns }, style: gridStyle(row) })),
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

function gridStyle(row: GridRow): CellStyle {
  if (row.kind === "category") return STYLES.bandScore;
  return row.kind === "indicator" ? STYLES.subBandScore : STYLES.percent;
}

function tailStyle(row: TailRow): CellStyle {
  switch (row.kind) {
    case "total":
      return STYLES.strongPoints;
    case "exact":
    case "moved":
    case "weight":
      return STYLES.score;
    default:
      return STYLES.count;
  }
}

function stateFormats({ grid }: PlanContext): FormatPlan[] {
  const area = { row: grid.firstRow, column: grid.firstUnit, rows: grid.rows.length, columns: grid.units };
  const first = `${areaName({ ...area, rows: 1, columns: 1 })}`;
  return [
    { kind: "formula", area, formula: `${first}="${STATES.invalid}"`, style: FORMATS.invalid, stop: true },
    { kind: "formula", area, formula: `${first}="${STATES.vetoed}"`, style: FORMATS.veto, stop: true },
    { kind: "formula", area, formula: `${first}="${STATES.notApplicable}"`, style: FORMATS.notApplicable, stop: true },
  ];
}
