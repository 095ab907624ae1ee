/** What 汇总排名 holds: a row for each unit, found by its id, and beside it the board in order of the totals. */
import { absoluteAreaName } from "../../sheet/address";
import { once } from "../../sheet/once";
import type { CellValue } from "../../sheet/value";
import { chooseByReading, unitScoreAt } from "../context";
import type { PlanContext } from "../context";
import { ID_ROW, markerOf, SHEETS } from "../names";
import { areaOn, inColumn } from "../refs";
import type { Fill } from "../types";
import { UNITS, unitRows } from "../units/layout";
import { fullTitle } from "../words";
import { FIRST_ROW, HEADER_ROW, rankingColumnIds, TITLE_ROW } from "./layout";
import type { RankingColumns } from "./layout";

export function rankingFills(context: PlanContext, columns: RankingColumns): Fill[] {
  const { rubric, units } = context;
  const line = (row: number, column: number, values: readonly CellValue[]): Fill => ({
    kind: "values",
    area: { row, column, rows: 1, columns: values.length },
    values: [values],
  });
  const categories = rubric.categories.map(({ id }) => id);
  return [
    line(ID_ROW, columns.id, [markerOf("ranking"), ...rankingColumnIds(categories)]),
    line(TITLE_ROW, columns.name, [`${fullTitle(rubric)} · ${SHEETS.ranking}`]),
    line(TITLE_ROW + 1, columns.name, [
      "左表按单位列出各类得分，右表按总分自动排序。完成率不足 100%（黄色）的单位尚未评完，名次仅供参考。",
    ]),
    line(HEADER_ROW, columns.name, ["单位", "分组", ...rubric.categories.map(({ name }) => name), "总分", "完成率"]),
    line(HEADER_ROW, columns.rank, ["排名"]),
    line(HEADER_ROW, columns.boardRank, ["名次", "上榜单位", "得分"]),
    {
      kind: "values",
      grows: "rows",
      area: { row: FIRST_ROW, column: 0, rows: units.length, columns: 1 },
      values: units.map(({ id }) => [id]),
    },
    {
      kind: "values",
      grows: "rows",
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
  const id = inColumn(FIRST_ROW, columns.id);
  const ids = areaOn("scores", gridRow(ID_ROW));
  const place = inColumn(FIRST_ROW, columns.place);
  const categoryRows = grid.rows.filter(({ kind }) => kind === "category");
  return [
    down(columns.name, scored(grid.headerRow), (i) => units[i]?.name ?? ""),
    down(
      columns.group,
      `IFERROR(INDEX(${areaOn("units", { ...unitRows(units.length), column: UNITS.group, columns: 1 })},${scored(grid.unitRow)})&"","")`,
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
    // Units usually stand in the same order in both sheets; a search along a row is slow where there are thousands.
    down(columns.pointer, `IF(INDEX(${ids},${place})=${id},${place},MATCH(${id},${ids},0))`, (i) => i + 1),
    // Totals have at most four decimals, so what is taken off here parts equals only, and tells the line again.
    down(columns.key, `${total}-${place}/10^9`, (i) => keyOf(context, i)),
  ];
}

/** The board, place by place, and from it the units' ranks. */
function boardFills(context: PlanContext, columns: RankingColumns): Fill[] {
  const { units } = context;
  const board = once(() => boardOf(context));
  const held = (place: number) => board().holders[place] ?? 0;
  const down = (column: number, formula: string, cached: (place: number) => CellValue): Fill => ({
    kind: "formula",
    area: { row: FIRST_ROW, column, rows: units.length, columns: 1 },
    formula: `=${formula}`,
    cached: (place) => cached(place),
  });
  const at = (column: number) => inColumn(FIRST_ROW, column);
  const above = (column: number) => inColumn(FIRST_ROW - 1, column);
  const { key, place, sortedKey, sortedTotal, holder, sortedRank } = columns;
  const next = chooseByReading(context, "ties", { competition: at(place), dense: `${above(sortedRank)}+1` });
  const totalAt = (i: number) => unitScoreAt(context, held(i)).total;
  const rankAt = (i: number) => unitScoreAt(context, held(i)).rank;
  return [
    down(sortedKey, `LARGE(${body(context, key)},${at(place)})`, (i) => keyOf(context, held(i))),
    down(sortedTotal, `ROUND(${at(sortedKey)},4)`, totalAt),
    down(holder, `ROUND((${at(sortedTotal)}-${at(sortedKey)})*10^9,0)`, (i) => held(i) + 1),
    // Keys descend, so that the search is quick where there are thousands.
    down(columns.order, `MATCH(${at(key)},${body(context, sortedKey)},-1)`, (i) => (board().places[i] ?? 0) + 1),
    down(
      sortedRank,
      `IF(${at(place)}=1,1,IF(${at(sortedTotal)}=${above(sortedTotal)},${above(sortedRank)},${next}))`,
      rankAt,
    ),
    down(columns.rank, `INDEX(${body(context, sortedRank)},${at(columns.order)})`, (i) => unitScoreAt(context, i).rank),
    down(columns.boardRank, at(sortedRank), rankAt),
    down(columns.boardName, `INDEX(${body(context, columns.name)},${at(holder)})`, (i) => units[held(i)]?.name ?? ""),
    down(columns.boardTotal, at(sortedTotal), totalAt),
  ];
}

function keyOf(context: PlanContext, unit: number): number {
  return unitScoreAt(context, unit).total - (unit + 1) / 1e9;
}

/** One column of all units' rows. */
function body({ units }: PlanContext, column: number): string {
  return absoluteAreaName({ row: FIRST_ROW, column, rows: units.length, columns: 1 });
}

/** By total, equal totals in the units' order: place → its unit, unit → its place; both from 0. */
function boardOf(context: PlanContext): { readonly holders: readonly number[]; readonly places: readonly number[] } {
  const totals = context.units.map((_, i) => unitScoreAt(context, i).total);
  const holders = totals.map((_, i) => i).sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b);
  const places: number[] = [];
  holders.forEach((unit, place) => (places[unit] = place));
  return { holders, places };
}
