/** A row that stands under another indicator than its own: it is scored for its own, and read as the other's. */
import { rowFindings } from "../../made/findings";
import type { Rule } from "../../types";

export const rowMoved: Rule = {
  meta: { id: "row-moved", severity: "error" },
  run: (context) => rowFindings(context, rowMoved.meta, "moved"),
};
