/** @jest-environment jsdom */
/** The rubric library as a person uses it. */
import { screen, waitFor, within } from "@testing-library/react";
import { formatRubric } from "../../../src/rubric";
import type { Rubric } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { edited, pathOf } from "../../rubric/edit";
import { workbookWith } from "../book";
import { complaints, draw, textIn } from "../dom";
import type { Drawn } from "../dom";
import { MemoryShelf, named } from "../library/memory-shelf";
import { MemoryWorkbook } from "../memory-workbook";

const TITLE = `${builtInRubric.title}（${builtInRubric.audience}）`;
const NEXT = edited({
  year: 2023,
  [`${pathOf("info.news")}.name`]: "要闻",
  [`${pathOf("info.news.3")}.text`]: "3.发布或转载信息时一律注明来源，得10%；",
  "categories[0].indicators[1]": undefined,
  [`${pathOf("info.agency")}.weight`]: 4,
});

interface Opened extends Drawn {
  readonly shelf: MemoryShelf;
}

async function opened(
  workbook = new MemoryWorkbook(),
  locale: "zh-CN" | "en-US" = "zh-CN",
  shelf = new MemoryShelf(),
): Promise<Opened> {
  const drawn = await draw(workbook, { locale, rubricShelf: shelf });
  await drawn.user.click(
    await screen.findByRole("button", { name: locale === "zh-CN" ? "指标体系库…" : "Rubric library …" }),
  );
  await screen.findByRole("heading", { name: locale === "zh-CN" ? "指标体系库" : "Rubric library" });
  return { ...drawn, shelf };
}

async function openFile({ user, container }: Drawn, rubric: Rubric | string): Promise<void> {
  const input = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error("no input");
  const text = typeof rubric === "string" ? rubric : formatRubric(rubric);
  await user.upload(input, new File([text], "r.json", { type: "application/json" }));
}

const cards = () => within(screen.getByRole("region", { name: "列表" })).getAllByRole("article");
const cardTexts = () => cards().map(textIn);

test("lists, saves under another year and version, deletes, and takes that back", async () => {
  const { user, container, shelf } = await opened();
  expect(cardTexts()).toEqual([
    `${TITLE}内置2022 年度 · 标识 suizhou-2022-departments8 个一级指标，35 个三级指标，92 个评分项，23 个否决项用于生成保存…导出 JSON`,
  ]);
  expect(await complaints(container)).toEqual([]);

  await user.click(screen.getByRole("button", { name: `保存…：${TITLE}（内置）` }));
  const form = screen.getByRole("form", { name: "保存到库中" });
  expect(document.activeElement).toBe(screen.getByLabelText("名称"));
  expect(textIn(form)).toContain("标识 suizhou-2022-departments。");
  await user.clear(screen.getByLabelText("年度"));
  expect(textIn(form)).toContain("请填年份，如 2023。");
  await user.type(screen.getByLabelText("年度"), "2023");
  await user.type(screen.getByLabelText("版本（可不填）"), "修订 2");
  expect(textIn(form)).toMatch(/这是另一个版本，标识改为 suizhou-2023-departments-e-[0-9a-z]{6}。/u);
  expect(await complaints(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "保存" }));
  expect(await screen.findByText(`已保存：${TITLE} · 修订 2`)).toBeTruthy();
  expect([shelf.kept.size, cards().length]).toEqual([1, 2]);
  expect(cardTexts()[1]).toContain("已保存，2022-12-01 08:052023 年度 · 版本 修订 2");

  await user.click(screen.getByRole("button", { name: `删除：${TITLE} · 修订 2（已保存，2022-12-01 08:05）` }));
  expect(await screen.findByText(`已删除：${TITLE} · 修订 2`)).toBeTruthy();
  expect([shelf.kept.size, cards().length]).toEqual([0, 1]);
  await user.click(screen.getByRole("button", { name: "撤销" }));
  expect(await screen.findByText(`已恢复：${TITLE} · 修订 2`)).toBeTruthy();
  expect([shelf.kept.size, cards().length]).toEqual([1, 2]);
}, 60_000);

test("says so before it replaces one, and why something cannot be saved", async () => {
  const { user } = await opened();
  const save = async () => {
    await user.click(screen.getByRole("button", { name: `保存…：${TITLE}（内置）` }));
  };
  await save();
  await user.click(screen.getByRole("button", { name: "保存" }));
  await screen.findByText(`已保存：${TITLE}`);
  await save();
  expect(screen.getByText(/库中已有同名、同年度、同版本的一份/u)).toBeTruthy();
  await user.clear(screen.getByLabelText("名称"));
  await user.click(screen.getByRole("button", { name: "保存" }));
  const alert = await screen.findByRole("alert");
  expect(textIn(alert)).toBe("有 1 处问题，改好后才能保存：指标体系：此处不能为空。请填写。");
  await user.keyboard("{Escape}");
  await user.click(screen.getByLabelText("名称"));
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("form", { name: "保存到库中" })).toBeNull();
}, 60_000);

test("opens a file, says what is wrong with another, and exports", async () => {
  const drawn = await opened();
  await openFile(drawn, "{");
  expect(textIn(await screen.findByRole("alert"))).toContain("r.json 有 1 处问题，改好后再打开：");
  await openFile(drawn, NEXT);
  await screen.findByText(`已打开，尚未保存：${TITLE}`);
  expect(screen.queryByRole("alert")).toBeNull();
  await drawn.user.click(screen.getByRole("button", { name: `导出 JSON：${TITLE}（来自文件，尚未保存）` }));
  await screen.findByText(`已导出：${builtInRubric.title}-2023.json`);
  expect(new TextDecoder().decode(drawn.saved[0]?.bytes)).toBe(formatRubric(NEXT));
}, 60_000);

test("where nothing can be kept it says so, and what is saved stays in sight", async () => {
  const shelf = new MemoryShelf();
  shelf.error = named("InvalidStateError");
  const { user, container } = await opened(new MemoryWorkbook(), "zh-CN", shelf);
  expect(await screen.findByText("这里不能存放")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: `保存…：${TITLE}（内置）` }));
  await user.type(screen.getByLabelText("版本（可不填）"), "2");
  await user.click(screen.getByRole("button", { name: "保存" }));
  expect(await screen.findByText(`没有保存：${TITLE} · 2。它仍在下面的列表中，请导出 JSON 文件。`)).toBeTruthy();
  expect(cardTexts()[1]).toContain("来自文件，尚未保存");
  expect(await complaints(container)).toEqual([]);
}, 60_000);

test("what is kept and is no rubric is told, and can be deleted", async () => {
  const shelf = new MemoryShelf();
  shelf.kept.set('["甲","",2022,""]', { json: "{}", savedAt: 0 });
  const { user, container } = await opened(new MemoryWorkbook(), "zh-CN", shelf);
  const region = await screen.findByRole("region", { name: "1 份读不出来" });
  expect(textIn(region)).toContain("甲 · 2022");
  expect(await complaints(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "删除：甲 · 2022" }));
  await waitFor(() => {
    expect(screen.queryByRole("region", { name: "1 份读不出来" })).toBeNull();
  });
  expect(shelf.kept.size).toBe(0);
}, 60_000);

test("a rubric is taken for the scorebook to be made", async () => {
  const drawn = await opened();
  await openFile(drawn, NEXT);
  await screen.findByText(`已打开，尚未保存：${TITLE}`);
  await drawn.user.click(screen.getByRole("button", { name: `用于生成：${TITLE}（来自文件，尚未保存）` }));
  const radio = await screen.findByLabelText(`库中的“${TITLE}”`);
  expect(radio).toHaveProperty("checked", true);
  expect(screen.getByText("8 个一级指标，34 个三级指标，90 个评分项，22 个否决项")).toBeTruthy();
  expect(await complaints(drawn.container)).toEqual([]);
  await drawn.user.click(screen.getByLabelText("内置"));
  await waitFor(() => {
    expect(screen.queryByLabelText(`库中的“${TITLE}”`)).toBeNull();
  });
}, 60_000);

test("the open scorebook's rubric beside the next one: what differs, pair by pair, and all of it", async () => {
  const drawn = await opened(await workbookWith());
  const { user, container, saved } = drawn;
  expect(cardTexts()[1]).toContain("本工作簿（含表中改动）");
  await openFile(drawn, NEXT);
  await screen.findByText(`已打开，尚未保存：${TITLE}`);
  const select = async (label: string, option: RegExp) => {
    const list = screen.getByLabelText(label);
    await user.selectOptions(list, within(list).getByRole("option", { name: option }));
  };
  await select("左边", /本工作簿/u);
  await select("右边", /来自文件/u);
  await user.click(screen.getByRole("button", { name: "比较" }));
  await screen.findByText("新增 0 · 取消 3 · 移动 0 · 改动 4");
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "比较" }));
  expect(await complaints(container)).toEqual([]);

  const rows = () => screen.getAllByRole("listitem").map(textIn);
  const leaders = builtInRubric.categories[0]?.indicators[1];
  expect(rows()).toEqual([
    `指标体系${builtInRubric.title}年度20222023`,
    "三级指标 · 政府信息公开机构职能权重2 分4 分",
    "三级指标 · 政府信息公开取消 领导信息（2 分）",
    ...(leaders?.criteria ?? []).map(
      ({ text, share }) => `评分项 · 政府信息公开 / 领导信息取消 ${text}（${String((share ?? 0) * 100)}%）`,
    ),
    "三级指标 · 政府信息公开名称动态要闻要闻",
    "评分项 · 政府信息公开 / 要闻原文3.发布或转载信息时注明来源，得10%；3.发布或转载信息时一律注明来源，得10%；",
  ]);
  expect([...container.querySelectorAll("del")].map(textIn)).toEqual(["2022", "2 分", "动态"]);
  expect([...container.querySelectorAll("ins")].map(textIn)).toEqual(["2023", "4 分", "一律"]);
  const table = screen.getByRole("table", { name: "各一级指标的分值" });
  expect(within(table).getAllByRole("row").slice(0, 3).map(textIn)).toEqual([
    "一级指标总分三级指标数",
    "政府信息公开4310 → 9",
    textIn(within(table).getAllByRole("row")[2] ?? table),
  ]);

  await user.click(screen.getByRole("switch", { name: "只看不同" }));
  expect(screen.getAllByRole("group").length).toBeGreaterThan(9);
  await user.click(screen.getByRole("button", { name: "左右互换" }));
  await screen.findByText("新增 3 · 取消 0 · 移动 0 · 改动 4");
  await user.click(screen.getByRole("button", { name: "导出 CSV" }));
  await screen.findByText("已导出：指标体系比较.csv");
  expect(new TextDecoder().decode(saved[0]?.bytes).split("\r\n")).toHaveLength(9);
  expect(await complaints(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "返回列表" }));
  expect(await screen.findByRole("heading", { name: "指标体系库" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "返回" }));
  expect(await screen.findByRole("button", { name: "重新生成…" })).toBeTruthy();
}, 60_000);

test("two that are the same say so", async () => {
  const { user } = await opened(await workbookWith());
  await user.click(screen.getByRole("button", { name: "比较" }));
  expect(await screen.findByText("两份完全相同。")).toBeTruthy();
  expect(screen.queryAllByRole("listitem")).toEqual([]);
}, 60_000);

test("speaks English, and is taken to regenerating", async () => {
  const { user, container } = await opened(await workbookWith(), "en-US");
  expect(await complaints(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Compare" }));
  expect(await screen.findByText("They are the same.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Back to the list" }));
  await user.click(await screen.findByRole("button", { name: `Use to regenerate: ${TITLE}（built-in）` }));
  expect(await screen.findByLabelText(`“${TITLE}” of the library`)).toHaveProperty("checked", true);
  expect(screen.getByRole("button", { name: "Preview" })).toBeTruthy();
}, 60_000);
