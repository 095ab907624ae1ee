/**
 * What a workbook sets for rules, in its very-hidden sheet: one text beside the others, `entry-missing=info;near-tie=off`,
 * which programs that save the file carry along and earlier products pass over.
 */
import { cellAt, textAt } from "../../sheet/snapshot";
import type { SheetSnapshot } from "../../sheet/snapshot";

/** In the sheet's first column. */
export const RULES_KEY = "rules";
/** Where its text stands. */
export const RULES_TEXT_COLUMN = 2;

/** Rule → what is set for it; what is said twice counts as said last. Nothing is known here of rules. */
export function parseRuleChoices(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(";").flatMap((part): [string, string][] => {
    const [rule = "", choice = "", ...rest] = part.split("=").map((word) => word.trim());
    return rule !== "" && choice !== "" && rest.length === 0 ? [[rule, choice]] : [];
  });
  return new Map(pairs);
}

export function formatRuleChoices(choices: ReadonlyMap<string, string>): string {
  return [...choices]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, choice]) => `${rule}=${choice}`)
    .join(";");
}

/** The text in the very-hidden sheet; empty where nothing is set. */
export function ruleChoicesIn(sheet: SheetSnapshot): string {
  const row = sheet.rows.findIndex((_, at) => textAt(sheet, at, 0) === RULES_KEY);
  return row < 0 ? "" : textAt(sheet, row, RULES_TEXT_COLUMN);
}

/** Where the text is to stand: in the row that has it, else in the one below all others. */
export function ruleChoicesRow(sheet: SheetSnapshot): number {
  const row = sheet.rows.findIndex((_, at) => textAt(sheet, at, 0) === RULES_KEY);
  if (row >= 0) return row;
  return sheet.rows.findLastIndex((cells, at) => cells?.some((_, c) => cellAt(sheet, at, c).value !== null)) + 1;
}
