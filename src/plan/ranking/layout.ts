/** Where 汇总排名 has its rows and columns. */

export const TITLE_ROW = 1;
export const HEADER_ROW = 3;
export const FIRST_ROW = 4;

/** Columns, from the left: what is read, what is computed with, the board. */
export interface RankingColumns {
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
