/** What the ribbon's buttons do without the pane. */
import { checkBook } from "../checks";
import type { OpenWorkbook, ReadWork } from "../excel/types";
import { resultsInput } from "../i18n/results";
import { LAYOUT_VERSION, readBook, SHEETS } from "../plan";
import type { Book } from "../plan";
import { firstResult } from "../plan/results";
import { locate, resolvePlace } from "../taskpane/model/place";
import { stepFrom } from "../taskpane/model/walk";

/** Reads the workbook; null where it holds no scorebook that can be read. */
async function bookIn(workbook: OpenWorkbook, work?: ReadWork): Promise<Book | null> {
  const result = readBook(await workbook.read(work), LAYOUT_VERSION);
  return "book" in result ? result.book : null;
}

/**
 * 检查: writes 检查结果 and shows it. Where it cannot be written (the workbook is read-only, or somebody protected it) the
 * cell of the first finding is selected instead, errors first; 汇总排名 where there is nothing to mend.
 */
export async function showFindings(workbook: OpenWorkbook, now: Date): Promise<void> {
  const book = await bookIn(workbook, { for: "check" });
  if (!book) return;
  const report = checkBook(book);
  try {
    const { sheet } = await workbook.writeResults(resultsInput(book, report, now));
    await workbook.goTo(sheet.name, firstResult(sheet));
    return;
  } catch {
    // The way to the first finding is all that is left to give.
  }
  const found = report.findings.find(({ sheet, cell }) => sheet !== null && cell !== null);
  if (found?.sheet && found.cell) await workbook.goTo(found.sheet, found.cell);
  else await workbook.goTo(SHEETS.ranking, { row: 0, column: 0 });
}

/** 下一个未填: selects the next entry not made yet, after the selected cell and down its column. */
export async function selectNextBlank(workbook: OpenWorkbook): Promise<void> {
  const book = await bookIn(workbook);
  if (!book) return;
  const { sheet, cell } = await workbook.selection();
  const located = locate(book, sheet, cell);
  const from =
    located.kind === "entry" ? located.place : located.kind === "unit" ? { unitId: located.unitId, fieldId: "" } : null;
  const next = stepFrom(book, from, "next-blank");
  const target = next && resolvePlace(book, next)?.cell;
  if (target) await workbook.goTo(book.entriesSheet.sheet.name, target);
}
