/** 说明: how to fill it in, the legend, the readings taken where the rubric is silent, version and fingerprint. */
import { readingOf } from "../../rubric";
import type { Reading } from "../../rubric";
import type { CellValue } from "../../sheet/value";
import type { PlanContext } from "../context";
import { rowHeight } from "../measure";
import { GUIDE_COLUMNS, LAYOUT_VERSION, markerOf, SHEETS } from "../names";
import { inColumn, parametersIn } from "../refs";
import { STYLES } from "../styles";
import type { CellStyle } from "../styles";
import type { Fill, RowPlan, SheetPlan, StyledArea, ValidationPlan } from "../types";
import { fullTitle, message } from "../words";
import { GUIDE, LEGEND, STEPS } from "./layout";

const WIDTHS = { name: 34, text: 54, choice: 40, alternatives: 46 } as const;
const TITLE_ROW = 1;
const WIDTH = GUIDE.alternatives;

export function guideSheet(context: PlanContext, fingerprint: string): SheetPlan {
  const { rubric, guide } = context;
  const about = aboutLines(context, fingerprint);
  return {
    name: SHEETS.guide,
    visibility: "visible",
    tabColor: "737373",
    fills: [...textFills(context), ...readingFills(context), block(guide.aboutRow, GUIDE.name, about)],
    styles: styles(context, about.length),
    columns: [
      { from: GUIDE.id, to: GUIDE.id, width: 10, hidden: true },
      { from: GUIDE.name, to: GUIDE.name, width: WIDTHS.name },
      { from: GUIDE.text, to: GUIDE.text, width: WIDTHS.text },
      { from: GUIDE.choice, to: GUIDE.choice, width: WIDTHS.choice },
      { from: GUIDE.alternatives, to: GUIDE.alternatives, width: WIDTHS.alternatives },
      { from: GUIDE.code, to: GUIDE.labels + mostAlternatives(context) - 1, width: 8, hidden: true },
    ],
    rows: rowPlans(context, about),
    merges: STEPS.map((_, i) => ({ row: guide.stepsRow + i, column: GUIDE.text, rows: 1, columns: WIDTH - 1 })),
    freeze: { rows: 0, columns: 0 },
    validations: rubric.readings.map((reading) => choiceList(context, reading)),
    formats: [],
    protected: true,
    print: {
      landscape: true,
      pagesWide: 1,
      titleRows: null,
      titleColumns: null,
      areas: [{ row: TITLE_ROW, column: 1, rows: guide.aboutRow + about.length - TITLE_ROW, columns: WIDTH }],
      header: `${rubric.title} · ${SHEETS.guide}`,
    },
    charts: [],
  };
}

function block(row: number, column: number, values: readonly (readonly CellValue[])[]): Fill {
  return { kind: "values", area: { row, column, rows: values.length, columns: values[0]?.length ?? 1 }, values };
}

function textFills({ rubric, guide, units }: PlanContext): Fill[] {
  const base = rubric.categories.filter(({ kind }) => kind === "base").reduce((sum, { total }) => sum + total, 0);
  const indicators = rubric.categories.reduce((sum, one) => sum + one.indicators.length, 0);
  const criteria = rubric.categories.reduce(
    (sum, one) => sum + one.indicators.reduce((count, { criteria: { length } }) => count + length, 0),
    0,
  );
  return [
    block(0, 0, [[markerOf("guide"), ...GUIDE_COLUMNS]]),
    block(TITLE_ROW, GUIDE.name, [[fullTitle(rubric)]]),
    block(TITLE_ROW + 1, GUIDE.name, [
      [
        `评分簿 · ${units.length} 个单位、${indicators} 项指标、${criteria} 个评分项，基础分 ${base} 分。所有得分与排名均为表内公式，可逐格核对。`,
      ],
    ]),
    block(guide.stepsRow - 1, GUIDE.name, [["使用步骤"]]),
    block(guide.stepsRow, GUIDE.name, STEPS),
    block(guide.legendRow - 1, GUIDE.name, [["颜色图例（评分录入表）"]]),
    block(
      guide.legendRow,
      GUIDE.name,
      LEGEND.map(([, sample, text]) => [sample, text]),
    ),
    block(guide.readingsRow - 2, GUIDE.name, [["口径：文件未写明之处的处理办法"]]),
    block(guide.readingsRow - 1, GUIDE.name, [["问题", "原文", "采用（可选）", "可选办法"]]),
    block(guide.aboutRow - 1, GUIDE.name, [["版本"]]),
  ];
}

/** Each reading: its choice as text, the choice's number beside it for the formulas, the labels to choose from. */
function readingFills({ rubric, guide }: PlanContext): Fill[] {
  return rubric.readings.flatMap((reading): Fill[] => {
    const row = guide.readingRows.get(reading.id) ?? 0;
    const { alternatives } = reading;
    const labels = parametersIn(row, GUIDE.labels, alternatives.length);
    return [
      block(row, GUIDE.id, [
        [reading.id, reading.question, reading.words ?? "（原文未提及）", labelOf(reading), alternativesText(reading)],
      ]),
      {
        kind: "formula",
        area: { row, column: GUIDE.code, rows: 1, columns: 1 },
        // A choice that is none of the alternatives is read as the default, so that no score is lost to it.
        formula: `=IFERROR(MATCH(${inColumn(row, GUIDE.choice)},${labels},0),${numberOf(reading, reading.default)})`,
        cached: () => numberOf(reading, reading.choice),
      },
      block(row, GUIDE.labels, [alternatives.map(({ label }) => label)]),
    ];
  });
}

function numberOf(reading: Reading, alternative: string): number {
  return reading.alternatives.findIndex(({ id }) => id === alternative) + 1;
}

function labelOf(reading: Reading): string {
  return reading.alternatives.find(({ id }) => id === reading.choice)?.label ?? reading.choice;
}

function alternativesText(reading: Reading): string {
  const list = reading.alternatives.map(({ label }, i) => `${i + 1}. ${label}`).join("\n");
  return reading.effect === "live" ? list : `${list}\n（重新生成后生效）`;
}

function choiceList({ guide }: PlanContext, reading: Reading): ValidationPlan {
  const row = guide.readingRows.get(reading.id) ?? 0;
  return {
    area: { row, column: GUIDE.choice, rows: 1, columns: 1 },
    rule: { kind: "list", source: parametersIn(row, GUIDE.labels, reading.alternatives.length) },
    prompt: message(
      "口径",
      `从列表中选择一种办法；${reading.effect === "live" ? "全表即时重算。" : "重新生成后生效。"}`,
    ),
    alert: message("不在可选办法中", "请从下拉列表中选择一种办法。"),
  };
}

function aboutLines({ rubric }: PlanContext, fingerprint: string): [string, string][] {
  const departures = rubric.readings.filter(({ choice, default: usual }) => choice !== usual);
  return [
    ["指标体系", `${rubric.id}（${rubric.year} 年${rubric.version === undefined ? "" : `，${rubric.version}`}）`],
    ["指纹", fingerprint],
    ["版式", String(LAYOUT_VERSION)],
    [
      "与默认口径不同之处",
      departures.length === 0 ? "无" : departures.map((one) => `${one.question}${labelOf(one)}`).join("；"),
    ],
  ];
}

function mostAlternatives({ rubric }: PlanContext): number {
  return Math.max(1, ...rubric.readings.map(({ alternatives }) => alternatives.length));
}

function rowPlans(context: PlanContext, about: readonly [string, string][]): RowPlan[] {
  const widths = { name: WIDTHS.name, text: WIDTHS.text + WIDTHS.choice + WIDTHS.alternatives };
  // No program fits a row to a merged cell.
  const stepHeight = Math.max(
    ...STEPS.map(([name, text]) =>
      rowHeight([
        { text: name, width: widths.name },
        { text, width: widths.text },
      ]),
    ),
  );
  const { guide, rubric } = context;
  return [
    { row: 0, hidden: true },
    { row: TITLE_ROW, height: 40 },
    { row: TITLE_ROW + 1, height: 24 },
    { row: guide.stepsRow - 1, height: 24 },
    ...STEPS.map((_, i) => ({ row: guide.stepsRow + i, height: stepHeight })),
    { row: guide.legendRow - 1, height: 24 },
    ...LEGEND.map((_, i) => ({ row: guide.legendRow + i, height: 24 })),
    { row: guide.readingsRow - 2, height: 24 },
    { row: guide.readingsRow - 1, height: 24 },
    ...rubric.readings.map((reading, i) => ({
      row: guide.readingsRow + i,
      estimated: true,
      height: rowHeight([
        { text: reading.question, width: WIDTHS.name },
        { text: reading.words ?? "", width: WIDTHS.text },
        { text: labelOf(readingOf(rubric, reading.id)), width: WIDTHS.choice },
        { text: alternativesText(reading), width: WIDTHS.alternatives },
      ]),
    })),
    { row: guide.aboutRow - 1, height: 24 },
    ...about.map((_, i) => ({ row: guide.aboutRow + i, height: 24 })),
  ];
}

function styles({ guide, rubric }: PlanContext, about: number): StyledArea[] {
  const at = (row: number, column: number, style: CellStyle, rows = 1, columns = 1): StyledArea => ({
    area: { row, column, rows, columns },
    style,
  });
  return [
    at(TITLE_ROW, GUIDE.name, { ...STYLES.title, size: 18 }),
    at(TITLE_ROW + 1, GUIDE.name, { ...STYLES.subtitle, wrap: false }),
    ...[guide.stepsRow - 1, guide.legendRow - 1, guide.readingsRow - 2, guide.aboutRow - 1].map((row) =>
      at(row, GUIDE.name, STYLES.heading),
    ),
    at(guide.stepsRow, GUIDE.name, { bold: true, vertical: "center" }, STEPS.length),
    at(guide.stepsRow, GUIDE.text, { vertical: "center", wrap: true }, STEPS.length, WIDTH - 1),
    ...LEGEND.map(([style], i) => at(guide.legendRow + i, GUIDE.name, { ...STYLES[style], horizontal: "center" })),
    at(guide.legendRow, GUIDE.text, { vertical: "center" }, LEGEND.length),
    at(guide.readingsRow - 1, GUIDE.name, STYLES.header, 1, 4),
    at(guide.readingsRow, GUIDE.name, STYLES.text, rubric.readings.length, 4),
    at(guide.readingsRow, GUIDE.choice, STYLES.inputText, rubric.readings.length),
    at(guide.aboutRow, GUIDE.name, STYLES.text, about, 2),
  ];
}
