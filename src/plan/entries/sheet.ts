/** 评分录入: rows are criteria and vetoes, columns are units. The only sheet that scorers type in. */
import { indicatorVetoId } from "../../rubric";
import { entryOf } from "../../scoring";
import type { CellValue } from "../../sheet/value";
import { unitScoreAt } from "../context";
import type { PlanContext } from "../context";
import { gridColumnFills } from "../grid/column-fills";
import { columnIds, gridColumns, gridRowPlans } from "../grid/columns";
import { entryKind } from "../grid/facts";
import { frameFreeze, framePrint, frameStyles, unitStyle } from "../grid/frame";
import { GRID, takesEntry } from "../grid/layout";
import type { GridRow } from "../grid/layout";
import { SHEETS, STATES, UNIT_ROW_ID } from "../names";
import { cellOn } from "../refs";
import { conditionLive, unitNameLive, unitRowLive } from "../scores/total-formulas";
import { STYLES } from "../styles";
import type { CellStyle } from "../styles";
import type { Fill, SheetPlan } from "../types";
import { fullTitle } from "../words";
import { entryFormats } from "./formats";
import { entryValidations, notApplicableRow } from "./validations";

export function entriesSheet(context: PlanContext): SheetPlan {
  const { grid } = context;
  const unitColumns = { column: grid.firstUnit, columns: grid.units };
  return {
    name: SHEETS.entries,
    visibility: "visible",
    tabColor: "FFC000",
    fills: [...headFills(context), ...gridColumnFills(context), ...entryFills(context)],
    styles: [
      ...frameStyles(context),
      ...grid.rows.map((row) => ({ area: { row: row.row, rows: 1, ...unitColumns }, style: styleOf(row) })),
    ],
    columns: gridColumns(context),
    rows: gridRowPlans(context),
    merges: [],
    freeze: frameFreeze(context),
    validations: entryValidations(context),
    formats: entryFormats(context),
    protected: true,
    print: framePrint(context, SHEETS.entries, grid.lastRow),
    charts: [],
  };
}

/** The hidden rows on top, title, headings and completeness. */
function headFills(context: PlanContext): Fill[] {
  const { grid, rubric } = context;
  const across = (row: number) => ({ row, column: grid.firstUnit, rows: 1, columns: grid.units });
  const ids = columnIds(context, "entries");
  const name = unitNameLive(context);
  return [
    {
      kind: "values",
      area: { row: 0, column: 0, rows: 1, columns: grid.firstUnit },
      values: [ids.slice(0, grid.firstUnit)],
    },
    { kind: "values", area: across(0), values: [ids.slice(grid.firstUnit)], grows: "columns" },
    {
      kind: "values",
      area: { row: grid.unitRow, column: 0, rows: 1, columns: 2 },
      values: [[UNIT_ROW_ID, UNIT_ROW_ID]],
    },
    {
      kind: "formula",
      area: across(grid.unitRow),
      formula: `=${cellOn("scores", grid.unitRow, grid.firstUnit)}`,
      cached: (_, unit) => unitRowLive(context).cached(unit),
    },
    ...grid.conditionRows.flatMap((row): Fill[] => {
      const mark = row.row === notApplicableRow(context) ? STATES.notApplicable : "";
      return [
        { kind: "values", area: { row: row.row, column: 0, rows: 1, columns: 3 }, values: [[row.id, row.id, mark]] },
        {
          kind: "formula",
          area: across(row.row),
          formula: `=${cellOn("scores", row.row, grid.firstUnit)}`,
          cached: (_, unit) => conditionLive(context, row).cached(unit),
        },
      ];
    }),
    {
      kind: "values",
      area: { row: grid.titleRow, column: GRID.name, rows: 1, columns: 1 },
      values: [[`${fullTitle(rubric)} · ${SHEETS.entries}`]],
    },
    {
      kind: "values",
      area: { row: grid.headerRow, column: GRID.name, rows: 1, columns: 4 },
      values: [["指标", "评分细则", "填写", "权重/占比"]],
    },
    {
      kind: "formula",
      area: across(grid.headerRow),
      formula: `=${name.formula}`,
      cached: (_, unit) => name.cached(unit),
    },
    {
      kind: "values",
      area: { row: grid.completenessRow, column: GRID.name, rows: 1, columns: 1 },
      values: [["完成率"]],
    },
    {
      kind: "formula",
      area: across(grid.completenessRow),
      formula: `=${cellOn("scores", grid.completenessRow, grid.firstUnit)}`,
      cached: (_, unit) => unitScoreAt(context, unit).completeness.ratio,
    },
  ];
}

/** What is already typed, where there is any. */
function entryFills({ grid, units, entries }: PlanContext): Fill[] {
  return grid.rows.filter(takesEntry).flatMap((row): Fill[] => {
    const fieldId = row.kind === "indicator" ? indicatorVetoId(row.indicator) : row.id;
    const values: CellValue[] = units.map((unit) => entryOf(entries, unit.id, fieldId));
    if (values.every((value) => value === null)) return [];
    const area = { row: row.row, column: grid.firstUnit, rows: 1, columns: grid.units };
    return [{ kind: "values", area, values: [values] }];
  });
}

/** As in 得分计算, but open, and with whole numbers where something is counted. Yellow, while blank, by a format. */
function styleOf(row: GridRow): CellStyle {
  const style = entryKind(row) === "count" ? STYLES.count : unitStyle(row);
  return takesEntry(row) ? unlocked(style) : style;
}

const openStyles = new Map<CellStyle, CellStyle>();

/** The same object for the same style, for renderers that tell styles apart by that. */
function unlocked(style: CellStyle): CellStyle {
  let open = openStyles.get(style);
  if (!open) openStyles.set(style, (open = { ...style, unlocked: true }));
  return open;
}
