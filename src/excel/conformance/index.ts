/** The conformance suite: what Microsoft's documentation says of Excel's API, as cases that can be run in any Excel. */
export { CASES } from "./registry";
export { faultsOf, makeReport, reportAsJson, reportAsMarkdown } from "./report";
export type { ConformanceReport } from "./report";
export { runCase, runCases } from "./runner";
export type { ApiSet, CaseOutcome, ConformanceCase, ExcelAccess } from "./types";
