/** Everything that the sheets' plans ask for: the rubric with its readings settled, the layouts, the scores. */
import type { Indicator, ReadingId, Rubric, Unit } from "../rubric";
import { readingOf, settleReadings } from "../rubric";
import { score } from "../scoring";
import type { Entries, IndicatorScore, Scores, UnitScore } from "../scoring";
import { once } from "../sheet/once";
import { layOutGuide } from "./guide/layout";
import type { GuideLayout } from "./guide/layout";
import { layOutGrid } from "./grid/layout";
import type { GridLayout } from "./grid/layout";
import { fixedOn } from "./refs";
import { layOutTail } from "./scores/tail-layout";
import type { TailLayout } from "./scores/tail-layout";

export interface PlanContext {
  readonly rubric: Rubric;
  readonly units: readonly Unit[];
  readonly entries: Entries;
  /** Asked for by cached values only, which not everyone who makes a plan looks at. */
  readonly scores: () => Scores;
  readonly grid: GridLayout;
  readonly tail: TailLayout;
  readonly guide: GuideLayout;
}

export function planContext(
  rubric: Rubric,
  units: readonly Unit[],
  entries: Entries,
  scores?: () => Scores,
): PlanContext {
  const settled = settleReadings(rubric);
  const grid = layOutGrid(settled, units.length);
  return {
    rubric: settled,
    units,
    entries,
    scores: scores ?? once(() => score(settled, units, entries)),
    grid,
    tail: layOutTail(settled, grid),
    guide: layOutGuide(settled),
  };
}

/** The unit of the n-th unit column. */
export function unitScoreAt(context: PlanContext, unit: number): UnitScore {
  const found = context.scores().units[unit];
  if (!found) throw new RangeError(`There is no unit ${unit}.`);
  return found;
}

const positions = new WeakMap<Rubric, Map<string, readonly [number, number]>>();

/** What the n-th unit scored on an indicator. */
export function indicatorScoreAt(context: PlanContext, unit: number, indicator: Indicator): IndicatorScore {
  let places = positions.get(context.rubric);
  if (!places) {
    places = new Map(
      context.rubric.categories.flatMap(({ indicators }, c) => indicators.map(({ id }, i) => [id, [c, i] as const])),
    );
    positions.set(context.rubric, places);
  }
  const [category, position] = places.get(indicator.id) ?? [-1, -1];
  const found = unitScoreAt(context, unit).categories[category]?.indicators[position];
  if (!found) throw new RangeError(`There is no indicator ${indicator.id}.`);
  return found;
}

/**
 * The expression that a reading's choice calls for, decided live by the choice's number on 说明.
 *
 * @param expressions alternative id → expression; must name every alternative
 */
export function chooseByReading(
  context: PlanContext,
  id: ReadingId,
  expressions: Readonly<Record<string, string>>,
): string {
  const ordered = readingOf(context.rubric, id).alternatives.map((alternative) => {
    const expression = expressions[alternative.id];
    if (expression === undefined) throw new Error(`Reading “${id}” has no formula for “${alternative.id}”.`);
    return expression;
  });
  const [first = "0", second = first] = ordered;
  if (ordered.every((expression) => expression === first)) return first;
  const code = readingCode(context, id);
  return ordered.length === 2 ? `IF(${code}=1,${first},${second})` : `CHOOSE(${code},${ordered.join(",")})`;
}

/** The cell of 说明 that holds the number of a reading's choice, from 1. */
export function readingCode({ guide }: PlanContext, id: ReadingId): string {
  const row = guide.readingRows.get(id);
  if (row === undefined) throw new Error(`说明 has no reading “${id}”.`);
  return fixedOn("guide", row, guide.codeColumn);
}
