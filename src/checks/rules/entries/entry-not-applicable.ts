/** Something typed where the indicator is not assessed for the unit: it counts for nothing. */
import { isBlank } from "../../../scoring";
import { findingAt } from "../../context";
import type { Rule } from "../../types";

export const entryNotApplicable: Rule = {
  meta: { id: "entry-not-applicable", severity: "error" },
  run: (context) =>
    context.entries
      .filter(({ applies, value }) => !applies && !isBlank(value))
      .map((place) => findingAt(context, entryNotApplicable.meta, place)),
};
