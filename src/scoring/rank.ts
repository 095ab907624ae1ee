/** Ranks from rounded totals, the highest first. */

/**
 * @param ties `competition`: equal totals share the rank and the next is skipped (1, 2, 2, 4); `dense`: none is
 *   skipped (1, 2, 2, 3)
 * @returns the ranks, in the totals' order
 */
export function rankTotals(totals: readonly number[], ties: string): number[] {
  const ordered = [...totals].sort((a, b) => b - a);
  const steps = ties === "dense" ? [...new Set(ordered)] : ordered;
  const ranks = new Map<number, number>();
  steps.forEach((total, i) => {
    if (!ranks.has(total)) ranks.set(total, i + 1);
  });
  return totals.map((total) => ranks.get(total) ?? 0);
}
