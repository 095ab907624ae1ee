/**
 * Conditional formats that are gone from cells, or pasted over: what is invalid, blank or does not apply no longer shows
 * there. No number depends on it.
 */
import { coverFindings } from "../../made/findings";
import type { Rule } from "../../types";

export const formatMissing: Rule = {
  meta: { id: "format-missing", severity: "warning" },
  run: (context) => coverFindings(context, formatMissing.meta, context.made()?.formats() ?? []),
};
