/** A count that is negative or not whole: it earns nothing. */
import { findFaults } from "../../entry-faults";
import type { Rule } from "../../types";

export const entryNotWholeCount: Rule = {
  meta: { id: "entry-not-whole-count", severity: "error" },
  run: (context) => findFaults(context, entryNotWholeCount.meta, ["not-whole", "negative"]),
};
