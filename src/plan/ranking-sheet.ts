/** 汇总排名: a row for each unit with its subtotals, total, completeness and rank; the sorted board; a chart. */
import { absoluteAreaName, cellName } from "../sheet/address";
import type { CellValue } from "../sheet/value";
import { chooseByReading, unitScoreAt } from "./context";
import type { PlanContext } from "./context";
import { rowHeight } from "./measure";
import { markerOf, SHEETS } from "./names";
import { areaOn, inColumn } from "./refs";
import { COLORS, FORMATS, STYLES } from "./styles";
import type { CellStyle } from "./styles";
import type { Fill, FormatPlan, SheetPlan, StyledArea } from "./types";
import { UNITS, unitRows } from "./units-layout";
import { fullTitle } from "./words";

const TITLE_ROW = 1;
const HEADER_ROW = 3;
const FIRST_ROW = 4;
/** A chart with more bars than this is no longer read. */
const MOST_BARS = 40;
/** Rows of the sheet that a bar takes; all of them must fit on a printed page. */
const BAR_ROWS = 0.6;

/** Columns, from the left: what is read, what is computed with, the board. */
interface RankingColumns {
  readonly id: number;
  readonly name: number;
  readonly group: number;
  readonly categories: number;
  readonly total: number;
  readonly completeness: number;
  readonly rank: number;
  /** Number of the unit's column in 得分计算, hidden. */
  readonly pointer: number;
  /** The total, less a trifle that grows from row to row, so that no two are equal; hidden. */
  readonly key: number;
  /** Place of the unit on the board, each once; hidden. */
  readonly order: number;
  /** Board: place, counted from 1, hidden. */
  readonly place: number;
  /** Board: row of the unit that stands there, hidden. */
  readonly holder: number;
  readonly boardRank: number;
  readonly boardName: number;
  readonly boardTotal: number;
  readonly chart: number;
}

export function rankingColumns(categories: number): RankingColumns {
  const total = 3 + categories;
  const pointer = total + 3;
  return {
    id: 0,
    name: 1,
    group: 2,
    categories: 3,
    total,
    completeness: total + 1,
    rank: total + 2,
    pointer,
    key: pointer + 1,
    order: pointer + 2,
    place: pointer + 4,
    holder: pointer + 5,
    boardRank: pointer + 6,
    boardName: pointer + 7,
    boardTotal: pointer + 8,
    chart: pointer + 10,
  };
}

export function rankingSheet(context: PlanContext): SheetPlan {
  const { rubric, units } = context;
  const columns = rankingColumns(rubric.categories.length);
  const last = FIRST_ROW + units.length - 1;
  const bars = Math.min(units.length, MOST_BARS);
  const chart = { row: HEADER_ROW, column: columns.chart, rows: Math.max(16, Math.ceil(bars * BAR_ROWS)), columns: 10 };
  const board = (column: number) => ({ row: FIRST_ROW, column, rows: bars, columns: 1 });
  return {
    name: SHEETS.ranking,
    visibility: "visible",
    tabColor: "C00000",
    fills: fills(context, columns),
    styles: styles(context, columns),
    columns: [
      { from: 0, to: 0, width: 10, hidden: true },
      { from: columns.name, to: columns.name, width: 28 },
      { from: columns.group, to: columns.group, width: 12 },
      { from: columns.categories, to: columns.total - 1, width: 10 },
      { from: columns.total, to: columns.rank, width: 10 },
      { from: columns.pointer, to: columns.order, width: 8, hidden: true },
      { from: columns.order + 1, to: columns.order + 1, width: 3 },
      { from: columns.place, to: columns.holder, width: 8, hidden: true },
      { from: columns.boardRank, to: columns.boardRank, width: 8 },
      { from: columns.boardName, to: columns.boardName, width: 28 },
      { from: columns.boardTotal, to: columns.boardTotal, width: 16 },
    ],
    rows: [
      { row: 0, hidden: true },
      { row: TITLE_ROW, height: 34 },
      { row: TITLE_ROW + 1, height: 20 },
      { row: HEADER_ROW, height: 34 },
      ...units.map(({ name }, i) => ({ row: FIRST_ROW + i, height: rowHeight([{ text: name, width: 28 }]) })),
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
      areas: [{ row: TITLE_ROW, column: 1, rows: last - TITLE_ROW + 1, columns: columns.boardTotal }, chart],
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

function fills(context: PlanContext, columns: RankingColumns): Fill[] {
  const { rubric, units } = context;
  const line = (row: number, column: number, values: readonly CellValue[]): Fill => ({
    kind: "values",
    area: { row, column, rows: 1, columns: values.length },
    values: [values],
  });
  const categories = rubric.categories.map(({ id }) => id);
  return [
    line(0, 0, [
      markerOf("ranking"),
      "name",
      "group",
      ...categories,
      "total",
      "completeness",
      "rank",
      "pointer",
      "key",
      "order",
      null,
      "place",
      "holder",
      "board-rank",
      "board-name",
      "board-total",
    ]),
    line(TITLE_ROW, 1, [`${fullTitle(rubric)} · ${SHEETS.ranking}`]),
    line(TITLE_ROW + 1, 1, [
      "左表按单位列出各类得分，右表按总分自动排序。完成率不足 100%（黄色）的单位尚未评完，名次仅供参考。",
    ]),
    line(HEADER_ROW, 1, ["单位", "分组", ...rubric.categories.map(({ name }) => name), "总分", "完成率", "排名"]),
    line(HEADER_ROW, columns.boardRank, ["名次", "上榜单位", "得分"]),
    {
      kind: "values",
      area: { row: FIRST_ROW, column: 0, rows: units.length, columns: 1 },
      values: units.map(({ id }) => [id]),
    },
    {
      kind: "values",
      area: { row: FIRST_ROW, column: columns.place, rows: units.length, columns: 1 },
      values: units.map((_, i) => [i + 1]),
    },
    ...unitFills(context, columns),
    ...boardFills(context, columns),
  ];
}

/** Columns of the units' own table; every lookup goes by the unit's id. */
function unitFills(context: PlanContext, columns: RankingColumns): Fill[] {
  const { rubric, units, grid, tail } = context;
  const down = (column: number, formula: string, cached: (unit: number) => CellValue): Fill => ({
    kind: "formula",
    area: { row: FIRST_ROW, column, rows: units.length, columns: 1 },
    formula: `=${formula}`,
    cached: (unit) => cached(unit),
  });
  const gridRow = (row: number) => ({ row, column: grid.firstUnit, rows: 1, columns: grid.units });
  const scored = (row: number) => `INDEX(${areaOn("scores", gridRow(row))},${inColumn(FIRST_ROW, columns.pointer)})`;
  const total = inColumn(FIRST_ROW, columns.total);
  const order = orderOf(context);
  const boardRanks = body(context, columns.boardRank);
  const id = inColumn(FIRST_ROW, columns.id);
  const ids = areaOn("scores", gridRow(0));
  const place = inColumn(FIRST_ROW, columns.place);
  const categoryRows = grid.rows.filter(({ kind }) => kind === "category");
  return [
    down(columns.name, scored(grid.headerRow), (i) => units[i]?.name ?? ""),
    down(
      columns.group,
      `IFERROR(INDEX(${areaOn("units", { ...unitRows(units.length), column: UNITS.group, columns: 1 })},${scored(grid.unitRow)}),"")`,
      (i) => units[i]?.group ?? "",
    ),
    ...rubric.categories.map((_, c) =>
      down(
        columns.categories + c,
        scored(categoryRows[c]?.row ?? 0),
        (i) => unitScoreAt(context, i).categories[c]?.score ?? 0,
      ),
    ),
    down(columns.total, scored(tail.rowOf("total")), (i) => unitScoreAt(context, i).total),
    down(columns.completeness, scored(grid.completenessRow), (i) => unitScoreAt(context, i).completeness.ratio),
    down(
      columns.rank,
      `INDEX(${boardRanks},${inColumn(FIRST_ROW, columns.order)})`,
      (i) => unitScoreAt(context, i).rank,
    ),
    // Units usually stand in the same order in both sheets; a search along a row is slow where there are thousands.
    down(columns.pointer, `IF(INDEX(${ids},${place})=${id},${place},MATCH(${id},${ids},0))`, (i) => i + 1),
    // Totals have at most four decimals, so what is taken off here parts equals only.
    down(columns.key, `${total}-${place}/10^9`, (i) => unitScoreAt(context, i).total - (i + 1) / 1e9),
    down(
      columns.order,
      `RANK(${inColumn(FIRST_ROW, columns.key)},${body(context, columns.key)})`,
      (i) => (order[i] ?? 0) + 1,
    ),
  ];
}

/** The board: place by place, who stands there. */
function boardFills(context: PlanContext, columns: RankingColumns): Fill[] {
  const { units } = context;
  const order = orderOf(context);
  const holders: number[] = [];
  order.forEach((place, unit) => (holders[place] = unit));
  const held = (place: number) => holders[place] ?? 0;
  const down = (column: number, formula: string, cached: (place: number) => CellValue): Fill => ({
    kind: "formula",
    area: { row: FIRST_ROW, column, rows: units.length, columns: 1 },
    formula: `=${formula}`,
    cached: (place) => cached(place),
  });
  const holder = inColumn(FIRST_ROW, columns.holder);
  const place = inColumn(FIRST_ROW, columns.place);
  const total = inColumn(FIRST_ROW, columns.boardTotal);
  const above = inColumn(FIRST_ROW - 1, columns.boardTotal);
  const rankAbove = inColumn(FIRST_ROW - 1, columns.boardRank);
  const next = chooseByReading(context, "ties", { competition: place, dense: `${rankAbove}+1` });
  return [
    down(columns.holder, `MATCH(${place},${body(context, columns.order)},0)`, (i) => held(i) + 1),
    down(columns.boardName, `INDEX(${body(context, columns.name)},${holder})`, (i) => units[held(i)]?.name ?? ""),
    down(
      columns.boardTotal,
      `INDEX(${body(context, columns.total)},${holder})`,
      (i) => unitScoreAt(context, held(i)).total,
    ),
    down(
      columns.boardRank,
      `IF(${place}=1,1,IF(${total}=${above},${rankAbove},${next}))`,
      (i) => unitScoreAt(context, held(i)).rank,
    ),
  ];
}

/** One column of all units' rows. */
function body({ units }: PlanContext, column: number): string {
  return absoluteAreaName({ row: FIRST_ROW, column, rows: units.length, columns: 1 });
}

/** Unit → its place on the board, from 0: by total, equal totals in the units' order. */
function orderOf(context: PlanContext): number[] {
  const totals = context.units.map((_, i) => unitScoreAt(context, i).total);
  const sorted = totals.map((_, i) => i).sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b);
  const places: number[] = [];
  sorted.forEach((unit, place) => (places[unit] = place));
  return places;
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
    { area: { row: TITLE_ROW, column: 1, rows: 1, columns: 1 }, style: STYLES.title },
    { area: { row: TITLE_ROW + 1, column: 1, rows: 1, columns: 1 }, style: { ...STYLES.subtitle, wrap: false } },
    header(0, columns.rank + 1),
    header(columns.boardRank, 3),
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
