/** Entries under a veto: they count for nothing as long as it stands, and are kept for the record. */
import { entryFieldsOf, indicatorVetoId } from "../../../rubric";
import { isBlank } from "../../../scoring";
import { findingAt } from "../../context";
import type { CheckContext, EntryPlace, Rule } from "../../types";

export const vetoOverEntries: Rule = {
  meta: { id: "veto-over-entries", severity: "info" },
  run: (context) =>
    context.entries.flatMap((place) => {
      const entries = entriesUnder(context, place);
      return entries === 0 ? [] : [findingAt(context, vetoOverEntries.meta, place, { entries })];
    }),
};

/** How many entries a veto makes worthless; a criterion's veto none where its indicator has one, which has them all. */
function entriesUnder({ entryAt }: CheckContext, { unit, field, value, applies }: EntryPlace): number {
  if (field.kind !== "veto" || !applies || isBlank(value)) return 0;
  const { category, indicator, criterion } = field;
  const isMade = (id: string) => !isBlank(entryAt(unit.id, id)?.value ?? null);
  if (criterion && isMade(indicatorVetoId(indicator))) return 0;
  const criteria = criterion ? [criterion] : indicator.criteria;
  return criteria.flatMap((one) => entryFieldsOf(category, indicator, one)).filter(({ id }) => isMade(id)).length;
}
