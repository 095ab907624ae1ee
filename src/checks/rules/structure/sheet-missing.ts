/**
 * A sheet that is gone. Without 参评单位, 评分录入 or the hidden state a workbook is not read at all, so that these are
 * the others.
 */
import { SHEETS } from "../../../plan";
import type { SheetKey } from "../../../plan";
import { findSheet } from "../../../plan/read/sheets";
import { NOWHERE } from "../../findings";
import type { Rule } from "../../types";

const ASKED: readonly SheetKey[] = ["guide", "rubric", "scores", "ranking"];

export const sheetMissing: Rule = {
  meta: { id: "sheet-missing", severity: "error" },
  run: ({ book: { snapshot } }) => {
    const unread = snapshot.unread ?? [];
    const known = new Set<string>(Object.values(SHEETS));
    // A sheet that was renamed and not read may be any of them.
    if (unread.some((name) => !known.has(name))) return [];
    const { id, severity } = sheetMissing.meta;
    return ASKED.filter((key) => !unread.includes(SHEETS[key]) && !findSheet(snapshot, key)).map((key) => ({
      ...NOWHERE,
      rule: id,
      severity,
      data: { name: SHEETS[key], key },
    }));
  },
};
