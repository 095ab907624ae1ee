/** What a rule finds in a workbook whose rubric or settings somebody edited. */
import { checkBook } from "../../../src/checks";
import type { RuleId } from "../../../src/checks";
import type { SheetKey } from "../../../src/plan";
import { cellName } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/value";
import { addressOf } from "../../plan/edited-books";
import { filledIn } from "../checked";
import { edited } from "../edited";

export type ValueEdit = readonly [sheet: SheetKey, row: string, column: string, value: CellValue];

/** Severity, address, what part of the rubric it is about, and data. */
export async function foundAfter(rule: RuleId, ...edits: readonly ValueEdit[]): Promise<string[]> {
  const book = edited(
    await filledIn(),
    ...edits.map(([sheet, row, column, value]) => [sheet, row, column, { value }] as const),
  );
  return checkBook(book)
    .findings.filter((one) => one.rule === rule)
    .map(({ severity, sheet, cell, category, indicator, criterion, unit, data }) =>
      [
        severity,
        `${sheet ?? ""}!${cell ? cellName(cell.row, cell.column) : ""}`,
        unit?.id ?? (criterion ?? indicator ?? category)?.id ?? "–",
        JSON.stringify(data),
      ].join(" "),
    );
}

export async function placeIn(key: SheetKey, row: string, column: string): Promise<string> {
  return addressOf((await filledIn()).snapshot, key, row, column);
}
