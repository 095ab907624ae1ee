/** An entry that is text, or TRUE or FALSE, where a number belongs, and no number in disguise: it earns nothing. */
import { findEntries } from "../../entry-faults";
import type { Rule } from "../../types";

const meta = { id: "entry-not-a-number", severity: "error" } as const;

export const entryNotANumber: Rule = { meta, run: (context) => findEntries(context, meta) };
