/** An entry that is text, an error value or TRUE or FALSE, where a number belongs: it earns nothing. */
import { findFaults } from "../../entry-faults";
import type { Rule } from "../../types";

export const entryNotANumber: Rule = {
  meta: { id: "entry-not-a-number", severity: "error" },
  run: (context) => findFaults(context, entryNotANumber.meta, ["not-a-number"]),
};
