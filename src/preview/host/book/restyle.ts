/** A named style that has changed changes every cell that has it, as in Excel. */
import { columnLines, rowLines } from "./lines";
import { repaint } from "./write";
import type { Book } from "./book";
import type { CellFormat } from "./cell-format";

/** Lays `part` over the format of every cell whose style is `name`. */
export function restyle(book: Book, name: string, part: Partial<CellFormat>): void {
  const renewed = new Map<string, string | undefined>();
  const renew = (id: string): string | undefined => {
    const format = book.formats.formatOf(id);
    if (format.style !== name) return id;
    if (!renewed.has(id)) renewed.set(id, book.formats.idOf({ ...format, ...part }));
    return renewed.get(id);
  };
  for (const sheet of book.sheets) {
    sheet.worksheet.getCellMatrix().forValue((_row, _column, cell) => {
      if (typeof cell?.s !== "string") return;
      const id = renew(cell.s);
      if (id === cell.s) return;
      cell.s = id ?? book.formats.normalId();
    });
    for (const [, line] of [...rowLines(sheet.worksheet), ...columnLines(sheet.worksheet)]) {
      if (typeof line.s === "string") line.s = renew(line.s) ?? null;
    }
    repaint(book, sheet);
  }
}
