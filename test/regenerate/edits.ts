/** Random edits of a rubric and of a list of units, as a year brings them. */
import type { Category, Criterion, Indicator, Rubric, Unit } from "../../src/rubric";
import { pick } from "../helpers/random";

export interface Assessed {
  readonly rubric: Rubric;
  readonly units: readonly Unit[];
}

type Edit = (assessed: Assessed, next: () => number) => Assessed;

function withIndicators(
  rubric: Rubric,
  change: (indicators: readonly Indicator[], category: Category) => readonly Indicator[],
): Rubric {
  return {
    ...rubric,
    categories: rubric.categories.map((category) => ({
      ...category,
      indicators: change(category.indicators, category),
    })),
  };
}

function without<T>(items: readonly T[], next: () => number, least = 1): readonly T[] {
  if (items.length <= least) return items;
  const gone = Math.floor(next() * items.length);
  return items.filter((_, i) => i !== gone);
}

function swapped<T>(items: readonly T[], next: () => number): readonly T[] {
  const one = pick(items, next);
  return one === null ? items : [...items.filter((item) => item !== one), one];
}

/** Of one indicator picked at random. */
function onCriteria(change: (criteria: readonly Criterion[], next: () => number) => readonly Criterion[]): Edit {
  return ({ rubric, units }, next) => {
    const all = rubric.categories.flatMap(({ indicators }) => indicators);
    const chosen = pick(all, next);
    const edit = (one: Indicator) => {
      const criteria = one === chosen ? change(one.criteria, next) : one.criteria;
      // Of what only deducts nothing can be earned.
      const isEarned = one.weight < 0 || criteria.some(({ share }) => share !== null);
      return isEarned ? { ...one, criteria } : one;
    };
    return { units, rubric: withIndicators(rubric, (indicators) => indicators.map(edit)) };
  };
}

/** Adding up again, as a rubric must: numbers from 1, shares to 1, weights to the category's total; levels go along with their share. */
export function sound(rubric: Rubric): Rubric {
  const summed = withIndicators(rubric, (indicators) =>
    indicators.map((indicator) => {
      const sum = indicator.criteria.reduce((so, { share }) => so + (share ?? 0), 0);
      const criteria = indicator.criteria.map((one, i) => ({ ...one, number: i + 1 }));
      return { ...indicator, criteria: sum === 0 ? criteria : criteria.map((one) => scaled(one, 1 / sum)) };
    }),
  );
  return {
    ...summed,
    categories: summed.categories.map((category) => ({
      ...category,
      total: Math.abs(category.indicators.reduce((so, { weight }) => so + weight, 0)),
    })),
  };
}

function scaled(criterion: Criterion, factor: number): Criterion {
  const { share, rule } = criterion;
  if (share === null || Math.abs(factor - 1) < 1e-12) return criterion;
  const of = <T extends { readonly share: number }>(all: readonly T[]) =>
    all.map((one) => ({ ...one, share: one.share * factor }));
  const now =
    rule.kind === "levels"
      ? {
          ...rule,
          levels: of(rule.levels),
          sharesByChoice: Object.fromEntries(
            Object.entries(rule.sharesByChoice).map(([choice, shares]) => [choice, shares.map((one) => one * factor)]),
          ),
        }
      : rule.kind === "tiers"
        ? { ...rule, tiers: of(rule.tiers) }
        : rule;
  return { ...criterion, share: share * factor, rule: now };
}

let made = 0;

export const EDITS: Readonly<Record<string, Edit>> = {
  "an indicator goes": ({ rubric, units }, next) => ({
    units,
    rubric: withIndicators(rubric, (indicators) => (next() < 0.5 ? without(indicators, next) : indicators)),
  }),
  "a criterion goes": onCriteria((criteria, next) => without(criteria, next)),
  "a criterion comes": onCriteria((criteria) => {
    const [first] = criteria;
    made += 1;
    return first
      ? [...criteria, { ...first, id: `${first.id}-new${made}`, text: `新的第${made}项`, veto: null }]
      : criteria;
  }),
  "a criterion moves": onCriteria(swapped),
  "a limit is lowered": onCriteria((criteria, next) => criteria.map((one) => (next() < 0.5 ? one : scaled(one, 0.5)))),
  "a kind changes": onCriteria((criteria, next) =>
    criteria.map((one) => (one.share !== null && next() < 0.5 ? { ...one, rule: { kind: "range" }, veto: null } : one)),
  ),
  "an id means something else": onCriteria((criteria, next) =>
    criteria.map((one) => (next() < 0.3 ? { ...one, text: `另一项 ${one.text}` } : one)),
  ),
  "an indicator is renamed": ({ rubric, units }, next) => ({
    units,
    rubric: withIndicators(rubric, (indicators) =>
      indicators.map((one) => (next() < 0.3 ? { ...one, name: `${one.name}（改）` } : one)),
    ),
  }),
  "a unit goes": ({ rubric, units }, next) => ({ rubric, units: without(units, next) }),
  "a unit comes": ({ rubric, units }) => {
    made += 1;
    return { rubric, units: [...units, { id: `u${100 + made}`, name: `新单位${made}`, group: "", conditions: {} }] };
  },
  "a unit moves": ({ rubric, units }, next) => ({ rubric, units: swapped(units, next) }),
  "a unit is renamed": ({ rubric, units }, next) => {
    const one = pick(units, next);
    return { rubric, units: units.map((unit) => (unit === one ? { ...unit, name: `${unit.name}局` } : unit)) };
  },
};
