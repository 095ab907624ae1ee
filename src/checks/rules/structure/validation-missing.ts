/**
 * Cells that accept anything though they should not: pasting takes the validation away, clearing all does. Until then
 * Excel itself refused a percentage above the share.
 */
import { coverFindings } from "../../made/findings";
import type { Rule } from "../../types";

export const validationMissing: Rule = {
  meta: { id: "validation-missing", severity: "warning" },
  run: (context) => {
    const faults = context.made()?.validations() ?? [];
    return coverFindings(
      context,
      validationMissing.meta,
      faults.filter(({ kind }) => kind === "missing"),
    );
  },
};
