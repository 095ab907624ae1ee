/** @jest-environment jsdom */
/** 检查 and 排名 as a person uses them. */
import { screen, within } from "@testing-library/react";
import { builtInRubric } from "../../../src/rubric/builtin";
import { filledIn } from "../../checks/checked";
import type { Typed } from "../../checks/checked";
import { UNITS, workbookWith } from "../book";
import { act, complaints, draw, settled, textIn } from "../dom";
import { MemoryWorkbook } from "../memory-workbook";
import { told } from "../../plan/results/book";
import { at, NEWS } from "../store/started";
import { cellAt } from "../../../src/sheet/snapshot";
import { bookOf } from "../../../src/taskpane/store/state";

/** All is well but for what is typed. */
async function filled(...typed: Typed[]): Promise<MemoryWorkbook> {
  return MemoryWorkbook.holding(builtInRubric, UNITS, (await filledIn(...typed)).entries);
}

const SHARE = { row: 11, column: 4 };

/** A share in 评分录入 is a number instead of its formula. */
async function overwritten(): Promise<MemoryWorkbook> {
  const workbook = await filled();
  workbook.put("评分录入", SHARE, { value: 0.3 });
  return workbook;
}

describe("检查", () => {
  async function checked(workbook: MemoryWorkbook) {
    const drawn = await draw(workbook, { view: "check" });
    await drawn.user.click(screen.getByRole("button", { name: "检查" }));
    await settled();
    return drawn;
  }
  const results = () => screen.getByRole("region", { name: "检查结果" });

  test("lists nothing before it was asked for", async () => {
    await draw(await filled(), { view: "check" });
    expect(screen.getByText(/^检查录入、否决与标杆是否矛盾/u)).toBeTruthy();
    expect(screen.queryByRole("region", { name: "检查结果" })).toBeNull();
  });

  test("says so when nothing is wrong", async () => {
    await checked(await filled());
    expect(screen.getByRole("heading", { name: "没有问题" })).toBeTruthy();
  });

  test("lists each finding with what to do, and jumps to its cell", async () => {
    const { user, workbook, pane } = await checked(
      await filled(["u2", "info.news.2", 0.9], ["u1", "info.news.1", null]),
    );
    expect(textIn(results())).toContain("1 个错误 · 1 个提醒");
    expect(textIn(results())).toContain("得分率不能低于 0，也不能高于本项在指标中的占比；超出的不得分。");
    const [item] = within(results()).getAllByRole("listitem");
    expect(textIn(item ?? results())).toContain("市教育局 · 动态要闻 · 2：90% 不在 0 到 60% 之间，不得分。");
    expect(textIn(item ?? results())).toContain("改填 0 到 60% 之间的百分数。");
    await user.click(within(item ?? results()).getByRole("button", { name: /^跳转到 评分录入!/u }));
    await settled();
    expect(pane.getSnapshot().located).toEqual({ kind: "entry", place: at("u2", "info.news.2") });
    expect([workbook.selected.sheet, pane.getSnapshot().view]).toEqual(["评分录入", "check"]);
  });

  test("leads to the control where it can be mended", async () => {
    const { user, pane } = await checked(await filled(["u2", "info.news.2", 0.9]));
    await user.click(screen.getByRole("button", { name: /^去评分：/u }));
    await settled();
    expect(pane.getSnapshot().view).toBe("score");
    expect(document.activeElement).toBe(screen.getByLabelText("得分率（%）"));
  });

  test("mends what is certain at a click, which can be undone", async () => {
    const { user, pane, workbook } = await checked(
      await filled(["u2", "info.news.2", "４５％"], ["u1", "info.news.1", null]),
    );
    const mend = screen.getAllByRole("button", { name: /^改为 /u });
    expect(mend.map((one) => [one.textContent, one.getAttribute("aria-label")])).toEqual([
      ["改为 45%", expect.stringMatching(/^改为 45%：评分录入!R\d+（现为“４５％”）$/u)],
    ]);
    await user.click(mend[0] ?? results());
    await settled(200);
    const shown = () => bookOf(pane.getSnapshot())?.entries.get("u2")?.get("info.news.2");
    expect(shown()).toBe(0.45);
    // What it was is kept in the workbook, too.
    const kept = told(workbook.sheet("检查结果"), "rule", "unit", "state", "change");
    expect(kept).toContain("文本形式的数字 | 市教育局 | 已修复 | ４５％ → 45%");
    expect(textIn(results())).toContain("1 个提醒");
    expect(screen.queryAllByRole("button", { name: /^改为 /u })).toEqual([]);
    await act(() => pane.undo());
    await settled(200);
    expect(shown()).toBe("４５％");
  });

  test("shows what mending many alike would write, writes it at once, and takes it back", async () => {
    const typed = ["info.news.1", "info.news.2", "info.agency.1"] as const;
    const { user, pane } = await checked(await filled(...typed.map((id) => ["u2", id, "１０％"] as const)));
    await user.click(screen.getByRole("button", { name: "全部修复（3 个问题）…" }));
    expect(textIn(results())).toContain("将改写 3 个单元格，可以撤销：");
    expect(textIn(results()).match(/评分录入!R\d+１０％ → 10%/gu)).toHaveLength(3);
    const shown = () => typed.map((id) => bookOf(pane.getSnapshot())?.entries.get("u2")?.get(id));
    expect(shown()).toEqual(["１０％", "１０％", "１０％"]);
    await user.click(screen.getByRole("button", { name: "修复 3 个单元格" }));
    await settled(200);
    expect(shown()).toEqual([0.1, 0.1, 0.1]);
    expect(pane.getSnapshot().notices.at(-1)?.content).toEqual({ kind: "mended", count: 3, isOfCells: true });
    await act(() => pane.undo());
    await settled(200);
    expect(shown()).toEqual(["１０％", "１０％", "１０％"]);
    await act(() => pane.redo());
    await settled(200);
    expect(shown()).toEqual([0.1, 0.1, 0.1]);
  });

  test("restores a formula that was typed over, after showing it", async () => {
    const { user, workbook } = await checked(await overwritten());
    await user.click(screen.getByRole("button", { name: /^修复 评分录入!E12：/u }));
    expect(textIn(results())).toMatch(/评分录入!E120\.3 → =/u);
    await user.click(screen.getByRole("button", { name: "取消" }));
    expect(screen.queryByRole("button", { name: "修复 1 个单元格" })).toBeNull();
    await user.click(screen.getByRole("button", { name: /^修复 评分录入!E12：/u }));
    await user.click(screen.getByRole("button", { name: "修复 1 个单元格" }));
    await settled(200);
    expect(cellAt(workbook.sheet("评分录入"), SHARE.row, SHARE.column).formula).toMatch(/^=/u);
  });

  test("protects a sheet again, which is no cell to jump to, and takes it back", async () => {
    const workbook = await filled();
    workbook.protect("评分录入", false);
    const { user, pane, container } = await checked(workbook);
    expect(screen.queryByRole("button", { name: /^跳转到/u })).toBeNull();
    await user.click(screen.getByRole("button", { name: "修复 评分录入：先看要改成什么" }));
    expect(textIn(results())).toContain("将修复 1 处，可以撤销：评分录入重新保护工作表");
    expect(await complaints(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "修复 1 处" }));
    await settled(200);
    expect(workbook.sheet("评分录入").protected).toBe(true);
    expect(pane.getSnapshot().notices.at(-1)?.content).toEqual({ kind: "mended", count: 1, isOfCells: false });
    expect(screen.queryByText("工作表保护已取消")).toBeNull();
    await act(() => pane.undo());
    await settled(200);
    expect(workbook.sheet("评分录入").protected).toBe(false);
    expect(pane.getSnapshot().notices.at(-1)?.content).toEqual({ kind: "unmended", count: 1, isOfCells: false });
  });

  test("empties what counts for nothing, and leaves doubtful values to people", async () => {
    const { user, pane } = await checked(
      await filled(["u3", "info.projects.1", 0.5], ["u1", "info.agency.1", "约四成"]),
    );
    expect(screen.queryAllByRole("button", { name: /^改为 /u })).toEqual([]);
    await user.click(screen.getByText("不适用却有录入"));
    await user.click(screen.getByRole("button", { name: /^清空 评分录入!/u }));
    await settled(200);
    expect(bookOf(pane.getSnapshot())?.entries.get("u3")?.has("info.projects.1")).toBe(false);
    expect(textIn(results())).toContain("1 个错误");
  });

  test("follows the edits made in the sheet", async () => {
    const { workbook, pane } = await checked(await filled(["u2", "info.news.2", 0.9]));
    await act(() => pane.goTo(at("u2", "info.news.2")));
    workbook.type("评分录入", workbook.selected.cell, 0.5);
    await settled(200);
    expect(screen.getByRole("heading", { name: "没有问题" })).toBeTruthy();
  });

  test("groups by rule, unit or severity, and filters", async () => {
    const workbook = await filled(["u2", "info.news.2", 0.9], ["u1", "info.news.1", null], ["u1", "info.data.1", 1.5]);
    const { user } = await checked(workbook);
    const titles = () => [...results().querySelectorAll("summary")].map(textIn);
    expect(titles()).toEqual(["不是整数个数 1 个问题", "超出上限 1 个问题", "尚未录入 1 个问题"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "分组" }), "按单位");
    expect(titles()).toEqual(["市发改委 2 个问题", "市教育局 1 个问题"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "分组" }), "按严重程度");
    expect(titles()).toEqual(["错误 2 个问题", "提醒 1 个问题"]);
    await user.type(screen.getByRole("searchbox", { name: "筛选" }), "数据发布");
    await settled();
    expect(titles()).toEqual(["错误 1 个问题"]);
    await user.type(screen.getByRole("searchbox", { name: "筛选" }), "没有的");
    await settled();
    expect(screen.getByText("没有符合筛选的问题。")).toBeTruthy();
  });

  test("folds what is alike", async () => {
    await checked(await workbookWith());
    const items = within(results()).getAllByRole("listitem");
    expect(items.map((item) => textIn(item).split("，")[0])).toEqual([
      "市发改委：尚未录入",
      "市教育局：尚未录入",
      "市科技局：尚未录入",
    ]);
  });
});

describe("排名", () => {
  test("shows ranks, ties, what is provisional", async () => {
    await draw(await filled(["u1", "info.news.2", null]), { view: "ranking" });
    expect(screen.getAllByRole("listitem").map(textIn)).toEqual([
      "市教育局110.00 分第 1 名并列完成 100%",
      "市科技局110.00 分第 1 名并列完成 100%",
      "市发改委107.00 分第 3 名未录完完成 98%",
    ]);
    expect(screen.getByText("1 个单位尚未录完，排名可能变化。")).toBeTruthy();
    expect(screen.queryByRole("combobox", { name: "分组" })).toBeNull();
  });

  test("leads to what a unit lost, each point with its rule and sentence, and to the cell", async () => {
    const { user, pane } = await draw(await filled(["u1", "info.news.2", 0.3]), { view: "ranking" });
    await user.click(screen.getByRole("button", { name: "市发改委" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2, name: "市发改委" }));
    const info = screen.getByRole("region", { name: "政府信息公开" });
    expect(textIn(info)).toContain("41.5 / 43 分");
    await user.click(within(info).getByText("动态要闻 · 3.5 / 5 分"));
    expect(textIn(within(info).getByRole("list"))).toBe(
      "2. 得分率 30%，满分 60%。−1.5 分2.全面、及时发布上级政府网站要求转载的重要信息（随机抽查，每月2次），60%；跳转",
    );
    await user.click(screen.getByRole("button", { name: "跳转到 动态要闻 2" }));
    await settled();
    expect(pane.getSnapshot().located).toEqual({ kind: "entry", place: NEWS });
    await user.click(screen.getByRole("button", { name: "返回排名" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
  });

  test("tells of vetoes and of what is not assessed", async () => {
    const { user } = await draw(await filled(["u3", "info.news:veto", "突击发布"]), { view: "ranking" });
    await user.click(screen.getByRole("button", { name: "市科技局" }));
    const info = screen.getByRole("region", { name: "政府信息公开" });
    expect(textIn(info)).toContain("重大建设项目 · 不考核");
    await user.click(within(info).getByText(/^动态要闻 · 0 \//u));
    expect(textIn(info)).toContain("一票否决：突击发布");
  });

  test("of one group alone", async () => {
    const units = UNITS.map((unit, i) => ({ ...unit, group: i === 1 ? "乙组" : "甲组" }));
    const { user } = await draw(await MemoryWorkbook.holding(builtInRubric, units), { view: "ranking" });
    await user.selectOptions(screen.getByRole("combobox", { name: "分组" }), "甲组");
    expect(screen.getAllByRole("listitem").map((item) => textIn(item).slice(0, 4))).toEqual(["市发改委", "市科技局"]);
  });
});

describe("axe finds nothing", () => {
  test.each(["zh-CN", "en-US"] as const)("in %s", async (locale) => {
    const workbook = await filled(["u2", "info.news.2", 0.9], ["u1", "info.news.1", null]);
    const { pane, user, container } = await draw(workbook, { view: "check", locale });
    expect(await complaints(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: locale === "zh-CN" ? "检查" : "Check" }));
    await settled();
    expect(await complaints(container)).toEqual([]);
    await user.click(screen.getByRole("tab", { name: locale === "zh-CN" ? "排名" : "Ranking" }));
    expect(await complaints(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "市教育局" }));
    for (const summary of container.querySelectorAll("summary")) await user.click(summary);
    expect(await complaints(container)).toEqual([]);
    expect(pane.getSnapshot().brokenDown).toBe("u2");
  });
});
