/** Rules about single entries, in Chinese. */
import { percent as percentText } from "../numbers";
import { entryText } from "./rule-text";
import type { RuleTexts } from "./rule-text";

export const ZH_ENTRIES: RuleTexts<"entries"> = {
  "entry-date": {
    title: "填成了日期",
    why: "键入 3-1、3/1 这样的内容会变成日期，日期其实是四五万的数字：计数项会照单全收，百分数项则不得分。",
    says: ({ where, shown, text }) => ({
      message: `${where}：${shown} 是日期 ${text("date")}，不是评分${text("formula") && `（公式 ${text("formula")}）`}。`,
      fix: "把单元格格式改回百分数或整数，再重新填写评分。",
    }),
  },
  "entry-error-value": {
    title: "错误值",
    why: "错误值多由粘贴或失效的公式带来，不是评分，这一项不得分。",
    says: ({ where, shown, text }) => ({
      message: `${where}：单元格中是错误值 ${shown}，不得分${text("formula") && `（公式 ${text("formula")}）`}。`,
      fix: "核对评分依据，直接填写评分。",
    }),
  },
  "entry-external-link": {
    title: "引用了其他文件",
    why: "对方文件改动、移走或没有随本表一起报送，这里的得分就会变化或失效，也无从核对。",
    says: ({ where, shown, text }) => ({
      message: `${where}：公式 ${text("formula")} 引用了本工作簿以外的数据，现为“${shown}”，换一台电脑就可能改变。`,
      fix: "核对后用数值代替公式，数据来源写在批注里。",
    }),
  },
  "entry-formula": {
    title: "以公式代替评分",
    why: "评分应当是评分员认定的数值；公式会随别处的单元格变化，排序、复制后还可能指向别的单位。",
    says: ({ where, shown, text }) => ({
      message: `${where}：这里是公式 ${text("formula")}，现为“${shown}”，会随其他单元格变化。`,
      fix: "核对后用数值代替公式。",
    }),
  },
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
    says: ({ where, shown, text }) => ({
      message: `${where}：“${shown}”${NOT_NUMBERS[text("what")] ?? "不是数字"}，不得分。`,
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
  "entry-number-as-text": {
    title: "文本形式的数字",
    why: "看上去是数字，实际是文本（多由粘贴、全角输入或多余空格造成），公式不认，不得分。",
    says: (finding) => ({
      message: `${finding.where}：“${finding.shown}”是文本形式的数字，不得分。`,
      fix:
        finding.data["perhaps"] === undefined
          ? `改为数字 ${entryText(finding, finding.number("meant"))}。`
          : `${entryText(finding, finding.number("perhaps"))} 本身也不符合本项要求，核对后改填符合要求的数字。`,
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
  "entry-whole-percent": {
    title: "百分数少了百分号",
    why: "得分率应填百分数；45 等于 4500%，超出上限，不得分。",
    says: ({ where, shown, percent, limit, data, number }) => {
      const certain = data["perhaps"] === undefined;
      const meant = percentText(number(certain ? "meant" : "perhaps"));
      return {
        message: `${where}：${shown} 等于${spaced(percent).trimEnd()}，应是少了百分号（本项上限或等级：${limit}），不得分。`,
        fix: certain ? `改为 ${meant}。` : `如指得分率，改为 ${meant}；如指分数，请折算成百分数。`,
      };
    },
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

/** What something is instead of a number, by the finding's `what`. */
const NOT_NUMBERS: Readonly<Record<string, string>> = {
  truth: "是对错值（逻辑值），不是数字",
  date: "是文本形式的日期，不是数字",
};

/** A number stands apart from the characters behind it, a quotation does not. */
function spaced(percent: string): string {
  return percent.startsWith("“") ? percent : `${percent} `;
}
