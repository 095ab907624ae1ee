/** Ids for lines that have none yet: n1, n2 … behind the highest that was ever given, so that none means two things. */

/** @param taken all ids that are known, those of what is gone included; parts between dots and colons count, too */
export function newIds(taken: Iterable<string>): () => string {
  let last = 0;
  for (const id of taken) {
    for (const part of id.split(/[.:]/u)) last = Math.max(last, Number(/^n([1-9][0-9]{0,8})$/u.exec(part)?.[1] ?? 0));
  }
  return () => `n${(last += 1)}`;
}
