/** Something typed where the indicator is not assessed for the unit: it counts for nothing. */
import { findEntries } from "../../entry-faults";
import type { Rule } from "../../types";

const meta = { id: "entry-not-applicable", severity: "error" } as const;

export const entryNotApplicable: Rule = { meta, run: (context) => findEntries(context, meta) };
