/** A column or row of a unit that 参评单位 does not have: its scores count for nobody. */
import { unitFindings } from "../../made/findings";
import type { Rule } from "../../types";

export const unitUnknown: Rule = {
  meta: { id: "unit-unknown", severity: "error" },
  run: (context) => unitFindings(context, unitUnknown.meta, "unknown"),
};
