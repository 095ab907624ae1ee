/** Hidden columns of units in 评分录入: their entries count, but nobody sees them. Columns of facts are hidden by design. */
import { columnLetters } from "../../../sheet/address";
import { NOWHERE } from "../../findings";
import { hiddenEntries } from "../../made/hidden";
import type { Rule } from "../../types";

export const columnsHidden: Rule = {
  meta: { id: "columns-hidden", severity: "warning" },
  run: (context) => {
    const { id, severity } = columnsHidden.meta;
    return hiddenEntries(context, "column").map(({ run: [from, to], places, typed }) => {
      const units = [...new Set(places.map(({ unit }) => unit))];
      const [only] = units;
      return {
        ...NOWHERE,
        rule: id,
        severity,
        sheet: context.book.entriesSheet.sheet.name,
        cell: places[0]?.cell ?? null,
        unit: units.length === 1 && only ? only : null,
        data: {
          area: `${columnLetters(from)}:${columnLetters(to)}`,
          count: units.length,
          typed,
          units: units.map(({ name }) => name),
        },
      };
    });
  },
};
