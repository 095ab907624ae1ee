/** A unit that stands twice in a sheet: only the first is read. */
import { unitFindings } from "../../made/findings";
import type { Rule } from "../../types";

export const unitDoubled: Rule = {
  meta: { id: "unit-doubled", severity: "error" },
  run: (context) => unitFindings(context, unitDoubled.meta, "doubled"),
};
