/** A veto with a reason that the rubric does not know: it vetoes all the same. */
import { findFaults } from "../../entry-faults";
import type { Rule } from "../../types";

export const vetoUnknownReason: Rule = {
  meta: { id: "veto-unknown-reason", severity: "error" },
  run: (context) => findFaults(context, vetoUnknownReason.meta, ["unknown-reason"]),
};
