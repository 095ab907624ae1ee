/** Where the parts of an imported rubric come from: id → the words that each was read from. */
import type { Imported, Provenance } from "../../rubric/import";

export type Origins = ReadonlyMap<string, readonly Provenance[]>;

const known = new WeakMap<Imported["provenance"], Origins>();

export function originsOf({ provenance }: Imported): Origins {
  const found = known.get(provenance);
  if (found) return found;
  const origins = new Map<string, Provenance[]>();
  for (const one of provenance) {
    const own = origins.get(one.of);
    if (own) own.push(one);
    else origins.set(one.of, [one]);
  }
  known.set(provenance, origins);
  return origins;
}

/** The words of one kind that a part was read from. */
export function originOf(origins: Origins, id: string, kind: Provenance["kind"]): Provenance | null {
  return origins.get(id)?.find((one) => one.kind === kind) ?? null;
}
