/**
 * An entry not made yet. One that a veto makes needless is not missed; that a whole row or column is gone is told by
 * the rules about those.
 */
import { isBlank } from "../../../scoring";
import { findingAt } from "../../context";
import type { Rule } from "../../types";

export const entryMissing: Rule = {
  meta: { id: "entry-missing", severity: "warning" },
  run: (context) =>
    context.entries
      .filter(
        ({ applies, vetoed, field, value, cell }) =>
          cell && applies && !vetoed && field.kind !== "veto" && isBlank(value),
      )
      .map((place) => findingAt(context, entryMissing.meta, place)),
};
