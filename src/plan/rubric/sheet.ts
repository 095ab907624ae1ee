/** 指标体系: the rubric itself, one row a criterion, editable; regenerate reads it, the other sheets look up in it. */
import { readingOf } from "../../rubric";
import { cellName, columnLetters } from "../../sheet/address";
import { valueText } from "../../sheet/value";
import type { CellValue } from "../../sheet/value";
import { chooseByReading } from "../context";
import type { PlanContext } from "../context";
import type { GridRow } from "../grid/layout";
import { isDecidedByReading, parameterValues, weightOrShare } from "../grid/parameters";
import { rowHeight } from "../measure";
import { ID_COLUMN, markerOf, parameterColumnId, RUBRIC_COLUMNS, SHEETS } from "../names";
import { cellsInColumn } from "../refs";
import { FORMATS, STYLES } from "../styles";
import type { Fill, FormatPlan, SheetPlan, StyledArea } from "../types";
import { fullTitle } from "../words";
import { bodyOf } from "./body";
import {
  CATEGORY_KIND,
  RUBRIC_FIRST_ROW,
  RUBRIC_HEADER_ROW,
  RUBRIC_PARAMETERS,
  RUBRIC_TITLE_ROW,
  rubricColumn,
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
  const width = RUBRIC_PARAMETERS + grid.parameters;
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
    ],
    merges: [],
    freeze: { rows: RUBRIC_FIRST_ROW, columns: rubricColumn("number") + 1 },
    validations: rubricValidations(context),
    formats: formats(context),
    protected: true,
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
  const parameters = Array.from({ length: grid.parameters }, (_, i) => i);
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
      "浅黄色单元格可改：权重、占比、参数一经修改，全表即时重算；“合计”变红表示占比合计不是 100% 或权重合计与一级指标不符。",
    ]),
    line(RUBRIC_HEADER_ROW, 1, headings),
    {
      kind: "values",
      area: { ...rubricRows(grid), column: 0, columns: RUBRIC_PARAMETERS },
      values: body,
    },
    ...sumFills(context),
    ...grid.rows.flatMap((row, i) => parameterFills(context, row, RUBRIC_FIRST_ROW + i)),
  ];
}

/** Live sums: the shares of each indicator's criteria, the weights of each category's indicators. */
function sumFills({ grid }: PlanContext): Fill[] {
  const parts = new Map<string, { readonly row: number; readonly value: number }[]>();
  grid.rows.forEach((row, i) => {
    const whole = row.kind === "indicator" ? row.category.id : row.kind === "criterion" ? row.indicator.id : null;
    const value = weightOrShare(row)?.value;
    // A penalty's criteria have no shares, so there is nothing to add up.
    if (whole === null || value === undefined) return;
    parts.set(whole, [...(parts.get(whole) ?? []), { row: RUBRIC_FIRST_ROW + i, value }]);
  });
  return grid.rows.flatMap((row, i): Fill[] => {
    const own = parts.get(row.id);
    if (!own || (row.kind !== "category" && row.kind !== "indicator")) return [];
    const column = rubricColumn(row.kind === "category" ? "weight" : "share");
    const cells = cellsInColumn(
      own.map((part) => part.row),
      column,
    );
    const total = own.reduce((so, { value }) => so + value, 0);
    // A penalty's weights are negative, the total that its category declares is not.
    const negative = row.kind === "category" && row.category.kind === "penalty";
    return [
      {
        kind: "formula",
        area: { row: RUBRIC_FIRST_ROW + i, column: rubricColumn("sum"), rows: 1, columns: 1 },
        formula: `=${negative ? "-" : ""}SUM(${cells})`,
        cached: () => (negative ? -total : total),
      },
    ];
  });
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
  const parameters = { ...area, column: RUBRIC_PARAMETERS, columns: grid.parameters };
  const locked = grid.rows.filter(isDecidedByReading).map(({ id }) => `,${cell(ID_COLUMN)}<>"${id}"`);
  const filled = `AND(${kind}<>"${CATEGORY_KIND}",${cellName(RUBRIC_FIRST_ROW, RUBRIC_PARAMETERS)}<>""${locked.join("")})`;
  return [
    { kind: "formula", area, formula, style: FORMATS.mismatch, stop: true },
    { kind: "formula", area: parameters, formula: filled, style: FORMATS.blank, stop: true },
  ];
}
