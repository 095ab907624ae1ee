/** Two long texts, cut so that people see where they part. */

/** So much of what both say stays in sight before that. */
const BEFORE = 10;

/**
 * Both without what they begin with alike, where cutting their ends alone would show the same of both.
 *
 * @param most characters that are shown of a text
 */
export function whereTheyPart(from: string, to: string, most: number): readonly [from: string, to: string] {
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  if (same < most - BEFORE) return [from, to];
  const cut = (text: string) => `…${text.slice(same - BEFORE)}`;
  return [cut(from), cut(to)];
}
