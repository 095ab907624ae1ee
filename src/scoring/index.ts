export { rankTotals } from "./rank";
export { score, scoreInSteps } from "./score";
export { appliesTo } from "./applicability";
export { entryOf, isBlank } from "./entries";
export type { Entries } from "./entries";
export { judgeEntry, judgeField } from "./judge";
export type { EntryFault } from "./judge";
export type * from "./scores";
