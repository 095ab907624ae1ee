/** Cells with another validation than theirs: copied from another row, or edited, it refuses what is right, or nothing. */
import { coverFindings } from "../../made/findings";
import type { Rule } from "../../types";

export const validationChanged: Rule = {
  meta: { id: "validation-changed", severity: "warning" },
  run: (context) => {
    const faults = context.made()?.validations() ?? [];
    return coverFindings(
      context,
      validationChanged.meta,
      faults.filter(({ kind }) => kind === "changed"),
    );
  },
};
