/** The readings taken where the rubric is silent, as the computations ask for them. */
import type { Criterion, Reading, ReadingId, Rubric } from "./types";

/** The alternative taken. Throws when the rubric lacks the reading, which the rubric validator reports first. */
export function choiceOf(rubric: Rubric, id: ReadingId): string {
  return readingOf(rubric, id).choice;
}

export function readingOf(rubric: Rubric, id: ReadingId): Reading {
  const reading = rubric.readings.find((one) => one.id === id);
  if (!reading) throw new Error(`The rubric has no reading “${id}”.`);
  return reading;
}

/** A copy of the rubric with other choices; a choice that is none of the alternatives is left at the default. */
export function withChoices(rubric: Rubric, choices: Readonly<Partial<Record<ReadingId, string>>>): Rubric {
  return {
    ...rubric,
    readings: rubric.readings.map((reading) => {
      const choice = choices[reading.id];
      if (choice === undefined) return reading;
      const known = reading.alternatives.some((alternative) => alternative.id === choice);
      return { ...reading, choice: known ? choice : reading.default };
    }),
  };
}

/**
 * The rubric as its readings' choices make it: levels whose shares a reading decides bear the chosen shares. Scoring
 * and planning start from this.
 */
export function settleReadings(rubric: Rubric): Rubric {
  const settle = (criterion: Criterion): Criterion => {
    const { rule } = criterion;
    if (rule.kind !== "levels" || rule.reading === null) return criterion;
    const shares = rule.sharesByChoice[choiceOf(rubric, rule.reading)];
    if (!shares) return criterion;
    const levels = rule.levels.map((level, i) => ({ ...level, share: shares[i] ?? level.share }));
    return { ...criterion, rule: { ...rule, levels } };
  };
  return {
    ...rubric,
    categories: rubric.categories.map((category) => ({
      ...category,
      indicators: category.indicators.map((indicator) => ({
        ...indicator,
        criteria: indicator.criteria.map(settle),
      })),
    })),
  };
}
