/** An empty cell where a formula belongs: what is computed from it takes it for 0. */
import { formulaFindings } from "../../made/findings";
import type { Rule } from "../../types";

export const formulaMissing: Rule = {
  meta: { id: "formula-missing", severity: "error" },
  run: (context) => formulaFindings(context, formulaMissing.meta, "missing"),
};
