/** How totals and ranks change. */
import type { Rubric, Unit } from "../rubric";
import { scoreInSteps } from "../scoring";
import type { Entries } from "../scoring";
import type { Steps } from "../sheet/steps";
import type { Standing } from "./types";

interface Scored {
  readonly rubric: Rubric;
  readonly units: readonly Unit[];
  readonly entries: Entries;
}

/** Units in the new order, then those that are gone. */
export function* standingsInSteps(before: Scored, after: Scored): Steps<Standing[]> {
  const was = yield* placesOf(before);
  const is = yield* placesOf(after);
  const stay = after.units.map((unit) => ({ unit, before: was.get(unit.id) ?? null, after: is.get(unit.id) ?? null }));
  const gone = before.units.filter(({ id }) => !is.has(id));
  return [...stay, ...gone.map((unit) => ({ unit, before: was.get(unit.id) ?? null, after: null }))];
}

function* placesOf({ rubric, units, entries }: Scored): Steps<Map<string, { total: number; rank: number }>> {
  const { units: scored } = yield* scoreInSteps(rubric, units, entries);
  return new Map(scored.map(({ unit, total, rank }) => [unit.id, { total, rank }]));
}
