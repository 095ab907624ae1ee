export { findResults, firstResult, ignoredIn } from "./read";
export type { FoundResults } from "./read";
export { daysOf, FIRST_ROW, MAX_RESULTS } from "./layout";
export { isAsMade, planResults, resultsLook } from "./sheet";
export type { PlannedResults } from "./sheet";
export type { ResultCell, ResultItem, ResultsInput } from "./types";
export { updateResults, withResultCells } from "./update";
export type { ResultsUpdate } from "./update";
