/** Importing an official attachment, in Chinese. */
import { KIND_NAMES, ruleInWords } from "../../plan/words";
import { points } from "../numbers";
import type { PaneImportTexts } from "./messages-import";

const KINDS = { base: "基础", bonus: "加分", penalty: "扣分" };

export const ZH_IMPORT: PaneImportTexts = {
  attachment: "从官方附件导入…",
  hint: "公布的附件：.docx 或 .txt；也可把表格粘贴到工作表中，选中后点“读取选区”。读出的内容先核对，再使用。",
  chooseFile: "选择附件…",
  takeSelection: "读取选区",
  selection: "当前选区",
  steps: { reading: "正在读取附件…", recognising: "正在识别指标…", settling: "正在按您的选择重新识别…" },
  refused: (name, count) => `不能导入“${name}”，有 ${count} 处问题：`,
  nothingSelected: "选区中没有内容；请先在工作表中选中指标表。",
  tooMuchSelected: (cells, most) => `选区有 ${cells} 个单元格，超过上限 ${most} 个；请只选中指标表和附录。`,
  unchanged: "其他内容没有改变。",
  resume: (settled, all) => (all === 0 ? "查看识别结果" : `继续核对（已定 ${settled} / ${all}）`),

  title: "核对导入的指标体系",
  from: (name) => `来自：${name}`,
  year: (year) => `${year} 年度`,
  linesHint: "行号按附件的纯文本形式计：一段或单元格中的一行为一行，表格两行之间空一行。",
  back: "返回",
  more: (appendices, units) => `${appendices} 个附录，${units} 个单位`,
  category: (kind, total, indicators) => `${KINDS[kind]}，${points(total)} 分，${indicators} 个指标`,
  faulty: (count) => `按现在的选择，指标体系有 ${count} 处问题，还不能使用；请改动上面的选择，或改好附件再导入：`,

  decisions: "需要您决定",
  settled: (settled, all) => `已定 ${settled} / ${all}`,
  nothingOpen: "没有拿不准的地方。",
  previous: "上一个待定",
  next: "下一个待定",
  takeAll: (count) => `全部采用建议（${count} 处）`,
  takeAllAsks: (count, leavesOut) =>
    `将对 ${count} 处待定全部采用建议${leavesOut > 0 ? `，其中 ${leavesOut} 处会略去附件中的内容` : ""}。`,
  takeAllNow: "采用",
  cancel: "取消",
  taken: (alternative) => `处理：${alternative}。`,
  proposed: (alternative) => `${alternative}（建议）`,
  open: "待定",
  decided: "已定",
  leavesOut: "按建议会略去附件中的内容",
  allDecisions: (count) => `全部问题（${count}）`,
  toDecision: (place) => `去：${place}`,
  infos: (count) => `仅供参考（${count}）`,
  infoHint: "没有读入的内容、疑似笔误等。不选则按建议处理。",
  general: "整个附件",

  recognised: "识别出的内容",
  indicator: (name, weight) => `${name}，${points(weight)} 分`,
  group: (group) => `二级指标：${group}`,
  veto: (reasons) => `一票否决：${reasons.join("；")}`,
  applicability: (words) => `适用条件：${words}`,
  erratum: (says, means) => `“${says}”疑为笔误，应为“${means}”`,
  rule: (criterion) => `${KIND_NAMES[criterion.rule.kind]}：${ruleInWords(criterion)}`,
  hintOf: (hint) => `抽查提示：${hint}`,
  appendices: (count) => `附录（${count}）`,
  duties: (count) => `${count} 条职责`,
  units: (count) => `单位（${count}）`,
  showMore: (count) => `再显示 ${count} 条`,

  use: "使用此指标体系",
  notYet: (open) => `还有 ${open} 处待定；全部决定后才能使用。`,
  save: "存为 JSON…",
  fileName: (year) => `指标体系-${year}.json`,
};
