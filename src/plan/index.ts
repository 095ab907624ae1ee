export { planWorkbook } from "./plan";
export { cellOf, readBook } from "./read/book";
export type { Book, BookFault } from "./read/book";
export { knownChoice } from "./read/rubric";
export { findSheet, placeOf } from "./read/sheets";
export type { FoundSheet } from "./read/sheets";
export { APPLICATION, LAYOUT_VERSION, MAX_UNITS, nameOf, parameterColumnId, SHEETS } from "./names";
export type { SheetKey } from "./names";
export type * from "./types";
