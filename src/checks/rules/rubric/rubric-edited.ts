/** 指标体系 says something else than the rubric that the workbook was made from: allowed, and good to know. */
import { changedParts } from "../../rubric-changes";
import { findingOn } from "../../sheet-findings";
import type { Rule } from "../../types";

export const rubricEdited: Rule = {
  meta: { id: "rubric-edited", severity: "info" },
  run: (context) =>
    changedParts(context.book).flatMap(({ part, changes }) => {
      const [first] = changes;
      if (!first) return [];
      const data = {
        kinds: changes.map(({ kind }) => kind),
        was: changes.map(({ was }) => String(was)),
        is: changes.map(({ is }) => String(is)),
      };
      const { row, column } = first;
      return [findingOn(context, rubricEdited.meta, { sheet: "rubric", row, column }, data, part)];
    }),
};
