/** What 检查结果 looks like when it is made: its rows, its columns with their ids, its words. */
import type { Severity } from "./types";

/** In the order in which the sheet is made; people may move them, and put others between. */
export const RESULT_COLUMNS = [
  { id: "key", title: "", width: 10 },
  { id: "target", title: "", width: 10 },
  { id: "number", title: "序号", width: 6 },
  { id: "severity", title: "级别", width: 7 },
  { id: "rule", title: "规则", width: 14 },
  { id: "place", title: "位置", width: 17 },
  { id: "unit", title: "单位", width: 13 },
  { id: "message", title: "问题", width: 38 },
  { id: "fix", title: "怎么改", width: 28 },
  { id: "state", title: "状态", width: 9 },
  { id: "reason", title: "忽略理由", width: 18 },
  { id: "change", title: "原值→新值", width: 15 },
  { id: "checked", title: "检查时间", width: 17 },
] as const;

export type ResultColumn = (typeof RESULT_COLUMNS)[number]["id"];

export function columnOf(id: ResultColumn): number {
  return RESULT_COLUMNS.findIndex((column) => column.id === id);
}

export const TITLE_ROW = 1;
export const SUMMARY_ROW = 2;
export const HEADER_ROW = 3;
export const FIRST_ROW = 4;

/** Ids of the rows that hold no finding; findings' keys begin with a rule's name, which these are not. */
export const SUMMARY_ID = "summary";
export const HEADER_ID = "header";

/** What a finding's row says of it. Only 已忽略 is for people to choose; the others follow from the checks. */
export const STATES = { open: "待处理", mended: "已修复", ignored: "已忽略" } as const;

export const SEVERITIES: Readonly<Record<Severity, string>> = { error: "错误", warning: "提醒", info: "信息" };

/**
 * Rows of findings: with texts of usual length this many take some 2 MB to read, and Excel on the web answers with 5 MB
 * at most. A workbook with more has not been filled in yet.
 */
export const MAX_RESULTS = 2_000;

/** Characters of a text beyond which the pane must be asked. */
export const MAX_RESULT_TEXT = 500;

/** Minutes are all that is told of a time. */
export const TIME_FORMAT = "yyyy-mm-dd hh:mm";

const MINUTES_PER_DAY = 1_440;
const MS_PER_MINUTE = 60_000;
/** Day 0 of Excel's calendar, as far as days after February 1900 go. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A time of the clock on the wall as Excel's number of days, in whole minutes. */
export function daysOf(time: Date): number {
  const local = Date.UTC(time.getFullYear(), time.getMonth(), time.getDate(), time.getHours(), time.getMinutes());
  return (local - DAY_ZERO) / MS_PER_MINUTE / MINUTES_PER_DAY;
}

/** 2022-12-01 08:05. */
export function timeText(days: number): string {
  const time = new Date(DAY_ZERO + Math.round(days * MINUTES_PER_DAY) * MS_PER_MINUTE);
  return time.toISOString().slice(0, 16).replace("T", " ");
}
