/**
 * A date where a percentage or a count belongs: typing 3-1 makes a date of it, which is a number of some 45,000, so that
 * a count takes it without a word. Told from the value alone, since formats of numbers are not read.
 */
import { findEntries } from "../../entry-faults";
import type { Rule } from "../../types";

const meta = { id: "entry-date", severity: "error" } as const;

export const entryDate: Rule = { meta, run: (context) => findEntries(context, meta) };
