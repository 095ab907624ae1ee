/** Edits of 指标体系 that the workbook does not compute with before it is regenerated: lines added, removed, moved, reworded. */
import { findSheet } from "../../../plan";
import { layOutGrid } from "../../../plan/grid/layout";
import { rubricColumn } from "../../../plan/rubric/layout";
import { isSameRubric } from "../../../rubric";
import { NOWHERE } from "../../findings";
import type { Rule } from "../../types";

export const rubricPending: Rule = {
  meta: { id: "rubric-pending", severity: "info" },
  run: ({ book, edited }) => {
    const now = edited();
    const sheet = findSheet(book.snapshot, "rubric");
    if (!now || !sheet || isSameRubric(now.rubric, book.rubric)) return [];
    const { id, severity } = rubricPending.meta;
    const [were, are] = [book.rubric, now.rubric].map((rubric) => layOutGrid(rubric, 0).rows.map((row) => row.id));
    const added = (are ?? []).filter((one) => !were?.includes(one));
    const removed = (were ?? []).filter((one) => !are?.includes(one));
    const [first] = [...now.taken].sort((a, b) => a - b);
    const cell = first === undefined ? null : { row: first, column: sheet.columns.get("text") ?? rubricColumn("text") };
    const data = { added: added.length, removed: removed.length };
    return [{ ...NOWHERE, rule: id, severity, sheet: sheet.sheet.name, cell, data }];
  },
};
