/** A row of the rubric that a sheet has no longer: what it took or computed is lost. */
import { rowFindings } from "../../made/findings";
import type { Rule } from "../../types";

export const rowMissing: Rule = {
  meta: { id: "row-missing", severity: "error" },
  run: (context) => rowFindings(context, rowMissing.meta, "missing"),
};
