/** Which of a row of numbers stand out of ascending order: as few as possible. */

/**
 * Indices of those that are not in a longest ascending run (patience sorting, O(n log n)).
 *
 * @param numbers each one different
 */
export function outOfOrder(numbers: readonly number[]): number[] {
  /** For each length the index at which the ascending run of that length ends lowest. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  numbers.forEach((number, i) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[i] = ends[low - 1];
    ends[low] = i;
  });
  const inOrder = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) inOrder.add(at);
  return numbers.flatMap((_, i) => (inOrder.has(i) ? [] : [i]));
}
