/** A percentage that is none of the criterion's levels: it earns nothing. */
import { findFaults } from "../../entry-faults";
import type { Rule } from "../../types";

export const entryNotALevel: Rule = {
  meta: { id: "entry-not-a-level", severity: "error" },
  run: (context) => findFaults(context, entryNotALevel.meta, ["not-a-level"]),
};
