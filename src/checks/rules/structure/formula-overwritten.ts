/** A constant where a formula belongs: it no longer follows what is typed, and nobody sees that. */
import { formulaFindings } from "../../made/findings";
import type { Rule } from "../../types";

export const formulaOverwritten: Rule = {
  meta: { id: "formula-overwritten", severity: "error" },
  run: (context) => formulaFindings(context, formulaOverwritten.meta, "overwritten"),
};
