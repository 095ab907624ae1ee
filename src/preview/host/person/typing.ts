/** Somebody types into a cell: Excel's rules on locks, validation and percentages. */
import { clearContents, writeCells } from "../book/write";
import { isValid } from "../book/evaluate";
import { typedContent } from "../book/typed";
import { validationAt } from "../book/validation-cells";
import type { Book } from "../book/book";
import type { Content } from "../book/typed";
import type { Sheet } from "../book/sheet";
import type { Refusal } from "./refusal";
import { LOCKED, validationRefusal } from "./refusal";

/** null when the cell took it. `insist`: what is answered to a warning. */
export async function typeText(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  insist: boolean,
): Promise<Refusal | null> {
  const area = { row, column, rows: 1, columns: 1 };
  const format = sheet.grid.format(row, column);
  if (sheet.extras.protection && format.locked) return LOCKED;
  if (text === "") {
    // Deleting what a cell holds is never asked of its validation.
    clearContents(book, sheet, area);
    return null;
  }
  const content = percentage(typedContent(text, format.numberFormat === "@"), text, format.numberFormat);
  const refusal = await asValidated(book, sheet, row, column, content, insist);
  if (refusal) return refusal;
  writeCells(book, sheet, area, () => content);
  return null;
}

/**
 * In a cell whose format is a percentage Excel adds the sign to a number that is typed; numbers below 1 are taken for
 * fractions: 10 and 0.1 both become 10 %. Source: "Format numbers as percentages", support.microsoft.com.
 */
function percentage(content: Content, text: string, numberFormat: string): Content {
  if (typeof content.value !== "number" || !/%/.test(numberFormat) || text.includes("%")) return content;
  const value = Math.abs(content.value) < 1 ? content.value : content.value / 100;
  return { ...content, value, numberFormat: null };
}

/** Puts the content in for a moment, since rules may refer to the cell itself. */
async function asValidated(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  content: Content,
  insist: boolean,
): Promise<Refusal | null> {
  const validation = validationAt(sheet, row, column);
  if (!validation?.errorAlert.showAlert) return null;
  const { grid } = sheet;
  const before = { ...grid.cell(row, column) };
  const area = { row, column, rows: 1, columns: 1 };
  grid.setContent(row, column, content);
  book.calculation.markChanged(sheet.id, area);
  try {
    if (await isValid(book, sheet, row, column, validation)) return null;
  } finally {
    grid.put(row, column, before);
    book.calculation.markChanged(sheet.id, area);
  }
  const { style, title, message } = validation.errorAlert;
  return style !== "Stop" && insist ? null : validationRefusal(title, message);
}
