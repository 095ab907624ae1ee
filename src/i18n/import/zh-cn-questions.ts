/** An import's questions in Chinese: what is in question, and what each answer does. */
import type { QuestionTexts } from "./texts";

export const ZH_QUESTIONS: QuestionTexts = {
  "title-missing": {
    asks: () => "表格前找不到标题。",
    answers: { "first-line": () => "以第一行文字为标题", plain: () => "以“考核评估指标”为标题" },
  },
  "year-missing": {
    asks: () => "文件中没有写明年度。",
    answers: { "next-of-known": ({ number }) => `作为${number("year")}年度` },
  },
  "audience-missing": {
    asks: () => "没有写明考核对象。",
    answers: { all: () => "写作“全部参评单位”" },
  },
  "category-kind": {
    asks: ({ number }) => `名称与分值的正负不一致（分值合计${number("sum")}），不能确定属于哪一类。`,
    answers: { base: () => "基础指标", bonus: () => "加分指标", penalty: () => "扣分指标" },
  },
  "category-total": {
    asks: ({ number }) => `写明${number("total")}分，而各指标权重合计${number("sum")}分。`,
    answers: { sum: () => "总分以权重合计为准", scale: () => "各权重按比例调整到写明的总分" },
  },
  "base-total": {
    asks: ({ number }) => `基础指标合计${number("sum")}分，不是100分；请核对是否有遗漏，或文件中有两套指标。`,
    answers: { keep: () => "照此" },
  },
  "weight-missing": {
    asks: () => "没有可读的分值。",
    answers: {
      points: ({ number }) => `以评分细则中的分数合计为准（${number("said")}分）`,
      rest: ({ number }) => `以一级指标的余额为准（${number("rest")}分）`,
      skip: () => "不列入",
    },
  },
  "row-skipped": {
    asks: () => "不是计分的指标，没有读入指标体系。",
    answers: { skip: () => "不列入" },
  },
  "text-skipped": {
    asks: () => "表格之外的这段文字涉及计分，没有读入指标体系，请核对。",
    answers: { skip: () => "不读取" },
  },
  "name-repeated": {
    asks: () => "同一一级指标下有同名的指标。",
    answers: { rename: () => "在名称后加序号", merge: () => "合并为一个指标" },
  },
  "shares-sum": {
    asks: ({ percent }) => `各评分项占比合计${percent("sum")}，不是100%。`,
    answers: { scale: () => "按比例调整到100%", last: () => "由最后一项补足或扣减" },
  },
  "share-missing": {
    asks: ({ number }) => `有${number("count")}项没有写明占比。`,
    answers: {
      rest: ({ percent }) => `平分余下的${percent("rest")}`,
      equal: () => "各项平分100%",
      note: () => "其他项已满100%，作为说明，不计分",
    },
  },
  "share-assumed": {
    asks: () => "只有一项，没有写明占比。",
    answers: { whole: () => "占100%" },
  },
  discretionary: {
    asks: () => "由评分员酌情掌握，没有写明扣多少。",
    answers: { range: ({ percent }) => `录入0到${percent("share")}之间的百分比` },
  },
  "deduct-share": {
    asks: ({ number, percent }) => `有${number("count")}项只写扣分，而其他项占比合计${percent("sum")}。`,
    answers: {
      rest: ({ percent }) => `这些项占余下的${percent("rest")}，扣完为止`,
      deduct: () => "这些项从整个指标中扣，其他项按比例调整到100%",
    },
  },
  "rule-unclear": {
    asks: () => "计分办法不属于已知的几种，或写得不明确。",
    answers: { range: ({ percent }) => `录入0到${percent("share")}之间的百分比` },
  },
  "rule-likely": {
    asks: ({ text }) => `按文字理解为“${text("kind")}”，请核对。`,
    answers: { taken: () => "照此计分", range: () => "改为录入百分比" },
  },
  "detail-missing": {
    asks: () => "没有评分细则。",
    answers: { description: () => "以指标说明为评分项", name: () => "以指标名称为评分项" },
  },
  "detail-shared": {
    asks: () => "没有自己的评分细则，可能与上一个指标共用。",
    answers: { shared: () => "与上一个指标共用", name: () => "以指标名称为评分项" },
  },
  "numbers-odd": {
    asks: ({ text }) => `评分项的序号为${text("found")}，不是依次递增。`,
    answers: { renumber: () => "按顺序重新编号" },
  },
  "veto-target": {
    asks: () => "不能确定这条“不得分”针对整个指标还是其中一项。",
    answers: { indicator: () => "针对整个指标", none: () => "不作为否决" },
  },
  "veto-misplaced": {
    asks: () => "只扣分的项没有“不得分”可言。",
    answers: { none: () => "不作为否决" },
  },
  "appendix-missing": {
    asks: ({ number }) => `提到附录${number("number")}，文件中没有。`,
    answers: { none: () => "不引用附录" },
  },
  "condition-unclear": {
    asks: () => "不是所有单位都考核，但没有写明哪些单位考核。",
    answers: { office: () => "由组织方在参评单位表中逐个指定", none: () => "所有单位都考核" },
  },
  "unit-alias": {
    asks: ({ text }) => `“${text("alias")}”与“${text("name")}”可能是同一单位。`,
    answers: { one: () => "视为同一单位", two: () => "视为两个单位" },
  },
  "unit-unlisted": {
    asks: () => "附录中的单位不在单位名单中。",
    answers: { add: () => "列为参评单位", drop: () => "不列入，并去掉其附录内容" },
  },
  "units-missing": {
    asks: () => "没有写明参评单位。",
    answers: {
      placeholder: () => "先列一个占位的单位，生成时另给单位名单",
      known: ({ number }) => `沿用已有指标体系的${number("count")}个单位`,
    },
  },
  erratum: {
    asks: ({ text }) => `“${text("name")}”的说明与“${text("says")}”的完全相同，疑为笔误。`,
    answers: { mark: () => "保留原文，标注疑为笔误", correct: () => "改正" },
  },
  "table-skipped": {
    asks: () => "既不是指标表，也不是附录。",
    answers: { skip: () => "不读取" },
  },
};
