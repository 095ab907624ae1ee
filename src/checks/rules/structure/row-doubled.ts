/** A row that stands twice: only the first is read, what is typed into the other is lost. */
import { rowFindings } from "../../made/findings";
import type { Rule } from "../../types";

export const rowDoubled: Rule = {
  meta: { id: "row-doubled", severity: "error" },
  run: (context) => rowFindings(context, rowDoubled.meta, "doubled"),
};
