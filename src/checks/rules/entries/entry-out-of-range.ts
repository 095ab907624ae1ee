/** A percentage below 0 or above the criterion's share: it earns nothing. */
import { findEntries } from "../../entry-faults";
import type { Rule } from "../../types";

const meta = { id: "entry-out-of-range", severity: "error" } as const;

export const entryOutOfRange: Rule = { meta, run: (context) => findEntries(context, meta) };
