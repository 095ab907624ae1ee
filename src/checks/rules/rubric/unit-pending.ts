/** A unit that somebody added to 参评单位: it has no column yet, nor a rank. */
import { findSheet } from "../../../plan";
import { newUnits } from "../../../plan/read/edited/units";
import { NOWHERE } from "../../findings";
import type { Finding, Rule } from "../../types";

export const unitPending: Rule = {
  meta: { id: "unit-pending", severity: "warning" },
  run: ({ book }) => {
    const sheet = findSheet(book.snapshot, "units");
    if (!sheet) return [];
    const { id, severity } = unitPending.meta;
    const column = sheet.columns.get("name") ?? 0;
    return newUnits(sheet, book.units, book.rubric).map(({ row, name }): Finding => {
      const place = { sheet: sheet.sheet.name, cell: { row, column }, value: name };
      return { ...NOWHERE, rule: id, severity, ...place, data: { name } };
    });
  },
};
