/** Hidden or filtered rows of 评分录入 that take entries: they count, but nobody sees them. Rows of ids are hidden by design. */
import { NOWHERE } from "../../findings";
import { hiddenEntries, rowsOf } from "../../made/hidden";
import type { Rule } from "../../types";

export const rowsHidden: Rule = {
  meta: { id: "rows-hidden", severity: "warning" },
  run: (context) => {
    const { id, severity } = rowsHidden.meta;
    return hiddenEntries(context, "row").map(({ run: [from, to], places, typed }) => {
      const [first] = places;
      const rows = rowsOf(places);
      const field = rows.length === 1 ? first?.field : undefined;
      return {
        ...NOWHERE,
        rule: id,
        severity,
        sheet: context.book.entriesSheet.sheet.name,
        cell: first?.cell ?? null,
        category: field?.category ?? null,
        indicator: field?.indicator ?? null,
        criterion: field?.criterion ?? null,
        data: { area: `${from + 1}:${to + 1}`, count: rows.length, typed },
      };
    });
  },
};
