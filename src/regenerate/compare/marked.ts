/** Two texts with the words marked that only one of them has. */

/** A piece of a text, in order; all pieces together are the text. */
export interface MarkedPart {
  readonly text: string;
  /** Whether the other text lacks it. */
  readonly differs: boolean;
}

export interface Marked {
  readonly left: readonly MarkedPart[];
  readonly right: readonly MarkedPart[];
}

/** Numbers and Latin words are whole, so that 5% does not become 15% by one digit; all else goes character by character. */
const WORDS = /\d+(?:\.\d+)?[%％]?|[A-Za-z]+|\s+|[^]/gu;
/** Beyond so many comparisons (some milliseconds) all between what both begin and end with is marked. */
const MOST_STEPS = 1_000_000;
/** A shared piece so short, between two that differ, reads better as part of them. */
const SHORT = 1;

/** By a longest common subsequence (dynamic programming), after what both begin and end with. */
export function markDifferences(left: string, right: string): Marked {
  const [a, b] = [left.match(WORDS) ?? [], right.match(WORDS) ?? []];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const common = commonIn(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const shared = [
    ...range(start).map((i) => [i, i] as const),
    ...common.map(([i, j]) => [i + start, j + start] as const),
    ...range(end)
      .reverse()
      .map((i) => [a.length - 1 - i, b.length - 1 - i] as const),
  ];
  const kept = withoutSpecks(shared, a.length, b.length);
  return { left: partsOf(a, new Set(kept.map(([i]) => i))), right: partsOf(b, new Set(kept.map(([, j]) => j))) };
}

type Pair = readonly [left: number, right: number];

function commonIn(a: readonly string[], b: readonly string[]): Pair[] {
  const width = b.length + 1;
  if (a.length * b.length > MOST_STEPS) return [];
  /** Length of the longest common subsequence of what is behind i and j. */
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Without runs that are too short to be read, where both texts differ on either side of them. */
function withoutSpecks(pairs: readonly Pair[], left: number, right: number): Pair[] {
  const runs: Pair[][] = [];
  for (const pair of pairs) {
    const run = runs.at(-1);
    const [i, j] = run?.at(-1) ?? [-2, -2];
    if (run && pair[0] === i + 1 && pair[1] === j + 1) run.push(pair);
    else runs.push([pair]);
  }
  const isOuter = (run: readonly Pair[]) => {
    const [first, last] = [run[0], run.at(-1)];
    return (first?.[0] === 0 && first[1] === 0) || (last?.[0] === left - 1 && last[1] === right - 1);
  };
  return runs.filter((run) => run.length > SHORT || isOuter(run)).flat();
}

function partsOf(words: readonly string[], shared: ReadonlySet<number>): MarkedPart[] {
  const parts: { text: string; differs: boolean }[] = [];
  words.forEach((word, i) => {
    const differs = !shared.has(i);
    const last = parts.at(-1);
    if (last?.differs === differs) last.text += word;
    else parts.push({ text: word, differs });
  });
  return parts;
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
