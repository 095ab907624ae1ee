/** What an indicator earns for a unit now, what it has lost, and what may still come. */
import type { Book } from "../../plan";
import type { CriterionScore, IndicatorScore } from "../../scoring";
import { benchmarksOf, indicatorsOf } from "./unit-indicators";

export interface Standing {
  readonly indicator: IndicatorScore;
  /** Points earned. */
  readonly earned: number;
  /** Points lost for good, as far as it is scored. */
  readonly lost: number;
  /** Points that entries not yet made may still bring. */
  readonly open: number;
  /** The criteria that cost points or wait for their entries, in the rubric's order. */
  readonly lines: readonly CriterionScore[];
}

export function standingOf(book: Book, unitId: string, indicatorId: string): Standing | null {
  const found = indicatorsOf(book, unitId).find(({ indicator }) => indicator.id === indicatorId);
  return found ? standing(found) : null;
}

/** An indicator is not scored by its parts alone: its veto, and its limits of 0 and its weight, have the last word. */
export function standing(indicator: IndicatorScore): Standing {
  const waiting = indicator.criteria.filter(({ rule }) => rule === "not-scored");
  const open = Math.min(
    indicator.lost,
    waiting.reduce((sum, { lost }) => sum + lost, 0),
  );
  return {
    indicator,
    earned: indicator.score,
    lost: indicator.lost - open,
    open,
    lines: indicator.criteria.filter(({ rule }) => rule !== "full" && rule !== "exempt" && rule !== "not-applicable"),
  };
}

/** The best count among the units assessed, by which a benchmark is measured. */
export function bestCountOf(book: Book, criterionId: string): number {
  return benchmarksOf(book).get(criterionId) ?? 0;
}

export interface DetailPart {
  readonly text: string;
  readonly current: boolean;
}

/** The 评分细则 cut at the words of one criterion or veto, so that they can be marked. */
export function markDetail(detail: string, words: string): DetailPart[] {
  const at = words === "" ? -1 : detail.indexOf(words);
  if (at < 0) return [{ text: detail, current: false }];
  return [
    { text: detail.slice(0, at), current: false },
    { text: words, current: true },
    { text: detail.slice(at + words.length), current: false },
  ].filter(({ text }) => text !== "");
}
