/** 汇总排名: a row for each unit with its subtotals, total, completeness and rank; the sorted board; a chart. */
import { cellName } from "../../sheet/address";
import type { PlanContext } from "../context";
import { rowHeight, textWidth } from "../measure";
import { SHEETS } from "../names";
import { inColumn } from "../refs";
import { COLORS, FORMATS, STYLES } from "../styles";
import type { CellStyle } from "../styles";
import type { FormatPlan, SheetPlan, StyledArea } from "../types";
import { rankingFills } from "./fills";
import { FIRST_ROW, HEADER_ROW, rankingColumns, TITLE_ROW } from "./layout";
import type { RankingColumns } from "./layout";

/** A chart with more bars than this is no longer read. */
const MOST_BARS = 40;
/** Rows of the sheet that a bar takes; all of them must fit on a printed page. */
const BAR_ROWS = 0.6;

export function rankingSheet(context: PlanContext): SheetPlan {
  const { rubric, units } = context;
  const columns = rankingColumns(rubric.categories.length);
  const last = FIRST_ROW + units.length - 1;
  // As wide as the longest name, within reason.
  const nameWidth = Math.min(44, Math.max(20, ...units.map(({ name }) => textWidth(name) + 3)));
  const bars = Math.min(units.length, MOST_BARS);
  const chart = { row: HEADER_ROW, column: columns.chart, rows: Math.max(16, Math.ceil(bars * BAR_ROWS)), columns: 10 };
  const board = (column: number) => ({ row: FIRST_ROW, column, rows: bars, columns: 1 });
  return {
    name: SHEETS.ranking,
    visibility: "visible",
    tabColor: "C00000",
    fills: rankingFills(context, columns),
    styles: styles(context, columns),
    columns: [
      { from: columns.id, to: columns.pointer, width: 8, hidden: true },
      { from: columns.name, to: columns.name, width: nameWidth },
      { from: columns.group, to: columns.group, width: 12 },
      { from: columns.categories, to: columns.completeness, width: 12 },
      { from: columns.key, to: columns.sortedRank, width: 8, hidden: true },
      { from: columns.rank, to: columns.rank, width: 10 },
      { from: columns.rank + 1, to: columns.rank + 1, width: 3 },
      { from: columns.boardRank, to: columns.boardRank, width: 8 },
      { from: columns.boardName, to: columns.boardName, width: nameWidth },
      { from: columns.boardTotal, to: columns.boardTotal, width: 16 },
    ],
    rows: [
      { row: 0, hidden: true },
      { row: TITLE_ROW, height: 34 },
      { row: TITLE_ROW + 1, height: 20 },
      { row: HEADER_ROW, height: 34 },
      ...units.map(({ name }, i) => ({
        row: FIRST_ROW + i,
        height: rowHeight([{ text: name, width: nameWidth }]),
        estimated: true,
      })),
    ],
    merges: [],
    freeze: { rows: FIRST_ROW, columns: columns.group },
    validations: [],
    formats: formats(context, columns),
    protected: true,
    print: {
      landscape: true,
      pagesWide: 1,
      titleRows: [HEADER_ROW, HEADER_ROW],
      titleColumns: null,
      areas: [
        {
          row: TITLE_ROW,
          column: columns.name,
          rows: last - TITLE_ROW + 1,
          columns: columns.boardTotal - columns.name + 1,
        },
        chart,
      ],
      header: `${rubric.title} · ${SHEETS.ranking}`,
    },
    charts: [
      {
        title: units.length > bars ? `总分排名（前 ${bars} 名）` : "总分排名",
        seriesName: "总分",
        labels: board(columns.boardName),
        values: board(columns.boardTotal),
        position: chart,
      },
    ],
  };
}

function styles({ units, rubric }: PlanContext, columns: RankingColumns): StyledArea[] {
  const body = (column: number, style: CellStyle, width = 1): StyledArea => ({
    area: { row: FIRST_ROW, column, rows: units.length, columns: width },
    style,
  });
  const header = (column: number, width: number): StyledArea => ({
    area: { row: HEADER_ROW, column, rows: 1, columns: width },
    style: STYLES.header,
  });
  return [
    { area: { row: TITLE_ROW, column: columns.name, rows: 1, columns: 1 }, style: STYLES.title },
    {
      area: { row: TITLE_ROW + 1, column: columns.name, rows: 1, columns: 1 },
      style: { ...STYLES.subtitle, wrap: false },
    },
    header(0, columns.rank + 1),
    header(columns.boardRank, 3),
    // Hidden ones too, so that the table is one.
    body(0, STYLES.points, columns.rank + 1),
    body(columns.name, STYLES.text),
    body(columns.group, STYLES.center),
    body(columns.categories, STYLES.points, rubric.categories.length),
    body(columns.total, STYLES.strongPoints),
    body(columns.completeness, { ...STYLES.count, numberFormat: "0%" }),
    body(columns.rank, STYLES.strongCount),
    body(columns.boardRank, STYLES.strongCount),
    body(columns.boardName, STYLES.text),
    body(columns.boardTotal, { ...STYLES.points, horizontal: "right" }),
  ];
}

function formats({ units }: PlanContext, columns: RankingColumns): FormatPlan[] {
  const body = (column: number) => ({ row: FIRST_ROW, column, rows: units.length, columns: 1 });
  const cell = cellName(FIRST_ROW, columns.completeness);
  return [
    { kind: "formula", area: body(columns.completeness), formula: `${cell}<1`, style: FORMATS.incomplete, stop: true },
    {
      kind: "formula",
      area: { ...body(columns.boardRank), columns: 2 },
      formula: `${inColumn(FIRST_ROW, columns.boardRank)}<=3`,
      style: FORMATS.lead,
      stop: false,
    },
    { kind: "bar", area: body(columns.boardTotal), color: COLORS.bar },
  ];
}
