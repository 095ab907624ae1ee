/** A line of 指标体系 that is no rubric's: a kind that is none, a counter of nothing, tiers that fall. It cannot be regenerated from. */
import { findSheet } from "../../../plan";
import type { LineFault } from "../../../plan/read/edited/faults";
import { cellAt } from "../../../sheet/snapshot";
import { NOWHERE } from "../../findings";
import type { Finding, Rule } from "../../types";

/** Sums are told by rules of their own. */
const OF_SUMS: ReadonlySet<LineFault["fault"]["code"]> = new Set(["shares-sum", "category-total"]);

export const rubricUnreadable: Rule = {
  meta: { id: "rubric-unreadable", severity: "error" },
  run: ({ book, edited }) => {
    const sheet = findSheet(book.snapshot, "rubric");
    const faults = (edited()?.faults ?? []).filter(({ fault }) => !OF_SUMS.has(fault.code));
    const { id, severity } = rubricUnreadable.meta;
    return faults.map(({ fault, at }): Finding => {
      const column = at && sheet?.columns.get(at.column);
      const cell = at && column !== null && column !== undefined ? { row: at.row, column } : null;
      const { code, path, place, values } = fault;
      return {
        ...NOWHERE,
        ...{ rule: id, severity, sheet: sheet?.sheet.name ?? null, cell },
        value: sheet && cell ? cellAt(sheet.sheet, cell.row, cell.column).value : null,
        data: { ...values, code, path, place },
      };
    });
  },
};
