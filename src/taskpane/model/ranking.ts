/** The ranking as rows to be shown. */
import type { Book } from "../../plan";
import type { UnitScore } from "../../scoring";
import { scoresOf } from "./scores";

export interface RankingRow {
  readonly score: UnitScore;
  /** Another unit has the same rank. */
  readonly tied: boolean;
  /** Not all of its entries are made, so the rank may change. */
  readonly provisional: boolean;
  /** From 0 to 1: the total by the best total there is. */
  readonly bar: number;
}

/** Groups of units, each once, in the units' order. */
export function groupsOf({ units }: Book): string[] {
  return [...new Set(units.map(({ group }) => group))];
}

/** Best first, units of one rank in the units' order. @param group only this one's units; null for all */
export function rankingRows(book: Book, group: string | null): RankingRow[] {
  const { units } = scoresOf(book);
  const holders = new Map<number, number>();
  for (const { rank } of units) holders.set(rank, (holders.get(rank) ?? 0) + 1);
  const best = units.reduce((most, { total }) => Math.max(most, total), 0);
  return units
    .filter(({ unit }) => group === null || unit.group === group)
    .map((score) => ({
      score,
      tied: (holders.get(score.rank) ?? 0) > 1,
      provisional: score.completeness.ratio < 1,
      bar: best > 0 ? Math.max(0, score.total) / best : 0,
    }))
    .sort((a, b) => a.score.rank - b.score.rank);
}
