/** What mending would do, and has done, in Chinese. */
import { areaName, columnLetters } from "../../sheet/address";
import type { LinesRepair, MakeRepair } from "../../sheet/repair-make";
import type { MendedNotice } from "./messages-notices";

export function repairMakeInChinese(make: MakeRepair): string {
  switch (make.kind) {
    case "protection":
      return make.on ? "重新保护工作表" : "撤消工作表保护";
    case "lines":
      return `${make.hidden ? "隐藏" : "取消隐藏"}${linesOf(make)}`;
    case "name":
      return make.before === null ? `重新定义名称 ${make.name}` : `名称 ${make.name} 重新指向 ${make.after ?? ""}`;
    case "validations":
      return `恢复 ${areaName(make.area)} 的录入限制`;
    case "formats":
      return `重新设置整张表的 ${make.after.filter(({ kept }) => kept === null).length} 条条件格式，${areaName(make.area)} 缺少其中一些`;
  }
}

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
