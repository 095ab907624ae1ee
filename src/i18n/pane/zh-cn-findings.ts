/** Decisions about findings and rules in Chinese. */
import type { FindingsTexts } from "./messages";

export const ZH_FINDINGS: FindingsTexts = {
  write: "写入检查结果表",
  writing: "正在写入工作簿…",
  ignore: "忽略…",
  ignoreOf: (finding) => `忽略：${finding}`,
  reason: "忽略理由",
  reasonMissing: "请写明理由。",
  confirm: "忽略",
  cancel: "取消",
  ignored: (count) => `已忽略 ${count}`,
  because: (reason) => `理由：${reason}`,
  stopIgnoring: "取消忽略",
  stopIgnoringOf: (finding) => `取消忽略：${finding}`,
  settings: "规则设置",
  settingsIntro: "只对这本评分簿有效，随工作簿保存；命令行和功能区的检查也照此办理。",
  groups: {
    entries: "录入",
    across: "前后矛盾",
    structure: "表格结构",
    rubric: "指标体系",
    ranking: "名次",
  },
  choices: { error: "错误", warning: "提醒", info: "信息", off: "不检查" },
  usual: (choice) => `${choice}（默认）`,
  reset: "全部恢复默认",
};
