/** Where 说明 has its readings: formulas all over the workbook look there. */
import type { ReadingId, Rubric } from "../../rubric";

export const GUIDE = { id: 0, name: 1, text: 2, choice: 3, alternatives: 4, code: 5, labels: 6 } as const;

/** How to fill in the workbook, step by step. */
export const STEPS = [
  ["1 核对单位", "在“参评单位”表核对各单位名称、分组和适用条件（附录1–3、年度访谈计划）。改动后全表即时重算。"],
  [
    "2 录入评分",
    "评分员只在“评分录入”表填写：每列一个单位，每行一个评分项。得分率直接填百分数（如 45%），计数项填个数，没有发生请填 0；留空表示尚未评分。",
  ],
  ["3 一票否决", "在指标名称所在行的下拉列表中选择否决原因，该指标即不得分；缩进的“单项否决”行只影响它上方的评分项。"],
  [
    "4 核对得分",
    "“得分计算”与“评分录入”同一单元格地址一一对应：录入在 H10，得分就在“得分计算”的 H10，可逐格追溯公式。",
  ],
  ["5 查看排名", "“汇总排名”实时给出各类得分、总分、完成率和名次。完成率不足 100% 的单位，名次仅供参考。"],
] as const;

/** What the colours of 评分录入 mean. */
export const LEGEND = [
  ["swatchInput", "", "待填：尚未评分，不得分，也不算 0 分"],
  ["swatchDone", "30%", "已填：录入值有效"],
  ["swatchInvalid", "80%", "无效：超出上限、不是等级、不是整数或不是数字，不得分，请改正"],
  ["swatchVetoed", "否决", "一票否决：原因已选，该指标（或该项）不得分"],
  ["swatchNotApplicable", "—", "不适用：该单位不考核此项，拒绝录入"],
] as const;

export interface GuideLayout {
  readonly stepsRow: number;
  readonly legendRow: number;
  readonly readingsRow: number;
  /** Reading id → its row. */
  readonly readingRows: ReadonlyMap<ReadingId, number>;
  /** Column with the number of the choice, counted from 1. */
  readonly codeColumn: number;
  readonly aboutRow: number;
}

/** Headings stand one row above their first line; a row is left free between the parts. */
export function layOutGuide(rubric: Rubric): GuideLayout {
  const stepsRow = 4;
  const legendRow = stepsRow + STEPS.length + 2;
  const readingsRow = legendRow + LEGEND.length + 3;
  return {
    stepsRow,
    legendRow,
    readingsRow,
    readingRows: new Map(rubric.readings.map(({ id }, i) => [id, readingsRow + i])),
    codeColumn: GUIDE.code,
    aboutRow: readingsRow + rubric.readings.length + 2,
  };
}
