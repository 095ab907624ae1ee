/** 指标体系: the rubric itself, one row a criterion, editable; regenerate reads it, the other sheets look up in it. */
import { readingOf } from "../../rubric";
import { areaName, cellName, columnLetters } from "../../sheet/address";
import { valueText } from "../../sheet/value";
import type { CellValue } from "../../sheet/value";
import { chooseByReading } from "../context";
import type { PlanContext } from "../context";
import type { GridRow } from "../grid/layout";
import { isDecidedByReading, parameterValues } from "../grid/parameters";
import { rowHeight } from "../measure";
import { ID_COLUMN, markerOf, parameterColumnId, RUBRIC_COLUMNS, SHEETS } from "../names";
import { FORMATS, STYLES } from "../styles";
import type { Fill, FormatPlan, SheetPlan, StyledArea } from "../types";
import { fullTitle } from "../words";
import { bodyOf } from "./body";
import {
  CATEGORY_KIND,
  INDICATOR_KIND,
  rubricEndRow,
  RUBRIC_FIRST_ROW,
  RUBRIC_HEADER_ROW,
  RUBRIC_PARAMETERS,
  RUBRIC_TITLE_ROW,
  rubricColumn,
  rubricParameters,
  rubricRows,
} from "./layout";
import { rowStyles } from "./styles";
import { rubricValidations } from "./validations";

const HEADINGS: Readonly<Record<(typeof RUBRIC_COLUMNS)[number], [label: string, width: number]>> = {
  category: ["一级指标", 14],
  group: ["二级指标", 14],
  indicator: ["三级指标", 14],
  number: ["序号", 6],
  text: ["指标说明 / 评分细则", 60],
  kind: ["类型", 10],
  weight: ["权重", 10],
  share: ["占比", 10],
  sum: ["合计", 10],
  condition: ["适用条件", 14],
  note: ["计分方式", 34],
  source: ["原文行", 14],
};
const PARAMETER_WIDTH = 14;

export function rubricSheet(context: PlanContext): SheetPlan {
  const { rubric, grid } = context;
  const width = RUBRIC_PARAMETERS + rubricParameters(grid);
  const last = RUBRIC_FIRST_ROW + grid.rows.length - 1;
  return {
    name: SHEETS.rubric,
    visibility: "visible",
    tabColor: "1F3864",
    fills: fills(context),
    styles: styles(context, width),
    columns: [
      { from: 0, to: 0, width: 14, hidden: true },
      ...RUBRIC_COLUMNS.map((id) => ({ from: rubricColumn(id), to: rubricColumn(id), width: HEADINGS[id][1] })),
      { from: RUBRIC_PARAMETERS, to: width - 1, width: PARAMETER_WIDTH },
    ],
    rows: [
      { row: 0, hidden: true },
      { row: RUBRIC_TITLE_ROW, height: 34 },
      { row: RUBRIC_TITLE_ROW + 1, height: 20 },
      { row: RUBRIC_HEADER_ROW, height: 30 },
      ...grid.rows.map((row, i) => ({ row: RUBRIC_FIRST_ROW + i, height: heightOf(context, row), estimated: true })),
      { row: rubricEndRow(grid), height: 20 },
    ],
    merges: [],
    freeze: { rows: RUBRIC_FIRST_ROW, columns: rubricColumn("number") + 1 },
    validations: rubricValidations(context),
    formats: formats(context),
    // Excel lets nobody move rows, nor delete any with a locked cell, while a sheet is protected.
    protected: false,
    print: {
      landscape: true,
      pagesWide: 1,
      titleRows: [RUBRIC_HEADER_ROW, RUBRIC_HEADER_ROW],
      titleColumns: null,
      areas: [{ row: RUBRIC_TITLE_ROW, column: 1, rows: last - RUBRIC_TITLE_ROW + 1, columns: RUBRIC_PARAMETERS - 1 }],
      header: `${rubric.title} · ${SHEETS.rubric}`,
    },
    charts: [],
  };
}

function fills(context: PlanContext): Fill[] {
  const { rubric, grid } = context;
  const parameters = Array.from({ length: rubricParameters(grid) }, (_, i) => i);
  const ids = [markerOf("rubric"), ...RUBRIC_COLUMNS, ...parameters.map(parameterColumnId)];
  const headings = [...RUBRIC_COLUMNS.map((id) => HEADINGS[id][0]), ...parameters.map((i) => `参数${i + 1}`)];
  const line = (row: number, column: number, values: readonly CellValue[]): Fill => ({
    kind: "values",
    area: { row, column, rows: 1, columns: values.length },
    values: [values],
  });
  const body = grid.rows.map((row) => bodyOf(context, row));
  return [
    line(0, 0, ids),
    line(RUBRIC_TITLE_ROW, 1, [`${fullTitle(rubric)} · ${SHEETS.rubric}`]),
    line(RUBRIC_TITLE_ROW + 1, 1, [
      "浅黄色的权重、占比、参数一改，全表即时重算；增删、移动行和其他修改，在窗格中“重新生成”后生效。“合计”变红表示合计不符。",
    ]),
    line(RUBRIC_HEADER_ROW, 1, headings),
    {
      kind: "values",
      area: { ...rubricRows(grid), column: 0, columns: RUBRIC_PARAMETERS },
      values: body,
    },
    line(rubricEndRow(grid), 1, ["表尾：新的行请插在上面各行之间，或填在本行下面（写明一级、三级指标）。"]),
    ...sumFills(context),
    ...grid.rows.flatMap((row, i) => parameterFills(context, row, RUBRIC_FIRST_ROW + i)),
  ];
}

/**
 * Live sums: the shares of each indicator's criteria, the weights of each category's indicators. They reach to the next
 * heading, which has nothing to add to them, so that they grow with rows inserted before it.
 */
function sumFills({ grid }: PlanContext): Fill[] {
  const end = rubricEndRow(grid);
  const rowOf = (i: number) => (i < 0 ? end : RUBRIC_FIRST_ROW + i);
  return grid.rows.flatMap((row, i): Fill[] => {
    if (row.kind !== "category" && row.kind !== "indicator") return [];
    const next = grid.rows.findIndex(
      ({ kind }, k) => k > i && (kind === "category" || (kind === "indicator" && row.kind === "indicator")),
    );
    const stretch = { row: RUBRIC_FIRST_ROW + i, rows: rowOf(next) - RUBRIC_FIRST_ROW - i + 1, columns: 1 };
    const area = { row: RUBRIC_FIRST_ROW + i, column: rubricColumn("sum"), rows: 1, columns: 1 };
    const over = (id: "kind" | "weight" | "share") => areaName({ ...stretch, column: rubricColumn(id) });
    if (row.kind === "indicator") {
      const shares = row.indicator.criteria.flatMap(({ share }) => (share === null ? [] : [share]));
      // A penalty's criteria have no shares, so there is nothing to add up.
      if (shares.length === 0) return [];
      return [{ kind: "formula", area, formula: `=SUM(${over("share")})`, cached: () => sumOf(shares) }];
    }
    // A penalty's weights are negative, the total that its category declares is not.
    const sign = row.category.kind === "penalty" ? -1 : 1;
    const sum = `SUMIF(${over("kind")},"${INDICATOR_KIND}",${over("weight")})`;
    const total = sign * sumOf(row.category.indicators.map(({ weight }) => weight));
    return [{ kind: "formula", area, formula: `=${sign < 0 ? "-" : ""}${sum}`, cached: () => total }];
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((so, one) => so + one, 0);
}

/** Parameters as values; levels that a reading decides follow its choice live. */
function parameterFills(context: PlanContext, row: GridRow, sheetRow: number): Fill[] {
  const values = parameterValues(row);
  if (values.length === 0) return [];
  const area = { row: sheetRow, column: RUBRIC_PARAMETERS, rows: 1, columns: values.length };
  const rule = row.kind === "criterion" ? row.criterion.rule : null;
  if (rule?.kind !== "levels" || rule.reading === null) return [{ kind: "values", area, values: [values] }];
  const { reading, sharesByChoice } = rule;
  return values.map((value, i) => ({
    kind: "formula",
    area: { ...area, column: area.column + i, columns: 1 },
    formula: `=${chooseByReading(
      context,
      reading,
      Object.fromEntries(
        readingOf(context.rubric, reading).alternatives.map(({ id }) => [
          id,
          valueText(sharesByChoice[id]?.[i] ?? value),
        ]),
      ),
    )}`,
    cached: () => value,
  }));
}

function heightOf(context: PlanContext, row: GridRow): number {
  const body = bodyOf(context, row);
  const texts = RUBRIC_COLUMNS.map((id) => ({
    text: valueText(body[rubricColumn(id)] ?? null),
    width: HEADINGS[id][1],
  }));
  const reasons = parameterValues(row).filter((value) => typeof value === "string");
  return rowHeight([...texts, ...reasons.map((text) => ({ text, width: PARAMETER_WIDTH }))]);
}

function styles(context: PlanContext, width: number): StyledArea[] {
  const styled: StyledArea[] = [
    { area: { row: RUBRIC_TITLE_ROW, column: 1, rows: 1, columns: 1 }, style: STYLES.title },
    {
      area: { row: RUBRIC_TITLE_ROW + 1, column: 1, rows: 1, columns: 1 },
      style: { ...STYLES.subtitle, wrap: false },
    },
    { area: { row: RUBRIC_HEADER_ROW, column: 0, rows: 1, columns: width }, style: STYLES.header },
    {
      area: { row: rubricEndRow(context.grid), column: 1, rows: 1, columns: 1 },
      style: { ...STYLES.subtitle, wrap: false },
    },
  ];
  context.grid.rows.forEach((row, i) => {
    styled.push(...rowStyles(context, row, RUBRIC_FIRST_ROW + i, width));
  });
  return styled;
}

/** Sums that are not what they should be turn red; parameters that can be changed are pale yellow. */
function formats({ grid }: PlanContext): FormatPlan[] {
  const sum = rubricColumn("sum");
  const cell = (column: number) => `$${columnLetters(column)}${RUBRIC_FIRST_ROW + 1}`;
  const [own, weight, kind] = [cell(sum), cell(rubricColumn("weight")), cell(rubricColumn("kind"))];
  const wanted = `IF(${kind}="${CATEGORY_KIND}",${weight},1)`;
  const formula = `AND(ISNUMBER(${own}),ABS(${own}-${wanted})>0.000001)`;
  const area = { row: RUBRIC_FIRST_ROW, column: sum, rows: grid.rows.length, columns: 1 };
  const parameters = { ...area, column: RUBRIC_PARAMETERS, columns: rubricParameters(grid) };
  const locked = grid.rows.filter(isDecidedByReading).map(({ id }) => `,${cell(ID_COLUMN)}<>"${id}"`);
  const filled = `AND(${kind}<>"${CATEGORY_KIND}",${cellName(RUBRIC_FIRST_ROW, RUBRIC_PARAMETERS)}<>""${locked.join("")})`;
  return [
    { kind: "formula", area, formula, style: FORMATS.mismatch, stop: true },
    { kind: "formula", area: parameters, formula: filled, style: FORMATS.blank, stop: true },
  ];
}
