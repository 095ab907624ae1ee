/** 45 typed where 45 % belongs, in a cell that has lost its percent format: it earns nothing. */
import { findEntries } from "../../entry-faults";
import type { Rule } from "../../types";

const meta = { id: "entry-whole-percent", severity: "error" } as const;

export const entryWholePercent: Rule = { meta, run: (context) => findEntries(context, meta) };
