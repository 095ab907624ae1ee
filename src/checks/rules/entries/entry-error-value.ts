/** #REF! and the like, which a paste or a formula leaves behind: it earns nothing. */
import { findEntries } from "../../entry-faults";
import type { Rule } from "../../types";

const meta = { id: "entry-error-value", severity: "error" } as const;

export const entryErrorValue: Rule = { meta, run: (context) => findEntries(context, meta) };
