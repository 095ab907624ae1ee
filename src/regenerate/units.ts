/** Units of a list found again among those of a scorebook: by name, since lists have no ids. */
import { memoryIn } from "../plan";
import type { Book } from "../plan";
import { findAside } from "../plan/aside";
import { findUnitName } from "../rubric";
import type { Rubric, Unit } from "../rubric";

/** A unit that the scorebook has, or once had. */
export interface KnownUnit {
  readonly id: string;
  readonly name: string;
}

/**
 * Those of 参评单位 first, then those that something is kept aside for, then those of before it was last regenerated:
 * their ids must not go to others, as they may come back.
 */
export function knownUnits({ units, snapshot }: Pick<Book, "units" | "snapshot">): KnownUnit[] {
  const aside = findAside(snapshot)?.items ?? [];
  return [
    ...units,
    ...aside.flatMap(({ unitId, unit }) => (unitId === "" ? [] : [{ id: unitId, name: unit }])),
    ...(memoryIn(snapshot).before?.units ?? []),
  ];
}

/**
 * The listed units with the ids that the scorebook has for them; one that it never had gets an id of its own, which no
 * known unit has.
 *
 * @param known in the order in which they are asked; the first of a name wins
 */
export function withKnownIds(listed: readonly Unit[], known: readonly KnownUnit[], rubric: Rubric): Unit[] {
  const byName = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, name } of known) {
    const key = keyOf(rubric, name);
    if (!byName.has(key)) byName.set(key, id);
    taken.add(id);
  }
  const used = new Set<string>();
  const fresh = idMaker(taken);
  return listed.map((unit) => {
    const id = byName.get(keyOf(rubric, unit.name));
    const own = id === undefined || used.has(id) ? fresh() : id;
    used.add(own);
    return own === unit.id ? unit : { ...unit, id: own };
  });
}

/** u1, u2 … behind the highest number that is taken, so that an id of a unit that is gone never means another. */
export function idMaker(taken: Iterable<string>): () => string {
  let last = 0;
  for (const id of taken) last = Math.max(last, Number(/^u([1-9][0-9]{0,8})$/.exec(id)?.[1] ?? 0));
  return () => `u${(last += 1)}`;
}

/** All names of a department are one, blanks disregarded. */
function keyOf(rubric: Rubric, name: string): string {
  return findUnitName(rubric, name) ?? name.replace(/\s+/gu, "");
}
