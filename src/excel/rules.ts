/** Keeps in the workbook's very-hidden sheet what is set for rules. */
import { RULES_KEY, RULES_TEXT_COLUMN, ruleChoicesRow } from "../plan/state/rules";
import { cellName } from "../sheet/address";
import { cellAt } from "../sheet/snapshot";
import type { SheetSnapshot } from "../sheet/snapshot";
import { valueText } from "../sheet/value";
import type { ExcelClient } from "./client";
import type { OwnSheet } from "./look";
import { inOneSync } from "./one-sync";
import { codeOf } from "./problems";
import { readSheet } from "./read";
import { asTyped } from "./render/typed";
import { ExcelProblem } from "./types";

/** As the sheet was protected when it was made. */
const ALLOWED: Excel.WorksheetProtectionOptions = { allowFormatColumns: true, allowFormatRows: true };

/**
 * Two syncs. Nobody sees the sheet, and it is locked again at once; where that fails, and on any other failure, it is
 * put back as it was.
 *
 * @param text as `formatRuleChoices` has it; empty for none
 */
export async function writeRules(client: ExcelClient, own: OwnSheet, text: string): Promise<SheetSnapshot> {
  const before = await readSheet(client, own);
  const row = ruleChoicesRow(before);
  const texts: readonly (readonly [column: number, text: string])[] = [
    [0, text === "" ? "" : RULES_KEY],
    [RULES_TEXT_COLUMN, text],
  ];
  const write = (cells: typeof texts) =>
    inOneSync(client, ({ workbook: { worksheets } }) => {
      const sheet = worksheets.getItem(own.id);
      sheet.protection.unprotect();
      for (const [column, content] of cells) {
        sheet.getRange(cellName(row, column)).formulas = [[asTyped(content)]];
      }
      sheet.protection.protect(ALLOWED);
    });
  try {
    await write(texts);
  } catch (error) {
    const old = texts.map(([column]) => [column, valueText(cellAt(before, row, column).value)] as const);
    await write(old).catch(() => undefined);
    // A password that nobody gave is an argument that is wrong.
    throw codeOf(error) === "InvalidArgument" ? new ExcelProblem("protected", [], { cause: error }) : error;
  }
  const rows = [...before.rows];
  const line = [...(rows[row] ?? [])];
  for (const [column, content] of texts) line[column] = content === "" ? undefined : { value: content };
  rows[row] = line;
  return { ...before, rows };
}
