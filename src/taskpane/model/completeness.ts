/** How far the scoring has come: over all, by category, by unit. */
import type { Book } from "../../plan";
import type { Category, Unit } from "../../rubric";
import type { Completeness } from "../../scoring";
import { scoresOf } from "./scores";

export interface Progress {
  readonly all: Completeness;
  readonly categories: readonly { readonly category: Category; readonly completeness: Completeness }[];
  readonly units: readonly { readonly unit: Unit; readonly completeness: Completeness }[];
}

export function progressOf(book: Book): Progress {
  const { units } = scoresOf(book);
  return {
    all: sum(units.map(({ completeness }) => completeness)),
    categories: book.rubric.categories.map((category, i) => ({
      category,
      completeness: sum(
        units.flatMap(({ categories }) => categories[i]?.indicators.map(({ completeness }) => completeness) ?? []),
      ),
    })),
    units: units.map(({ unit, completeness }) => ({ unit, completeness })),
  };
}

/** Least complete first where asked for; those alike stay in their order. */
export function sorted<T extends { readonly completeness: Completeness }>(
  items: readonly T[],
  leastFirst: boolean,
): T[] {
  return leastFirst ? [...items].sort((a, b) => a.completeness.ratio - b.completeness.ratio) : [...items];
}

function sum(parts: readonly Completeness[]): Completeness {
  const done = parts.reduce((total, part) => total + part.done, 0);
  const required = parts.reduce((total, part) => total + part.required, 0);
  return { done, required, ratio: required === 0 ? 1 : done / required };
}
