/** A count that is negative or not whole: it earns nothing. */
import { findEntries } from "../../entry-faults";
import type { Rule } from "../../types";

const meta = { id: "entry-not-whole-count", severity: "error" } as const;

export const entryNotWholeCount: Rule = { meta, run: (context) => findEntries(context, meta) };
