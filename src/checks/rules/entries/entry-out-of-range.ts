/** A percentage below 0 or above the criterion's share: it earns nothing. */
import { findFaults } from "../../entry-faults";
import type { Rule } from "../../types";

export const entryOutOfRange: Rule = {
  meta: { id: "entry-out-of-range", severity: "error" },
  run: (context) => findFaults(context, entryOutOfRange.meta, ["below-range", "above-range"]),
};
