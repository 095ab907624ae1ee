/** Another formula than the one that belongs there: changed by hand, or out of step with its row. */
import { formulaFindings } from "../../made/findings";
import type { Rule } from "../../types";

export const formulaChanged: Rule = {
  meta: { id: "formula-changed", severity: "error" },
  run: (context) => formulaFindings(context, formulaChanged.meta, "changed"),
};
