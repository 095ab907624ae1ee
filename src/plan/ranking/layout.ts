/** Where 汇总排名 has its rows and columns. */

export const TITLE_ROW = 1;
export const HEADER_ROW = 3;
export const FIRST_ROW = 4;

/**
 * Columns. Each depends on columns to its left only: LibreOffice (7.4, seen) computes whole columns in threads, and
 * shows stale ranks after an edit where it has to go back and forth between them.
 */
export interface RankingColumns {
  readonly id: number;
  /** 1, 2, 3 …: the unit's line, and the board's place; hidden. */
  readonly place: number;
  /** Number of the unit's column in 得分计算; hidden. */
  readonly pointer: number;
  readonly name: number;
  readonly group: number;
  readonly categories: number;
  readonly total: number;
  readonly completeness: number;
  /** The total, less a trifle that grows from row to row, so that no two are equal; hidden. */
  readonly key: number;
  /** By places: the key, the total, the line of the unit that stands there; hidden. */
  readonly sortedKey: number;
  readonly sortedTotal: number;
  readonly holder: number;
  /** Place of the unit, each once; hidden. */
  readonly order: number;
  /** By places: the rank; hidden. */
  readonly sortedRank: number;
  readonly rank: number;
  readonly boardRank: number;
  readonly boardName: number;
  readonly boardTotal: number;
  readonly chart: number;
}

export function rankingColumns(categories: number): RankingColumns {
  const total = 5 + categories;
  const rank = total + 8;
  return {
    id: 0,
    place: 1,
    pointer: 2,
    name: 3,
    group: 4,
    categories: 5,
    total,
    completeness: total + 1,
    key: total + 2,
    sortedKey: total + 3,
    sortedTotal: total + 4,
    holder: total + 5,
    order: total + 6,
    sortedRank: total + 7,
    rank,
    boardRank: rank + 2,
    boardName: rank + 3,
    boardTotal: rank + 4,
    chart: rank + 6,
  };
}

/** The ids of the columns, for the hidden first row. */
export function rankingColumnIds(categories: readonly string[]): (string | null)[] {
  return [
    "place",
    "pointer",
    "name",
    "group",
    ...categories,
    "total",
    "completeness",
    "key",
    "sorted-key",
    "sorted-total",
    "holder",
    "order",
    "sorted-rank",
    "rank",
    null,
    "board-rank",
    "board-name",
    "board-total",
  ];
}
