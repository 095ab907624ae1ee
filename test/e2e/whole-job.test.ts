/** The whole yearly job in the page, as a person does it, in Chinese. */
import { builtInRubric } from "../../src/rubric/builtin";
import { openPages } from "../helpers/browser";
import type { Pages } from "../helpers/browser";
import { bookIn, entriesOf, plain, rankingOf, UNITS } from "./book";
import {
  button,
  come,
  comeBack,
  downloaded,
  generate,
  goToEntry,
  kept,
  made,
  NAME_BOX,
  nameBox,
  open,
  openSheet,
  selectCell,
  show,
  stateOf,
  typeInGrid,
} from "./person";
import type { Person } from "./person";

/** Everything that is typed in the course of the job, and stays. */
const TYPED = entriesOf([
  ["市发改委", "info.agency.1", 0.4],
  ["市发改委", "info.agency.2", 0.5],
  ["市发改委", "info.leaders:veto", "突击发布"],
  ["市发改委", "info.data.1", 8],
  ["市发改委", "service.queries.2", 0.24],
  ["市发改委", "function.platform.3", 2],
  ["市教育局", "info.agency.1", 0.45],
  ["市教育局", "info.agency.2", 0.3],
  ["市教育局", "info.data.1", 16],
]);

let pages: Pages;
let person: Person;

beforeAll(async () => {
  pages = await openPages();
  person = await come(pages);
});
afterAll(async () => {
  await pages.close();
});

test("a scorebook for 37 units is made, with its progress in sight", async () => {
  const { page, pane } = person;
  const done = generate(person);
  await pane.getByRole("heading", { name: "正在生成" }).waitFor();
  await pane.getByRole("progressbar", { name: "正在生成" }).waitFor();
  await button(person, "取消").waitFor();
  await pane.getByText("写入工作表", { exact: true }).waitFor();
  await done;
  await page.getByText("评分簿已生成").first().waitFor();
  expect(await pane.getByText(/^已录入 /).innerText()).toBe("已录入 0 / 3345");
  expect(await pane.getByRole("heading", { level: 2 }).first().innerText()).toBe(
    "2022年全市政府网站及政务新媒体绩效评估指标（市直部门）",
  );
  const tabs = await page.locator("[data-u-comp=slide-tab-item]").allInnerTexts();
  expect(tabs.map((name) => name.trim())).toEqual([
    "Sheet1",
    "说明",
    "指标体系",
    "参评单位",
    "评分录入",
    "得分计算",
    "汇总排名",
  ]);
});

test("the pane leads to the first blank, refuses what breaks its limit, and writes what does not", async () => {
  const { page, pane } = person;
  await show(person, "score");
  await pane.getByText("请选一个录入单元格").waitFor();
  await button(person, "下一个未填").click();
  await pane.getByText("评分录入!Q12", { exact: true }).waitFor();
  expect(await nameBox(page).inputValue()).toBe("Q12");
  await page.keyboard.type("60");
  await page.keyboard.press("Enter");
  await pane.getByText("超出上限：本项最多 50%。").waitFor();
  expect(await stateOf(person).innerText()).toBe("未写入，按 Enter 写入");
  await pane.getByLabel("得分率（%）").fill("40");
  await page.keyboard.press("Enter");
  await pane.getByText("评分录入!Q13", { exact: true }).waitFor();
  await button(person, "取 50%").click();
  await pane.getByText("已录入 50%").waitFor();
  expect(await pane.getByText(/^现得 /).innerText()).toBe("现得 2.1 / 2.33 分");
});

test("levels, counts and vetoes have their own controls", async () => {
  const { pane } = person;
  await goToEntry(person, "Q57");
  await pane.getByRole("radio", { name: "本级查询系统（24%" }).click();
  await pane.getByText("已录入 24%").waitFor();

  await goToEntry(person, "Q26");
  await pane.getByRole("spinbutton").fill("8");
  await pane.getByRole("spinbutton").press("Enter");
  await pane.getByText("评分录入!Q27", { exact: true }).waitFor();

  await goToEntry(person, "Q94");
  await button(person, "加一").click();
  await button(person, "加一").click();
  await pane.getByText("已录入 2", { exact: true }).waitFor();

  await goToEntry(person, "Q14");
  await pane.getByText("选择任一原因，本指标 2.33 分全部不得。").waitFor();
  await pane.getByRole("radio", { name: "突击发布" }).click();
  await pane.getByText("已录入 突击发布").waitFor();
});

test("what is typed in the grid is read as Excel reads it, and the pane follows", async () => {
  const { page, pane } = person;
  await selectCell(person, "R12");
  await typeInGrid(person, "45%");
  await typeInGrid(person, "0.3");
  await goToEntry(person, "R12");
  await pane.getByText("已录入 45%").waitFor();
  await goToEntry(person, "R13");
  await pane.getByText("已录入 30%").waitFor();
  await selectCell(person, "R26");
  await typeInGrid(person, "16");

  await selectCell(person, "R12");
  await typeInGrid(person, "80%");
  const alert = page.getByRole("alertdialog");
  expect(await alert.getByRole("heading").innerText()).toBe("超出本项的占比");
  expect(await alert.locator(".fui-DialogContent").innerText()).toBe(
    "请填 0% 到本行“占比”列之间的百分数，如 45%。灰色单元格对该单位不适用，不用录入。",
  );
  await page.keyboard.press("Enter");
  await alert.waitFor({ state: "hidden" });
  await goToEntry(person, "R12");
  await pane.getByText("已录入 45%").waitFor();

  await openSheet(person, "得分计算");
  await selectCell(person, "R12");
  await typeInGrid(person, "1");
  expect(await page.getByRole("alertdialog").getByRole("heading").innerText()).toBe("这个单元格不能改");
  await page.keyboard.press("Escape");
  await openSheet(person, "评分录入");
});

test("checks find what was pasted past the limits, lead there, and see it mended", async () => {
  const { page, pane, visit } = person;
  await visit.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => navigator.clipboard.writeText("0.8"));
  await selectCell(person, "S12");
  await page.keyboard.press("Control+V");

  await show(person, "check");
  await button(person, "检查").click();
  await pane.getByText("1 个错误 · 3334 个提醒").waitFor();
  const finding = pane.getByRole("listitem").filter({ hasText: "评分录入!S12" });
  expect(await finding.locator("p").allInnerTexts()).toEqual([
    "市科技局 · 机构职能 · 1： 80% 不在 0 到 50% 之间，不得分。",
    "改填 0 到 50% 之间的百分数。",
  ]);
  await selectCell(person, "Q12");
  await finding.getByRole("button", { name: "跳转到 评分录入!S12" }).click();
  await page.waitForFunction((box) => document.querySelector<HTMLInputElement>(box)?.value === "S12", NAME_BOX);
  await finding.getByRole("button", { name: "去评分：评分录入!S12" }).click();
  await pane.getByText("评分录入!S12", { exact: true }).waitFor();
  await button(person, "清空").click();
  await pane.getByText("未录入", { exact: true }).waitFor();
  await show(person, "check");
  await pane.getByText("3335 个提醒", { exact: true }).waitFor();
});

const expected = rankingOf({ rubric: builtInRubric, units: UNITS, entries: TYPED });

async function shownRanking(someone: Person): Promise<string[][]> {
  const { pane } = someone;
  await show(someone, "ranking");
  await pane.locator("ol > li").first().waitFor();
  for (;;) {
    const more = pane.getByRole("button", { name: /^再显示/ });
    if ((await more.count()) === 0) break;
    await more.click();
  }
  return pane
    .locator("ol > li")
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector("button")?.textContent ?? "",
        item.querySelector("strong")?.textContent ?? "",
        [...item.querySelectorAll("span")].find((one) => /^第/.test(one.textContent))?.textContent ?? "",
      ]),
    );
}

test("the ranking has the totals, and each lost point its rule", async () => {
  const { pane } = person;
  expect(await shownRanking(person)).toEqual(expected);
  await button(person, "市发改委").click();
  const category = pane.getByRole("region", { name: "政府信息公开" });
  await category.getByText(/^领导信息/).click();
  await category.getByText("一票否决：突击发布", { exact: true }).waitFor();
  await category.getByText(/^机构职能/).click();
  await category.getByText("1. 得分率 40%，满分 50%。").waitFor();
  const lines = await category.locator("details[open]").first().getByRole("listitem").allInnerTexts();
  expect(lines.map((line) => line.split(/\n+/))).toEqual([
    ["1. 得分率 40%，满分 50%。", "−0.23 分", "1.集中规范发布机构设置信息，统一展现形式，50%；", "跳转"],
  ]);
  await button(person, "返回排名").click();
  await pane.getByText("37 个单位的总分和排名。点单位看失分明细。").waitFor();
});

let file: Uint8Array;

test("the file holds the entries", async () => {
  const { page } = person;
  const got = await downloaded(person, page.getByRole("button", { name: "下载 .xlsx" }));
  file = got.bytes;
  expect(got.name).toBe("2022年全市政府网站及政务新媒体绩效评估指标.xlsx");
  const book = await bookIn(file);
  expect(plain(book.entries)).toEqual(plain(TYPED));
  expect(rankingOf(book)).toEqual(expected);
});

test("a reload loses nothing", async () => {
  await kept(person);
  person = await comeBack(person);
  await made(person);
  expect(await person.pane.getByText(/^已录入 /).innerText()).toBe("已录入 10 / 3345");
  expect(await shownRanking(person)).toEqual(expected);
});

test("somebody else opens the file and sees the same totals", async () => {
  const other = await come(pages);
  await open(other, "评分簿.xlsx", file);
  const { visit } = person;
  expect(await shownRanking(other)).toEqual(expected);
  expect([visit.foreign, visit.troubles, other.visit.foreign, other.visit.troubles]).toEqual([[], [], [], []]);
});
