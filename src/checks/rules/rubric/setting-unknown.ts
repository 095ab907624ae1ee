/** A choice on 说明 that is none of its alternatives: the workbook computes with the default, and does not say so. */
import { findSheet, knownChoice, placeOf } from "../../../plan";
import { cellAt } from "../../../sheet/snapshot";
import { findingOn } from "../../sheet-findings";
import type { Rule } from "../../types";

export const settingUnknown: Rule = {
  meta: { id: "setting-unknown", severity: "error" },
  run: (context) => {
    const guide = findSheet(context.book.snapshot, "guide");
    if (!guide) return [];
    return context.book.state.rubric.readings.flatMap((reading) => {
      const place = placeOf(guide, reading.id, "choice");
      if (!place || knownChoice(reading, cellAt(guide.sheet, place.row, place.column).value) !== null) return [];
      const taken = reading.alternatives.find(({ id }) => id === reading.default)?.label ?? "";
      const data = { question: reading.question, taken };
      const at = { sheet: "guide", row: reading.id, column: "choice" } as const;
      return [findingOn(context, settingUnknown.meta, at, data)];
    });
  },
};
