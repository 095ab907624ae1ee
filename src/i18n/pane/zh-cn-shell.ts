/** The pane's frame in Chinese: headings, failures, toasts. */
import { limitOf } from "../places";
import type { Field } from "../../rubric";
import { mendedInChinese, unmendedInChinese } from "./zh-cn-mending";
import type { Advice, NoticeContent, Problem, RefusalName, ShellTexts } from "./messages";

/** What Excel said itself, where it may help somebody who looks into it. */
function detail({ details }: Problem): string {
  return details.length === 0 ? "" : `（${details.join("；")}）`;
}

function problem(one: Problem): Advice {
  switch (one.code) {
    case "editing-cell":
      return { title: "Excel 正在编辑单元格", body: "请按 Enter 或 Esc 结束编辑，然后再试一次。" };
    case "protected":
      return {
        title: "单元格受保护，没有写入",
        body: "这个单元格不是录入单元格，或有人改了保护设置；请检查“审阅”里的工作表保护。",
      };
    case "read-only":
      return { title: "工作簿是只读的", body: "请点“启用编辑”，或另存一份后再操作。" };
    case "structure-protected":
      return { title: "工作簿结构受保护", body: "请在“审阅”里取消“保护工作簿”，然后再生成。" };
    case "names-taken":
      return { title: "已有同名工作表", body: `请先把这些工作表改名：${one.details.join("、")}。` };
    case "scorebook-there":
      return { title: "这个工作簿里已有评分簿", body: "请直接使用现有的评分簿；要做新的，请新建一个工作簿。" };
    case "no-scorebook":
      return { title: "找不到评分簿", body: "评分簿的工作表可能被删除；请撤消删除，或从备份恢复。" };
    case "too-old":
      return { title: "这个版本的 Excel 太旧", body: "需要 Excel 2021、LTSC 2021 或 Microsoft 365。" };
    case "too-large":
      return { title: "内容太多，Excel 一次放不下", body: `请减少单位，或分成几个工作簿。${detail(one)}` };
    case "out-of-memory":
      return { title: "Excel 内存不足", body: "请关闭其他工作簿，然后再试一次。" };
    case "busy":
      return { title: "Excel 正忙", body: "请关闭打开着的对话框，稍等片刻再试。" };
    case "connection":
      return { title: "与 Excel 的连接中断", body: "请检查网络，然后再试；仍不行请重新打开面板。" };
    case "cancelled":
      return { title: "已取消", body: "工作簿没有改变。" };
    case "left-over":
      return { title: "没有全部撤回", body: "工作簿里留有未完成的工作表；请在“开始”页点“清理”。" };
    case "half-mended":
      return { title: "只完成了一部分", body: "Excel 中途出错，未能全部撤回；请重新检查，再做一次。" };
    case "unknown":
      return { title: "Excel 没有完成这次操作", body: `请再试一次；仍不行请重新打开面板。${detail(one)}` };
  }
}

/** Cells that are named. */
const MOST_CELLS = 3;

function cellsIn(cells: readonly string[]): string {
  const named = cells.slice(0, MOST_CELLS).join("、");
  return cells.length > MOST_CELLS ? `${named} 等 ${cells.length} 处` : named;
}

function notice(content: NoticeContent): { title: string; body?: string } {
  switch (content.kind) {
    case "problem":
      return problem(content.problem);
    case "refused":
      return { title: `未写入：${content.where}`, body: refusalInChinese(content.refusal, content.field) };
    case "undone":
      return {
        title: `已撤销：${content.where}`,
        body: content.value === "" ? "恢复为空。" : `恢复为 ${content.value}。`,
      };
    case "redone":
      return { title: `已重做：${content.where}`, body: content.value === "" ? "已清空。" : `改为 ${content.value}。` };
    case "not-undone":
      return { title: `没有撤销：${content.where}`, body: "别人后来改过这个单元格，保留现在的值。" };
    case "mended":
      return { title: "已修复", body: mendedInChinese(content) };
    case "unmended":
      return { title: "已撤销修复", body: unmendedInChinese(content) };
    case "not-mended":
      return { title: "没有改写任何内容", body: "别人后来改过这些地方，或移动了行列；已重新检查。" };
    case "regenerated":
      return {
        title: "已重新生成",
        body: `${content.changes} 处改动，保留录入 ${content.carried} 个${content.returned > 0 ? `，放回 ${content.returned} 个` : ""}${content.setAside > 0 ? `，移入“未能保留” ${content.setAside} 个` : ""}。${content.undoable ? "可以撤销。" : ""}`,
      };
    case "regenerate-moved":
      return { title: "没有写入：行、列或工作表刚被移动", body: "已重新读取工作簿，请再预览一次。" };
    case "regenerate-changed":
      return { title: "没有写入：工作簿刚有改动", body: "预览已更新，请看过再重新生成。" };
    case "unregenerated":
      return { title: "已撤销重新生成", body: "工作表恢复为重新生成之前的样子。" };
    case "not-unregenerated":
      return { title: "没有撤销重新生成", body: "后来有行、列或工作表被移动，不能再撤销；已重新读取。" };
    case "regenerate-typed-since":
      return { title: "没有撤销重新生成", body: `后来在这些地方录入的内容会丢失：${cellsIn(content.cells)}。` };
    case "changed-meanwhile":
      return { title: `未写入：${content.where}`, body: "别人刚改过这个单元格；回到该项可选择用谁的值。" };
    case "moved":
      return { title: "未写入：行或列刚被移动", body: "已重新读取工作簿，您的输入还在，请核对后再写入。" };
    case "cell-gone":
      return { title: "找不到这个单元格", body: "它的行或列已不在“评分录入”表中；请撤消删除，或从备份恢复。" };
    case "no-blank":
      return { title: "全部已录入", body: "没有未填的评分项。" };
    case "way-ends":
      return { title: "已到尽头", body: "这个方向没有下一项了。" };
    case "cancelled":
      return { title: "已取消", body: "工作簿没有改变。" };
    case "cleaned":
      return { title: "已清理", body: "未完成的工作表已删除。" };
    case "not-watching":
      return { title: "不能跟随工作簿的改动", body: "在表中改动后，请点“重新读取”。" };
    case "made":
      return { title: "评分簿已生成", body: `${content.units} 个单位，${content.criteria} 个评分项。` };
    case "results-written":
      return {
        title: `已写入“${content.sheet}”`,
        body: content.changed === 0 ? "与上次相比没有变化。" : `改动 ${content.changed} 个单元格。`,
      };
    case "saved":
      return { title: "已导出", body: content.name };
  }
}

/** Why a value is not written, and what would be. */
export function refusalInChinese(refusal: RefusalName, field: Field): string {
  const limit = field.criterion ? limitOf(field.criterion) : "";
  switch (refusal) {
    case "not-a-number":
      return "这不是数字；百分数直接填如 45，计数填整数。";
    case "below-range":
      return `不能小于 0；本项应在 0 到 ${limit} 之间。`;
    case "above-range":
      return `超出上限：本项最多 ${limit}。`;
    case "not-a-level":
      return `不是本项的等级；可选 ${limit}。`;
    case "not-whole":
      return "计数必须是整数；没有发生请填 0。";
    case "negative":
      return "计数不能是负数；没有发生请填 0。";
    case "too-many":
      return "计数不能超过 1000000。";
    case "unknown-reason":
      return "不是细则中的否决原因；请从列表中选择。";
    case "not-applicable":
      return "该单位不考核此项，不能录入。";
  }
}

export const ZH_SHELL: ShellTexts = {
  title: "评分簿",
  language: "语言",
  views: { start: "开始", score: "评分", check: "检查", ranking: "排名" },
  sections: "评分簿的各部分",
  loading: "正在读取工作簿…",
  notReady: "这个工作簿里还没有评分簿。",
  toStart: "去“开始”页",
  retry: "重试",
  close: "关闭",
  undo: "撤销",
  broken: { title: "这里出了点问题", body: "工作簿没有受影响。请点“重试”；仍不行请重新打开面板。" },
  unreadable: "评分簿读不出来",
  repair: "修复…",
  failed: "没能读取工作簿",
  problem,
  notice,
};
