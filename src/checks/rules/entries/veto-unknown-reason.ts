/** A veto with a reason that the rubric does not know: it vetoes all the same. */
import { findEntries } from "../../entry-faults";
import type { Rule } from "../../types";

const meta = { id: "veto-unknown-reason", severity: "error" } as const;

export const vetoUnknownReason: Rule = { meta, run: (context) => findEntries(context, meta) };
