/** A range as requests speak of it: cells of one sheet of the book. */
import { HostError } from "../protocol/errors";
import type { Area } from "../../../sheet/address";
import type { Book } from "./book";
import type { SheetCells } from "./sheet-cells";

export interface CellRange extends SheetCells {
  readonly book: Book;
}

/** The cells, or the error that Excel gives when they have gone. */
export function areaOf(range: CellRange): Area {
  if (!range.area || !range.book.sheets.includes(range.sheet)) throw new HostError("ItemNotFound");
  return range.area;
}
