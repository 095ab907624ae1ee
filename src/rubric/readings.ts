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

/** The one rubric, settled by the choices that the other has. */
export function settledAs(rubric: Rubric, other: Rubric): Rubric {
  return settleReadings(withChoices(rubric, Object.fromEntries(other.readings.map(({ id, choice }) => [id, choice]))));
}

/**
 * The rubric as its readings' choices make it: levels whose shares a reading decides bear the chosen shares. Scoring
 * and planning start from this. What needs no change is kept as the same object, the whole rubric if nothing does.
 */
export function settleReadings(rubric: Rubric): Rubric {
  const categories = mapSame(rubric.categories, (category) => {
    const indicators = mapSame(category.indicators, (indicator) => {
      const criteria = mapSame(indicator.criteria, (criterion) => settleLevels(rubric, criterion));
      return criteria === indicator.criteria ? indicator : { ...indicator, criteria };
    });
    return indicators === category.indicators ? category : { ...category, indicators };
  });
  return categories === rubric.categories ? rubric : { ...rubric, categories };
}

function settleLevels(rubric: Rubric, criterion: Criterion): Criterion {
  const { rule } = criterion;
  if (rule.kind !== "levels" || rule.reading === null) return criterion;
  const shares = rule.sharesByChoice[choiceOf(rubric, rule.reading)] ?? [];
  const levels = mapSame(rule.levels, (level, i) => {
    const share = shares[i] ?? level.share;
    return share === level.share ? level : { ...level, share };
  });
  return levels === rule.levels ? criterion : { ...criterion, rule: { ...rule, levels } };
}

/** Like map, but gives the same array back when every item stayed the same. */
function mapSame<T>(items: readonly T[], change: (item: T, index: number) => T): readonly T[] {
  const changed = items.map(change);
  return changed.every((item, i) => item === items[i]) ? items : changed;
}
