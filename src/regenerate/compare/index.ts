export { compareRubrics } from "./compare";
export { markDifferences } from "./marked";
export type { MarkedPart } from "./marked";
export type {
  CategoryLine,
  ComparedCategory,
  ComparedCounts,
  ComparedRow,
  ComparedSection,
  ComparedSide,
  Comparison,
} from "./types";
