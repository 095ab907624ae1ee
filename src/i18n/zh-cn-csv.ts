/** What is wrong with a CSV file of units or entries. */
import { isTableFault } from "../csv";
import type { EntryFileFault, TableFault, UnitFault } from "../csv";
import type { Criterion } from "../rubric";
import type { EntryFault } from "../scoring";
import { limitOf } from "./places";

export function unitFault(fault: UnitFault): string {
  if (isTableFault(fault)) return tableFault(fault);
  switch (fault.code) {
    case "unit-missing":
      return `第 ${fault.line} 行：单位名称为空；请填写 unit 列。`;
    case "unit-repeated":
      return `第 ${fault.line} 行：单位“${fault.unit}”重复，已在第 ${fault.first} 行出现；请删去其一。`;
    case "unit-flag":
      return `第 ${fault.line} 行：${fault.column} 列的“${fault.value}”无效；请填 1（是）或 0（否）。`;
    case "units-none":
      return "没有单位；请在标题行下每行写一个单位。";
  }
}

export function entryFileFault(fault: EntryFileFault): string {
  if (isTableFault(fault)) return tableFault(fault);
  switch (fault.code) {
    case "entry-unit-unknown":
      return `第 ${fault.line} 行：没有单位“${fault.unit}”；请与参评单位的名称保持一致。`;
    case "entry-category-unknown":
      return `第 ${fault.line} 行：没有一级指标“${fault.category}”；可用：${list(fault.known)}。`;
    case "entry-indicator-unknown":
      return `第 ${fault.line} 行：${fault.category ? `“${fault.category}”下` : ""}没有指标“${fault.indicator}”；可用：${list(fault.known)}。`;
    case "entry-indicator-ambiguous":
      return `第 ${fault.line} 行：指标“${fault.indicator}”不止一个（${list(fault.categories)}）；请填写 category 列。`;
    case "entry-criterion-unknown":
      return `第 ${fault.line} 行：“${fault.indicator}”没有评分项“${fault.criterion}”；可用：${list(fault.known)}。`;
    case "entry-counter-unknown":
      return fault.known.length === 0
        ? `第 ${fault.line} 行：“${fault.indicator}”此项不分计数，counter 列应留空。`
        : `第 ${fault.line} 行：“${fault.indicator}”的 counter “${fault.counter}”无效；可用：${list(fault.known)}。`;
    case "entry-reason-unknown":
      return fault.known.length === 0
        ? `第 ${fault.line} 行：“${fault.indicator}”没有一票否决；请删去此行。`
        : `第 ${fault.line} 行：“${fault.reason}”不是“${fault.indicator}”的否决原因；可用：${list(fault.known)}。`;
    case "entry-value":
      return `第 ${fault.line} 行：“${fault.indicator}”第 ${fault.criterion.number} 项的值“${fault.value}”${entryFault(fault.fault, fault.criterion)}；请改正。`;
    case "entry-repeated":
      return `第 ${fault.line} 行：与第 ${fault.first} 行重复（同一单位、同一项）；请删去其一。`;
  }
}

function entryFault(fault: EntryFault, criterion: Criterion): string {
  switch (fault) {
    case "not-a-number":
      return "不是数字";
    case "below-range":
      return `小于 0，应在 0 到 ${limitOf(criterion)} 之间`;
    case "above-range":
      return `超出本项占比，最多 ${limitOf(criterion)}`;
    case "not-a-level":
      return `不是等级，可用：${limitOf(criterion)}`;
    case "not-whole":
      return "不是整数";
    case "negative":
      return "是负数";
    case "unknown-reason":
      return "不是已知的否决原因";
  }
}

function tableFault(fault: TableFault): string {
  switch (fault.code) {
    case "csv-empty":
      return "文件没有内容；第一行应是列名。";
    case "csv-not-text":
      return `第 ${fault.line} 行含有文本中不应有的字符，不是 CSV 文件；请另存为 CSV（UTF-8 或 GBK）。`;
    case "csv-quotes":
      return `第 ${fault.line} 行：引号不成对；请检查该行的双引号。`;
    case "csv-too-long":
      return `行数超过 ${fault.most}；请分成几个文件。`;
    case "csv-column-missing":
      return `第 ${fault.line} 行：缺少“${fault.column}”列；请补上列名。`;
    case "csv-column-unknown":
      return `第 ${fault.line} 行：不认识“${fault.column}”列；可用的列：${list(fault.known)}。`;
    case "csv-column-repeated":
      return `第 ${fault.line} 行：“${fault.column}”列重复；请删去其一。`;
    case "csv-cells":
      return `第 ${fault.line} 行：有 ${fault.cells} 个单元格，多于 ${fault.columns} 列；含逗号的内容请加双引号。`;
  }
}

function list(items: readonly string[]): string {
  return items.map((item) => `“${item}”`).join("、");
}
