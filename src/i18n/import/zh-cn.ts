/** What an import says in Chinese. */
import { describeFault } from "../../rubric";
import { ZH_QUESTIONS } from "./zh-cn-questions";
import type { ImportTexts } from "./texts";

export const ZH_CN: ImportTexts = {
  questions: ZH_QUESTIONS,
  fault: (fault) => {
    switch (fault.code) {
      case "empty":
        return "文件中没有内容；请确认选对了文件。";
      case "too-long":
        return `文字超过 ${fault.limit} 个字符，不像评分细则；请只保留含指标表和附录的部分。`;
      case "too-many-cells":
        return `表格超过 ${fault.limit} 个单元格，不像评分细则；请只保留指标表和附录。`;
      case "cell-too-long":
        return `第 ${fault.source.from} 行起的单元格超过 ${fault.limit} 个字符，写不进工作簿；请拆分。`;
      case "no-table":
        return "找不到表格；请给出含指标表的附件（.docx，或单元格以制表符分隔的文本）。";
      case "no-columns":
        return `表格（第 ${fault.source.from} 行起）的表头认不出指标列和评分列：“${fault.words}”；表头应有“一级指标”“评分细则”“权重”一类的名称。`;
      case "no-indicators":
        return `表格（第 ${fault.source.from} 行起）中没有带分值的指标；请核对权重（分值）一列。`;
      case "invalid":
        return describeFault(fault.fault, "zh-CN");
    }
  },
  docx: (fault) => {
    switch (fault.code) {
      case "empty":
        return "文件是空的；请重新取得这个文件。";
      case "too-large":
        return `文件有 ${fault.bytes} 字节，超过上限 ${fault.most} 字节；请删去图片后另存。`;
      case "not-a-zip":
        return "不是 .docx 文档（内容不是 Word 2007 及以后的格式）；请在 Word 中另存为 .docx。";
      case "old-or-encrypted":
        return "是旧版 .doc，或设有打开密码；请在 Word 中取消密码并另存为 .docx。";
      case "damaged":
        return `文件已损坏或不完整（${fault.detail}）；请重新取得这个文件，或用 Word 打开修复后另存。`;
      case "not-a-document": {
        const kinds = {
          workbook: "Excel 工作簿",
          presentation: "演示文稿",
          "open-document": "OpenDocument 文件",
          archive: "普通压缩包",
        };
        return `不是 .docx 文档，而是${kinds[fault.found]}；请选择 .docx 附件。`;
      }
      case "unpacks-too-large":
        return "解压后过大，可能是恶意文件，未读取；请确认文件来源。";
      case "too-many-cells":
        return `表格超过 ${fault.most} 个单元格，不像评分细则；请只保留指标表和附录。`;
    }
  },
  kinds: {
    title: "标题",
    audience: "考核对象",
    year: "年度",
    category: "一级指标",
    total: "总分",
    indicator: "指标",
    weight: "权重",
    levels: "等级",
    benchmark: "标杆法",
    tiers: "档次",
    incidents: "计次扣分",
    deduct: "扣减",
    penalty: "扣分",
    range: "百分比",
    hint: "抽查提示",
    veto: "一票否决",
    applicability: "适用条件",
    appendix: "附录",
    unit: "单位",
    reading: "口径",
  },
  certainties: { sure: "原文写明", likely: "原文大致如此", assumed: "原文未写明" },
  severities: { error: "错误", warning: "提醒", info: "信息" },
  lines: (from, to) => (from === to ? `第 ${from} 行` : `第 ${from}–${to} 行`),
  proposal: (answer) => `建议：${answer}`,
  answered: (answer) => `已定：${answer}`,
  summary: ({ indicators, criteria, units, open }) =>
    `${indicators} 个指标，${criteria} 个评分项，${units} 个单位${open > 0 ? `；${open} 处待定，暂按建议处理` : ""}。`,
  answerUnknown: (id) => `没有问题“${id}”；请核对问题标识。`,
  answerNotOffered: (id, answer, offered) => `问题“${id}”没有选项“${answer}”；可用：${offered.join("、")}。`,
  answersShape: "回答文件应为 JSON 对象：问题标识 → 选项。",
};
