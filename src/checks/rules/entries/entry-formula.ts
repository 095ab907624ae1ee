/**
 * A formula where a number belongs: the score changes with cells that nobody scored, and nobody sees what was
 * judged.
 */
import { findEntries } from "../../entry-faults";
import type { Rule } from "../../types";

const meta = { id: "entry-formula", severity: "warning" } as const;

export const entryFormula: Rule = { meta, run: (context) => findEntries(context, meta) };
