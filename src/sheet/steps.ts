/**
 * Long work in short steps, so that whoever runs it in front of a person can let the page breathe between them: it yields
 * every few milliseconds, and returns its result at the end.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does it for each item, with a step after every so many. */
export function* mapInSteps<A, B>(items: readonly A[], every: number, make: (item: A, index: number) => B): Steps<B[]> {
  const made: B[] = [];
  for (const [i, item] of items.entries()) {
    made.push(make(item, i));
    if ((i + 1) % every === 0) yield;
  }
  return made;
}

/** Worked out when it is first asked for, and kept; in steps beforehand, where somebody takes the time. */
export interface Later<T> {
  (): T;
  readonly inSteps: () => Steps<T>;
}

export function later<T>(make: () => Steps<T>): Later<T> {
  let made: { readonly value: T } | null = null;
  const ask = () => (made ??= { value: finish(make()) }).value;
  return Object.assign(ask, {
    *inSteps() {
      made ??= { value: yield* make() };
      return made.value;
    },
  });
}
