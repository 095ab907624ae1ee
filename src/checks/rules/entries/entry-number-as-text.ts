/** A number that stands in its cell as text (“50%”, ５０％, “0.5 ”): it looks right and earns nothing. */
import { findEntries } from "../../entry-faults";
import type { Rule } from "../../types";

const meta = { id: "entry-number-as-text", severity: "error" } as const;

export const entryNumberAsText: Rule = { meta, run: (context) => findEntries(context, meta) };
