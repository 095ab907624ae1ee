/** Rules about entries beside each other, in Chinese. */
import { percent } from "../numbers";
import type { RuleTexts } from "./rule-text";

export const ZH_ACROSS: RuleTexts<"across"> = {
  "benchmark-doubtful": {
    title: "标杆值存疑",
    why: "标杆法以最高的一家为标准，标杆一变，所有单位的这一项得分都要跟着变。",
    says: ({ where, shown, text }) => ({
      message: `${where}：数量 ${shown} 高于现在的标杆值 ${text("best")}，却因否决原因不明没有参与比较，各单位的得分都取决于它。`,
      fix: "先核实否决：属实的选明原因，不属实的清空，再核对各单位得分。",
    }),
  },
  "benchmark-outlier": {
    title: "标杆值过高",
    why: "其他单位都按与标杆的比例得分，标杆多打一个 0，其他单位就几乎不得分。",
    says: ({ where, shown, text }) => ({
      message: `${where}：标杆值 ${shown} 远高于其次的 ${text("next")}（${text("nextUnit")}），超过其 3 倍，其他单位得分因此偏低。`,
      fix: "核对这个数量；确实如此则不必改动。",
    }),
  },
  "column-uniform": {
    title: "整列数值雷同",
    why: "逐项评分很少处处相同，整列一个数多半是向下填充后忘了修改。",
    says: ({ where, text, number }) => ({
      message: `${where}：${text("entries")} 项得分率${text("same") === "part" ? "都是该项上限的" : "都是"} ${percent(number("of"))}，像是整列填充的，得分未必反映实际。`,
      fix: "对照评分依据逐项核对。",
    }),
  },
  "deduct-doubled": {
    title: "可能重复扣分",
    why: "评分细则注明：因空白、应更新未更新等原因已按其他指标扣分的，本项不重复扣分。",
    says: ({ where, percent, limit, list }) => ({
      message: `${where}：录入 ${percent}（上限 ${limit}），同时${pairs(list("indicators"), list("reasons"))}，同一原因可能扣了两次。`,
      fix: `核对扣分原因：属同一原因的，本项改为 ${limit}；另有原因的不必改动。`,
    }),
  },
  "unit-copied": {
    title: "两个单位录入雷同",
    why: "两个单位逐项完全相同极为少见，多半是复制整列后没有修改。",
    says: ({ where, text }) => ({
      message: `${where}：${text("entries")} 项录入与“${text("other")}”完全相同，其中一列可能是复制的，两家得分都不可信。`,
      fix: "对照评分依据核对这两列，改正复制的一列。",
    }),
  },
  "veto-contradicted": {
    title: "否决与评分矛盾",
    why: "否决使整个指标不得分，而评分项的录入说明否决的情况并不存在，两者必有一错。",
    says: ({ where, shown, list }) => ({
      message: `${where}：否决原因是“${shown}”，第 ${list("criteria").join("、")} 项的录入却与此矛盾，指标现按否决不得分。`,
      fix: "核对事实：否决属实的，改正评分项；不属实的，清空否决。",
    }),
  },
  "veto-over-entries": {
    title: "否决下的录入",
    why: "否决成立期间这些录入不计分，只作留存；撤销否决后重新计分。",
    says: ({ where, shown, text }) => ({
      message: `${where}：因“${shown}”被否决，其下 ${text("entries")} 项录入不计分，仅作留存。`,
      fix: "无须改动；撤销否决后这些录入重新计分。",
    }),
  },
};

/** 动态要闻已因“突击发布”否决，…. */
function pairs(indicators: readonly string[], reasons: readonly string[]): string {
  return indicators.map((name, i) => `“${name}”已因“${reasons[i] ?? ""}”否决`).join("，");
}
