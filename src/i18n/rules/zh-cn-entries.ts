/** Rules about single entries, in Chinese. */
import type { RuleTexts } from "./rule-text";

export const ZH_ENTRIES: RuleTexts<"entries"> = {
  "entry-missing": {
    title: "尚未录入",
    why: "空白不等于 0：没有录入的评分项不得分，也算作未完成。",
    says: ({ where }) => ({ message: `${where}：尚未录入。`, fix: "填写评分；没有发生的计数项填 0。" }),
  },
  "entry-not-a-level": {
    title: "不是等级",
    why: "这一项只有几档可选，其他数值不得分。",
    says: ({ where, percent, limit }) => ({
      message: `${where}：${spaced(percent)}不是本项的等级，不得分。`,
      fix: `从列表中选择：${limit}。`,
    }),
  },
  "entry-not-a-number": {
    title: "不是数字",
    why: "公式只认数字，文字、日期和对错值都不得分。",
    says: ({ where, shown }) => ({
      message: `${where}：“${shown}”不是数字，不得分。`,
      fix: "改填数字；百分数直接填如 45%，计数填整数。",
    }),
  },
  "entry-not-applicable": {
    title: "不适用却有录入",
    why: "该单位不考核这一项，分值已分给其他指标；录入不起作用，却让人误以为算了分。",
    says: ({ where, shown }) => ({
      message: `${where}：该单位不考核此项，录入的“${shown}”不起作用。`,
      fix: "清空此单元格，或在“参评单位”表改正适用条件。",
    }),
  },
  "entry-not-whole-count": {
    title: "不是整数个数",
    why: "次数和数量只能是 0 或正整数，其他数值不得分。",
    says: ({ where, shown }) => ({
      message: `${where}：${shown} 不是 0 或正整数，不得分。`,
      fix: "改填 0 或正整数。",
    }),
  },
  "entry-out-of-range": {
    title: "超出上限",
    why: "得分率不能低于 0，也不能高于本项在指标中的占比；超出的不得分。",
    says: ({ where, percent, limit }) => ({
      message: `${where}：${spaced(percent)}不在 0 到 ${limit} 之间，不得分。`,
      fix: `改填 0 到 ${limit} 之间的百分数。`,
    }),
  },
  "veto-unknown-reason": {
    title: "不认识的否决原因",
    why: "否决单元格里只要有内容就按一票否决计算，写错原因会让人查不到依据。",
    says: ({ where, shown }) => ({
      message: `${where}：“${shown}”不是已知的否决原因，但仍按否决计算。`,
      fix: "从列表中选择原因；没有否决情况请清空。",
    }),
  },
};

/** A number stands apart from the characters around it, a quotation does not. */
function spaced(percent: string): string {
  return percent.startsWith("“") ? percent : ` ${percent} `;
}
