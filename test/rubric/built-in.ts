/** The built-in rubric laid out flat. */
import { builtInRubric } from "../../src/rubric/builtin";
import type { Criterion } from "../../src/rubric/types";

export const indicators = builtInRubric.categories.flatMap((category) =>
  category.indicators.map((indicator) => ({ category, indicator })),
);

export const criteria = indicators.flatMap(({ indicator }) =>
  indicator.criteria.map((criterion) => ({ indicator, criterion })),
);

export function findCriterion(id: string): Criterion {
  const found = criteria.find(({ criterion }) => criterion.id === id);
  if (found === undefined) throw new Error(`No criterion ${id}.`);
  return found.criterion;
}
