/** Rules about the rubric in the workbook, in Chinese. */
import type { ChangeKind } from "../../checks";
import { percent } from "../numbers";
import { changesIn, faultText, pointsText } from "./rubric-values";
import type { RuleTexts } from "./rule-text";

const NAMES: Readonly<Record<ChangeKind, string>> = {
  total: "总分",
  weight: "权重",
  share: "占比",
  level: "等级",
  "tier-from": "档次起点",
  "tier-share": "档次得分率",
  step: "每个扣",
  reason: "否决原因",
};

export const ZH_RUBRIC: RuleTexts<"rubric"> = {
  "category-weights": {
    title: "权重合计不符",
    why: "各指标权重之和应等于一级指标的分值，否则总分不再是规定的满分。",
    says: ({ category, number }) => ({
      message: `${category?.name ?? ""}：各指标权重合计 ${pointsText(number("sum"))} 分，与一级指标的 ${pointsText(number("total"))} 分不符。`,
      fix: `在“指标体系”表改正权重，使合计为 ${pointsText(number("total"))} 分。`,
    }),
  },
  "indicator-shares": {
    title: "占比合计不是 100%",
    why: "评分项占比之和应为 100%：不足则永远得不到满分，超出则不必项项做好也得满分。",
    says: ({ where, number }) => ({
      message: `${where}：各评分项占比合计 ${percent(number("sum"))}，不是 100%。`,
      fix: "在“指标体系”表改正占比，使合计为 100%。",
    }),
  },
  "rubric-edited": {
    title: "指标体系有改动",
    why: "本表的得分按改动后的指标体系计算，与原文件发布的细则不同，公布前应当知情。",
    says: (told) => ({
      message: `${told.where || (told.category?.name ?? "")}：与生成时的指标体系不同（${changesIn(told, NAMES).join("；")}），现按改动后的计算。`,
      fix: "有意调整的无须处理；误改的请在“指标体系”表改回。",
    }),
  },
  "rubric-pending": {
    title: "指标体系的改动尚未生效",
    why: "增删、移动、改写的行要重新生成后才计入得分；在此之前，各表仍按原来的指标计算。",
    says: ({ number }) => ({
      message: `“指标体系”表有尚未生效的改动：新增 ${number("added")} 行，取消 ${number("removed")} 行，其余为移动或改写。`,
      fix: "在“开始”页点“重新生成…”，先看预览再决定。",
    }),
  },
  "rubric-unreadable": {
    title: "指标体系有一处读不懂",
    why: "读不懂的行不能参与计分，也不能据此重新生成。",
    says: (told) => ({
      message: faultText(told, "zh-CN") ?? "“指标体系”表中有一处不合规则。",
      fix: "在“指标体系”表改正这一处。",
    }),
  },
  "setting-unknown": {
    title: "口径选择无效",
    why: "“说明”表上的口径只能从备选中选；填了别的内容，各表会悄悄按默认口径计算。",
    says: ({ shown, text }) => ({
      message: `“${text("question")}”：“${shown}”不是备选口径，现按默认的“${text("taken")}”计算。`,
      fix: "在“说明”表从下拉列表中重新选择。",
    }),
  },
  "unit-pending": {
    title: "新单位尚未列入",
    why: "新填的单位要重新生成后，才有录入的列、得分和名次。",
    says: ({ text }) => ({
      message: `“${text("name")}”已填在“参评单位”表，但评分簿里还没有它的列。`,
      fix: "在“开始”页点“重新生成…”；不参评的，请删去这一行。",
    }),
  },
};
