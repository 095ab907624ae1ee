export { planWorkbook } from "./plan";
export { cellOf, readBook } from "./read/book";
export type { Book, BookFault } from "./read/book";
export { APPLICATION, LAYOUT_VERSION, MAX_UNITS, nameOf, SHEETS } from "./names";
export type { SheetKey } from "./names";
export { firstSelected } from "./selected";
export type * from "./types";
