/**
 * A veto whose reason the entries below it deny: one of the two is wrong, and the veto decides over the whole
 * indicator. Told once, at the veto, with the numbers of the criteria that say otherwise.
 */
import type { Criterion } from "../../../rubric";
import { judgeField } from "../../../scoring";
import { findingAt } from "../../context";
import type { CheckContext, EntryPlace, Rule } from "../../types";
import { VETO_FACTS } from "../../veto-facts";
import type { VetoFact } from "../../veto-facts";

const FACTS = new Map(VETO_FACTS.map(({ veto }) => [veto, VETO_FACTS.filter((fact) => fact.veto === veto)]));

export const vetoContradicted: Rule = {
  meta: { id: "veto-contradicted", severity: "warning" },
  run: (context) =>
    context.entries.flatMap((place) => {
      const criteria = FACTS.get(place.field.id)?.flatMap((fact) => denied(context, place, fact)) ?? [];
      return criteria.length === 0 ? [] : [findingAt(context, vetoContradicted.meta, place, { criteria })];
    }),
};

/** Number of the criterion whose entry denies the veto, if it does. */
function denied({ entryAt }: CheckContext, { unit, value, applies }: EntryPlace, fact: VetoFact): string[] {
  if (!applies || typeof value !== "string" || !fact.reasons.includes(value.trim())) return [];
  const place = entryAt(unit.id, fact.entry);
  if (!place || place.field.kind === "veto") return [];
  const { criterion } = place.field;
  const judgement = judgeField(place.field, place.value);
  const earns = judgement.state === "valid" && judgement.number > 0 ? judgement.number : 0;
  const { from } = fact;
  if (from === "full") return earns > 0 && earns === criterion.share ? [String(criterion.number)] : [];
  const most = from === "anything" ? 0 : levelShare(criterion.rule, from.aboveLevel);
  return earns > most ? [String(criterion.number)] : [];
}

function levelShare(rule: Criterion["rule"], position: number): number {
  return (rule.kind === "levels" ? rule.levels[position]?.share : undefined) ?? Infinity;
}
