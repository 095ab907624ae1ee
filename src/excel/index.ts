export { excelClient } from "./client";
export type { ExcelClient } from "./client";
export { ExcelProblem } from "./types";
export type * from "./types";
export { openWorkbook } from "./workbook";
