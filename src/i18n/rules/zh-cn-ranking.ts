/** Rules about ranks, in Chinese. */
import type { RuleTexts, Told } from "./rule-text";

export const ZH_RANKING: RuleTexts<"ranking"> = {
  "near-tie": {
    title: "名次相差极小",
    why: "前几名的分差小到改动一个百分点就会易位，公布之前值得复核一遍。",
    says: (told) => ({
      message: `${pair(told)}：第 ${told.number("rank")} 名与第 ${told.number("lower")} 名只差 ${told.number("margin")} 分，不到“${told.text("indicator")}”一个百分点的 ${told.number("step")} 分，改动一项评分名次就会互换。`,
      fix: "请另一位评分人复核这两个单位的评分，确认无误后再公布。",
    }),
  },
  "rank-wrong": {
    title: "名次与总分不符",
    why: "名次必须由总分得出；对不上，公布的排名就是错的。",
    says: (told) => ({
      message: `${unit(told)}：总分 ${told.number("total")} 应排第 ${told.number("expected")} 名，表中显示“${told.shown}”。`,
      fix: "如果手工排过序，请撤销排序（右侧榜单会自动排序）；否则全部重算一次（Ctrl+Alt+F9）。",
    }),
  },
  "tie-hidden": {
    title: "同分背后有小数差",
    why: "总分按口径取舍后并列；如果有人按未取舍的分数排序，会得出不同的先后。",
    says: (told) => ({
      message: `${pair(told)}：取舍后同为 ${told.number("total")} 分，并列第 ${told.number("rank")} 名，取舍前分别是 ${told.number("upper")} 分和 ${told.number("lower")} 分。`,
      fix: "按口径并列即可；如果要分出先后，请在“说明”表中改变小数位数的口径，并在公布时说明。",
    }),
  },
  "unit-unranked": {
    title: "单位没有进入排名",
    why: "漏掉一个单位，它后面的单位名次都会提前。",
    says: (told) => ({
      message: `${unit(told)}：总分 ${told.number("total")}，但“${told.text("ranking")}”${told.text("board") === "true" ? "表的榜单上" : "表中"}没有这个单位。`,
      fix:
        told.text("board") === "true"
          ? "撤销对该表的删除或排序并全部重算；仍然没有的，请重新生成工作簿并带入已有录入。"
          : "撤销删除，或在任务窗格点“修复”把这一行补回原处。",
    }),
  },
};

function pair({ list }: Told): string {
  return list("units").join("与") || "两个单位";
}

function unit(told: Told): string {
  return told.unit?.name ?? "单位";
}
