/** How much there is in a rubric. */
import { fieldsOf } from "../../rubric";
import type { CategoryKind, Rubric } from "../../rubric";
import type { RubricCounts } from "../../i18n/pane";

export function rubricCounts(rubric: Rubric): RubricCounts {
  const indicators = rubric.categories.flatMap((category) => category.indicators);
  return {
    categories: rubric.categories.length,
    indicators: indicators.length,
    criteria: indicators.reduce((sum, { criteria }) => sum + criteria.length, 0),
    vetoes: fieldsOf(rubric).filter(({ kind }) => kind === "veto").length,
  };
}

/** Kinds of categories and how many there are of each, in the rubric's order. */
export function kindCounts({ categories }: Rubric): [CategoryKind, number][] {
  const counts = new Map<CategoryKind, number>();
  for (const { kind } of categories) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
}

/** Its id, and its version where it has one. */
export function editionOf({ id, version }: Pick<Rubric, "id" | "version">): string {
  return version === undefined ? id : `${id} · ${version}`;
}
