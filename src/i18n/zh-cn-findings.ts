/** What the checks report, and what to do about it. */
import type { Finding } from "../checks";
import { valueText } from "../sheet/value";
import type { CellValue } from "../sheet/value";
import type { FindingText } from "./messages";
import { limitOf, placeName } from "./places";

export function findingText({ rule, criterion, indicator, unit, value, field }: Finding): FindingText {
  const where = placeName(unit, indicator, criterion, field);
  const limit = criterion ? limitOf(criterion) : "";
  switch (rule) {
    case "entry-not-a-number":
      return {
        message: `${where}：“${shown(value)}”不是数字，不得分。`,
        fix: "改填数字；百分数直接填如 45%，计数填整数。",
      };
    case "entry-out-of-range":
      return {
        message: `${where}：${percentOf(value)}不在 0 到 ${limit} 之间，不得分。`,
        fix: `改填 0 到 ${limit} 之间的百分数。`,
      };
    case "entry-not-a-level":
      return { message: `${where}：${percentOf(value)}不是本项的等级，不得分。`, fix: `从列表中选择：${limit}。` };
    case "entry-not-whole-count":
      return { message: `${where}：${shown(value)} 不是 0 或正整数，不得分。`, fix: "改填 0 或正整数。" };
    case "entry-not-applicable":
      return {
        message: `${where}：该单位不考核此项，录入的“${shown(value)}”不起作用。`,
        fix: "清空此单元格，或在“参评单位”表改正适用条件。",
      };
    case "entry-missing":
      return { message: `${where}：尚未录入。`, fix: "填写评分；没有发生的计数项填 0。" };
    case "veto-unknown-reason":
      return {
        message: `${where}：“${shown(value)}”不是已知的否决原因，但仍按否决计算。`,
        fix: "从列表中选择原因；没有否决情况请清空。",
      };
    default:
      return { message: `${where}：${rule}`, fix: "" };
  }
}

function shown(value: CellValue): string {
  return value === null ? "（空）" : valueText(value);
}

function percentOf(value: CellValue): string {
  return typeof value === "number" ? ` ${Number((value * 100).toPrecision(12))}% ` : `“${shown(value)}”`;
}
