/** A percentage that is none of the criterion's levels: it earns nothing. */
import { findEntries } from "../../entry-faults";
import type { Rule } from "../../types";

const meta = { id: "entry-not-a-level", severity: "error" } as const;

export const entryNotALevel: Rule = { meta, run: (context) => findEntries(context, meta) };
