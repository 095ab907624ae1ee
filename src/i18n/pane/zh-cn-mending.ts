/** What mending would do, and has done, in Chinese. */
import { areaName, columnLetters } from "../../sheet/address";
import type { LinesRepair, MakeRepair } from "../../sheet/repair-make";
import type { RowsRun } from "../../sheet/repair-rows";
import type { MendedNotice } from "./messages-notices";

export function repairMakeInChinese(make: MakeRepair): string {
  switch (make.kind) {
    case "protection":
      return make.on ? "重新保护工作表" : "撤消工作表保护";
    case "lines":
      return `${make.hidden ? "隐藏" : "取消隐藏"}${linesOf(make)}`;
    case "name":
      return make.before === null ? `重新定义名称 ${make.name}` : `名称 ${make.name} 重新指向 ${make.after ?? ""}`;
    case "rows":
      return make.runs
        .map((run) => `${make.back ? "恢复" : "删去"}${rowsOf(run)}${make.back ? LOST[make.lost ?? "none"] : ""}`)
        .join("；");
    case "validations":
      return `恢复 ${areaName(make.area)} 的录入限制`;
    case "formats":
      return `重新设置整张表的 ${make.after.filter(({ kept }) => kept === null).length} 条条件格式，${areaName(make.area)} 缺少其中一些`;
  }
}

const LOST = {
  entries: "；这里原来的录入已随行删除，找不回来，恢复后是空的，请重新录入",
  edits: "；权重、占比和参数按生成时的填回，后来改过的请再改一次",
  none: "",
} as const;

/** 第 13—14 行：信息发布 · 2、信息发布 · 3. */
function rowsOf({ row, rows }: RowsRun): string {
  const named = rows.slice(0, MOST_NAMES).map(({ names }) => names.join(" · "));
  const more = rows.length > MOST_NAMES ? `等 ${rows.length} 行` : "";
  const last = row + rows.length;
  return `第 ${last === row + 1 ? last : `${row + 1}—${last}`} 行：${named.join("、")}${more}`;
}

/** Rows that are named. */
const MOST_NAMES = 6;

function linesOf({ axis, from, to }: LinesRepair): string {
  const [first, last] = axis === "row" ? [from + 1, to + 1] : [columnLetters(from), columnLetters(to)];
  return ` ${first === last ? first : `${first}—${last}`} ${axis === "row" ? "行" : "列"}`;
}

export function mendedInChinese({ count, isOfCells }: MendedNotice): string {
  return isOfCells ? `改写了 ${count} 个单元格；可以撤销。` : `修复了 ${count} 处；可以撤销。`;
}

export function unmendedInChinese({ count, isOfCells }: MendedNotice): string {
  return `${count} ${isOfCells ? "个单元格恢复为修复前的内容" : "处恢复为修复前的样子"}。`;
}
