/** Names that tie the workbook together. Sheets are found by their marker, columns and rows by their ids. */

export const SHEETS = {
  guide: "说明",
  rubric: "指标体系",
  units: "参评单位",
  entries: "评分录入",
  scores: "得分计算",
  ranking: "汇总排名",
  state: "_评分簿",
} as const;

export type SheetKey = keyof typeof SHEETS;

/** The sheet that a check adds to those of SHEETS: no generate makes it, and nothing is computed from it. */
export const RESULTS_SHEET = "检查结果";

/** The sheet that keeps what had no place when the workbook was made anew. */
export const ASIDE_SHEET = "未能保留";

/** Every sheet of ours, 检查结果 and 未能保留 included. */
export type OwnSheetKey = SheetKey | "results" | "aside";

/** What a sheet's cell A1 holds, whatever the sheet is called by now. */
export function markerOf(key: OwnSheetKey): string {
  return `scorebook:${key}`;
}

/** The workbook's defined name for what a sheet holds. */
export function nameOf(key: OwnSheetKey): string {
  return `scorebook.${key}`;
}

/** The hidden first row and first column, which bear the ids of columns and rows. */
export const ID_ROW = 0;
export const ID_COLUMN = 0;

/** Id of the hidden row that says where 参评单位 has each unit. */
export const UNIT_ROW_ID = "unit-row";

/** Ids of the columns of 指标体系. */
export const RUBRIC_COLUMNS = [
  "category",
  "group",
  "indicator",
  "number",
  "text",
  "kind",
  "weight",
  "share",
  "sum",
  "condition",
  "note",
  "source",
] as const;

/** Ids of the columns of 说明. */
export const GUIDE_COLUMNS = ["question", "words", "choice", "alternatives", "code"] as const;

/** Ids of a sheet's columns that hold the parameters of a row: veto reasons, levels, tiers, steps. */
export function parameterColumnId(index: number): string {
  return `parameter${index + 1}`;
}

export function conditionColumnId(condition: string): string {
  return `condition:${condition}`;
}

/** Texts that stand for a state in 得分计算, where SUM passes over them. */
export const STATES = {
  blank: "",
  invalid: "无效",
  notApplicable: "—",
  vetoed: "否决",
} as const;

export const YES = "是";
export const NO = "否";

/** Who made the workbook, in its document properties. */
export const APPLICATION = "Scorebook";

/**
 * Reading a file must be bounded, since there are hostile ones, and a program that saves a workbook anew makes it
 * larger: filled in and saved by LibreOffice, this many units take five sixths of what may be read.
 */
export const MAX_UNITS = 2_500;

/** Version of the workbook's layout, for later products that open it. */
export const LAYOUT_VERSION = 2;
