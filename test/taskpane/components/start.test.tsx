/** @jest-environment jsdom */
/** 开始 as a person uses it. */
import { screen, within } from "@testing-library/react";
import { formatRubric } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { filledIn } from "../../checks/checked";
import { UNITS, workbookWith } from "../book";
import { act, complaints, draw, settled, textIn } from "../dom";
import { MemoryWorkbook } from "../memory-workbook";
import { at } from "../store/started";

const made = () => screen.getByRole("button", { name: "生成评分簿" });
const isOff = (button: HTMLElement) => button.getAttribute("aria-disabled") === "true";

async function empty() {
  const drawn = await draw(new MemoryWorkbook());
  await settled(100);
  return drawn;
}

describe("without a scorebook", () => {
  test("it says what will be made, from what, and what stays untouched", async () => {
    await empty();
    expect(textIn(screen.getByRole("region", { name: "指标体系" }))).toContain(
      "2022年全市政府网站及政务新媒体绩效评估指标（市直部门）8 个一级指标，35 个三级指标，92 个评分项，23 个否决项基础 6 类 · 加分 1 类 · 扣分 1 类",
    );
    expect(screen.getByLabelText("内置 37 个单位")).toBeTruthy();
    const what = screen.getByRole("region", { name: "将生成这些工作表" });
    expect(within(what).getAllByRole("listitem").map(textIn)).toEqual([
      "说明 怎么填、图例、口径",
      "指标体系 指标体系，可修改",
      "参评单位 单位、分组、适用条件",
      "评分录入 评分员只在这里录入",
      "得分计算 同一位置的得分，只有公式",
      "汇总排名 总分、排名、图表",
      "_评分簿 隐藏，保存指标体系",
    ]);
    expect(textIn(what)).toContain("放在现有工作表之后；“Sheet1”不会改动。");
  });

  test("it makes one, and shows it", async () => {
    const { user } = await empty();
    await user.click(made());
    await settled(100);
    expect(screen.getByText("37 个单位；8 个一级指标，35 个三级指标，92 个评分项，23 个否决项。")).toBeTruthy();
    expect(screen.getAllByText("评分簿已生成").length).toBeGreaterThan(0);
  });

  test("it shows the progress, and can be cancelled", async () => {
    const { user, workbook } = await empty();
    const letGo = workbook.holdNext("generate");
    await user.click(made());
    await settled();
    expect(screen.getByRole("progressbar", { name: "正在生成" }).getAttribute("aria-valuenow")).toBe("0.5");
    expect(screen.getByText("写入工作表")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "取消" }));
    await act(async () => {
      letGo();
      await Promise.resolve();
    });
    await settled();
    expect(made()).toBeTruthy();
    expect(screen.getAllByText("工作簿没有改变。").length).toBeGreaterThan(0);
  });

  test("units come from the selection, with what is wrong in it", async () => {
    const { user, workbook } = await empty();
    workbook.values = [["甲"], [null], ["甲"]];
    await user.click(screen.getByLabelText("当前选区"));
    await settled();
    expect(textIn(screen.getByRole("alert"))).toContain("第 3 行：单位“甲”重复，已在第 1 行出现");
    expect(screen.getByText("略过 1 个空行。", { exact: false })).toBeTruthy();
    expect(isOff(made())).toBe(true);
    workbook.values = [["甲"], ["乙"]];
    await user.click(screen.getByRole("button", { name: "读取选区" }));
    await settled();
    expect([screen.getByText("2 个单位").tagName, isOff(made())]).toEqual(["P", false]);
    await user.click(screen.getByText("单位名单"));
    expect(screen.getByText("甲（市直部门）")).toBeTruthy();
  });

  test("units come from a file", async () => {
    const { user } = await empty();
    await user.click(screen.getByLabelText("CSV 文件"));
    expect([isOff(made()), screen.getByText("还没有单位。").tagName]).toEqual([true, "P"]);
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error("no input");
    await user.upload(input, new File(["unit,group\n甲,一组\n"], "units.csv", { type: "text/csv" }));
    await settled();
    expect([screen.getByText("units.csv").tagName, screen.getByText("1 个单位").tagName]).toEqual(["SPAN", "P"]);
    expect(isOff(made())).toBe(false);
  });

  test("a rubric's faults are all listed", async () => {
    const { user, pane } = await empty();
    await user.click(screen.getByLabelText("JSON 文件"));
    const broken = {
      ...builtInRubric,
      categories: builtInRubric.categories.map((category, i) => (i < 2 ? { ...category, total: 99 } : category)),
    };
    const bytes = new TextEncoder().encode(formatRubric(broken));
    await act(() => pane.takeRubricFile("r.json", bytes));
    const alert = screen.getByRole("alert");
    expect(textIn(alert)).toContain("有 2 处问题");
    expect(within(alert).getAllByRole("listitem")).toHaveLength(2);
    expect(isOff(made())).toBe(true);
  });

  test.each([
    ["readOnly", "工作簿是只读的"],
    ["structureProtected", "工作簿结构受保护"],
  ] as const)("%s: it says what to do first", async (hindrance, words) => {
    const workbook = new MemoryWorkbook();
    workbook[hindrance] = true;
    const { user } = await draw(workbook);
    await settled(100);
    expect([screen.getByText(words, { exact: false }).tagName, isOff(made())]).toEqual(["DIV", true]);
    workbook[hindrance] = false;
    await user.click(screen.getByRole("button", { name: "重试" }));
    await settled(100);
    expect(isOff(made())).toBe(false);
  });

  test("sheets of the same name are named", async () => {
    const workbook = new MemoryWorkbook();
    workbook.sheets = [...workbook.sheets, { name: "说明", visibility: "visible", rows: [] }];
    await draw(workbook);
    await settled(100);
    expect(screen.getByText("已有同名工作表：“说明”。请先改名。")).toBeTruthy();
  });
});

test("what an interrupted generate left can be cleaned up", async () => {
  const workbook = new MemoryWorkbook();
  workbook.state = "unfinished";
  const { user, container } = await draw(workbook);
  expect(screen.getByRole("heading", { name: "上次生成没有完成" })).toBeTruthy();
  expect(await complaints(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "清理" }));
  await settled(100);
  expect(made()).toBeTruthy();
});

describe("with a scorebook", () => {
  test("it says how far it has come, and leads to what is left", async () => {
    const full = await filledIn(["u2", "info.news.2", null], ["u2", "service.channel.1", null]);
    const workbook = await MemoryWorkbook.holding(builtInRubric, UNITS, full.entries);
    const { user, pane } = await draw(workbook);
    const card = screen.getByRole("region", { name: "完成情况" });
    expect(textIn(card)).toMatch(/99%已录入 \d+ \/ \d+/u);
    const names = within(card)
      .getAllByRole("listitem")
      .map((item) => textIn(item).replace(/\d.*|已完成/u, ""));
    expect(names.slice(0, 3)).toEqual(["办事服务", "政府信息公开", "互动交流"]);
    expect(names.slice(-3)).toEqual(["市教育局", "市发改委", "市科技局"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "排序" }), "原有顺序");
    expect(textIn(within(card).getAllByRole("listitem")[0] ?? card)).toContain("政府信息公开");
    await user.click(screen.getByRole("button", { name: "办事服务：去第一个未填项" }));
    await settled(100);
    expect(pane.getSnapshot().located).toEqual({ kind: "entry", place: at("u2", "service.channel.1") });
    expect(document.activeElement).toBe(screen.getByLabelText("得分率（%）"));
  });

  test("it tells of the last check, as the findings are now", async () => {
    const { pane } = await draw(await workbookWith(["u1", "info.news.2", "合格"]));
    expect(screen.getByText("还没有检查过。")).toBeTruthy();
    await act(() => pane.check());
    expect(textIn(screen.getByRole("region", { name: "上次检查" }))).toMatch(/08:05：1 个错误，\d+ 个提醒。/u);
  });

  test("it gives files", async () => {
    const { user, saved } = await draw(await workbookWith());
    for (const name of ["评分簿副本 .xlsx", "录入值 CSV", "得分 CSV"]) {
      await user.click(screen.getByRole("button", { name }));
      await settled(300);
    }
    expect(saved.map(({ name }) => name)).toEqual(["评分簿-20221201.xlsx", "录入值-20221201.csv", "得分-20221201.csv"]);
  });
});

describe("axe finds nothing", () => {
  test.each(["zh-CN", "en-US"] as const)("without a scorebook, in %s", async (locale) => {
    const first = await draw(new MemoryWorkbook(), { locale });
    await settled(100);
    expect(await complaints(first.container)).toEqual([]);
    for (const wait of [first.pane.awaitRubricFile, first.pane.awaitUnitsFile]) {
      act(wait);
      expect(await complaints(first.container)).toEqual([]);
    }
  });

  test.each(["zh-CN", "en-US"] as const)("with a scorebook, in %s", async (locale) => {
    const { container } = await draw(await workbookWith(["u1", "info.news.2", "合格"]), { locale });
    expect(await complaints(container)).toEqual([]);
  });
});
