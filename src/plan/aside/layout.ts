/** What 未能保留 looks like: its rows, its columns with their ids, its words. */
import type { EntryFault } from "../../scoring";
import type { AsideReason } from "./types";

/** In the order in which the sheet is made; people may move them, and put others between. */
export const ASIDE_COLUMNS = [
  { id: "key", title: "", width: 10 },
  { id: "unit-id", title: "", width: 10 },
  { id: "field-id", title: "", width: 10 },
  { id: "code", title: "", width: 10 },
  { id: "form", title: "", width: 10 },
  { id: "unit", title: "单位", width: 16 },
  { id: "indicator", title: "三级指标", width: 14 },
  { id: "criterion", title: "评分项", width: 44 },
  { id: "content", title: "内容", width: 16 },
  { id: "stood", title: "原位置", width: 18 },
  { id: "reason", title: "为什么没有保留在原处", width: 40 },
  { id: "since", title: "移出时间", width: 17 },
] as const;

export type AsideColumn = (typeof ASIDE_COLUMNS)[number]["id"];

export function columnOf(id: AsideColumn): number {
  return ASIDE_COLUMNS.findIndex((column) => column.id === id);
}

export const TITLE_ROW = 1;
export const NOTE_ROW = 2;
export const HEADER_ROW = 3;
export const FIRST_ROW = 4;

/** Id of the row of headings; items' keys are a and a number. */
export const HEADER_ID = "header";

export const NOTE =
  "重新生成后，这些内容在新表中没有位置，全部保留在这里。所属的单位、评分项以后恢复时，录入值会自动放回原处；也可自行复制到需要的地方。";

const FAULTS: Readonly<Record<EntryFault, string>> = {
  "not-a-number": "不是数字",
  "below-range": "低于下限",
  "above-range": "超过上限",
  "not-a-level": "不是规定的等级",
  "not-whole": "不是整数",
  negative: "是负数",
  "unknown-reason": "不在否决原因之列",
};

export function reasonText(reason: AsideReason, fault: EntryFault | null): string {
  switch (reason) {
    case "unit-gone":
      return "该单位不再参评。";
    case "field-gone":
      return "指标体系中已没有该评分项。";
    case "field-replaced":
      return "该评分项已换成另一项。";
    case "not-fitting":
      return `按新的评分细则，${fault ? FAULTS[fault] : "不再合适"}。`;
    case "place-taken":
      return "所在的行或列重复，位置上已有另一个值。";
    case "typed-over":
      return "写在本表自带的公式或文字上，已恢复原有内容。";
    case "no-place":
      return "写在本表各行各列之外。";
  }
}
