/** What was worked out lately, kept for whoever asks for the same again. */

/**
 * The same function, which remembers the last few results. They are handed out again, so that nobody may change them.
 *
 * @param most results that are kept
 */
export function lately<T>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text) ?? { value: make(text) };
    // The one asked for last comes last; the first one goes.
    known.delete(text);
    known.set(text, found);
    for (const [oldest] of known) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return found.value;
  };
}
