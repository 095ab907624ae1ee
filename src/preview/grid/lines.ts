/** Rows and columns of a sheet, and how far to scroll for one of them to be in sight. */

/** Rows or columns, in pixels at 100 %. */
export interface Lines {
  /** Where each one ends; what is hidden ends where it begins. */
  readonly ends: ArrayLike<number>;
  /** How many of them are frozen, hidden ones among them. */
  readonly frozen: number;
  /** How far those that are not frozen are scrolled. */
  readonly scrolled: number;
  /** What there is to see, frozen ones included. */
  readonly room: number;
}

/** How far to scroll for the line `at` to be in sight: as little as shows it, with no line cut in two at the front. */
export function scrollFor({ ends, frozen, scrolled, room }: Lines, at: number): number {
  if (at < frozen) return scrolled;
  const startOf = (line: number) => (line === 0 ? 0 : (ends[line - 1] ?? 0));
  const first = startOf(frozen);
  const start = startOf(at) - first;
  if (start < scrolled) return start;
  const behind = (ends[at] ?? 0) - first - (room - first);
  if (behind <= scrolled) return scrolled;
  let line = frozen;
  while (line < at && startOf(line) - first < behind) line += 1;
  return startOf(line) - first;
}
