export { planWorkbook } from "./plan";
export { planAsMade } from "./layouts";
export { cellOf, readBook } from "./read/book";
export type { Book, BookFault, BookResult } from "./read/book";
export type { BookState } from "./read/state";
export { fitOf, isRecoverable, isWhole, readAgain, recoverBook } from "./read/recover";
export type { Fit } from "./read/recover";
export type { Given } from "./read/given";
export { knownChoice } from "./read/rubric";
export { findSheet, placeOf } from "./read/sheets";
export type { FoundSheet } from "./read/sheets";
export { mayBeUnitId } from "./grid/columns";
export {
  APPLICATION,
  ASIDE_SHEET,
  LAYOUT_VERSION,
  markerOf,
  MAX_UNITS,
  nameOf,
  parameterColumnId,
  RESULTS_SHEET,
  SHEETS,
} from "./names";
export type { OwnSheetKey, SheetKey } from "./names";
export { firstSelected } from "./selected";
export { memoryIn } from "./state/memory";
export type { Memory } from "./state/sheet";
export type { Before } from "./state/before";
export type * from "./types";
export { withSheetBehind } from "./with-sheet";
export { extentOf } from "./extent";
export { plainSheet } from "./plain-sheet";
export { formulasOf, mapFormulas } from "./validation-rule";
