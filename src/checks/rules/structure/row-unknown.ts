/** A row whose hidden id the rubric does not know: it was edited, emptied, or typed by somebody. */
import { rowFindings } from "../../made/findings";
import type { Rule } from "../../types";

export const rowUnknown: Rule = {
  meta: { id: "row-unknown", severity: "error" },
  run: (context) => rowFindings(context, rowUnknown.meta, "unknown"),
};
