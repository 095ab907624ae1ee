/** How totals and ranks change. */
import type { Rubric, Unit } from "../rubric";
import { score } from "../scoring";
import type { Entries } from "../scoring";
import type { Standing } from "./types";

interface Scored {
  readonly rubric: Rubric;
  readonly units: readonly Unit[];
  readonly entries: Entries;
}

/** Units in the new order, then those that are gone. */
export function standingsOf(before: Scored, after: Scored): Standing[] {
  const [was, is] = [placesOf(before), placesOf(after)];
  const stay = after.units.map((unit) => ({ unit, before: was.get(unit.id) ?? null, after: is.get(unit.id) ?? null }));
  const gone = before.units.filter(({ id }) => !is.has(id));
  return [...stay, ...gone.map((unit) => ({ unit, before: was.get(unit.id) ?? null, after: null }))];
}

function placesOf({ rubric, units, entries }: Scored): Map<string, { total: number; rank: number }> {
  const { units: scored } = score(rubric, units, entries);
  return new Map(scored.map(({ unit, total, rank }) => [unit.id, { total, rank }]));
}
