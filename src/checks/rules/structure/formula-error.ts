/** A sound formula that shows an error value; of a chain of them only the first. */
import { formulaFindings } from "../../made/findings";
import type { Rule } from "../../types";

export const formulaError: Rule = {
  meta: { id: "formula-error", severity: "error" },
  run: (context) =>
    // It may have been mended since.
    context.book.snapshot.outdated === true ? [] : formulaFindings(context, formulaError.meta, "error"),
};
