/** Arguments that are ranges: a Range object or an address. */
import { HostError, invalidArgument } from "../protocol/errors";
import { isOnSheet, WHOLE_SHEET } from "../book/area";
import { parseCells, splitAddress } from "../book/address-text";
import type { ArgumentList } from "../protocol/argument-list";
import type { Book } from "../book/book";
import type { CellRange } from "../book/cell-range";
import type { Sheet } from "../book/sheet";
import type { Area } from "../../../sheet/address";

/**
 * The range that an address means on a sheet: `A1`, `A1:B2`, `A:C`, `1:3`, any of them with a sheet's name, or a
 * defined name. Errors: InvalidArgument, as Excel has it for an address that it cannot read.
 */
export function rangeOfText(book: Book, sheet: Sheet, text: string): CellRange {
  if (text === "") return { book, sheet, area: WHOLE_SHEET };
  const split = splitAddress(text);
  const target = split.sheet === null ? sheet : book.sheetByName(split.sheet);
  if (!target) throw invalidArgument();
  const area = parseCells(split.cells);
  if (area) return { book, sheet: target, area };
  const name = book.names.resolve(split.cells, target.id);
  const place = name && book.names.place(name);
  if (!place) throw invalidArgument();
  return { book, ...place };
}

/** A Range object or an address, which is read on `sheet`. */
export function rangeArgument(values: ArgumentList, index: number, book: Book, sheet: Sheet): CellRange {
  const object = values.object(index, "Range");
  if (object) return object.self as CellRange;
  return rangeOfText(book, sheet, values.text(index));
}

/** Errors: InvalidArgument for cells beyond the sheet's edges. */
export function onSheet(area: Area): Area {
  if (!isOnSheet(area)) throw invalidArgument();
  return area;
}

/** Both must be of one sheet. */
export function requireSameSheet(a: Sheet, b: Sheet): void {
  if (a !== b) throw new HostError("InvalidArgument");
}
