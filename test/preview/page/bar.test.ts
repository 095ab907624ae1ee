/** 新建, 打开, 下载 in the page, between browsers that know nothing of each other. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { LAYOUT_VERSION, readBook } from "../../../src/plan";
import { valueText } from "../../../src/sheet/value";
import { scratch, snapshotOf } from "../../helpers/books";
import { openPages } from "../../helpers/browser";
import type { Pages, Visit } from "../../helpers/browser";
import { makeScorebook, typeInto, visitPage } from "./steps";

let pages: Pages;
/** Each test goes on with what the one before it leaves there. */
let here: Visit;
const folder = scratch();

beforeAll(async () => {
  pages = await openPages();
  here = await visitPage(pages);
});
afterAll(async () => {
  await pages.close();
  folder.dispose();
});

async function download(page: Page): Promise<{ readonly name: string; readonly path: string }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载 .xlsx" }).click(),
  ]);
  const path = folder.file(`${Date.now()}.xlsx`);
  await file.saveAs(path);
  return { name: file.suggestedFilename(), path };
}

async function choose(page: Page, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "打开 .xlsx" }).click(),
  ]);
  await chooser.setFiles(path);
}

test("without a scorebook there is nothing to download, and a new workbook is not asked about", async () => {
  const { page } = here;
  await page.getByRole("button", { name: "下载 .xlsx" }).click();
  const dialog = page.getByRole("dialog", { name: "还没有评分簿可下载" });
  await dialog.getByRole("button", { name: "知道了" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "新建" }).click();
  await page.getByRole("button", { name: "生成评分簿" }).waitFor();
  expect(await page.getByRole("dialog").count()).toBe(0);
});

test("a downloaded file holds what was entered, and another browser opens it", async () => {
  await makeScorebook(here.page);
  await typeInto(here.page, "R13", "30");
  await here.page.getByText("评分录入!R14").waitFor();
  const { name, path } = await download(here.page);
  expect(name).toBe("2022年全市政府网站及政务新媒体绩效评估指标.xlsx");
  expect(await entered(path)).toEqual(["市教育局 0.3"]);

  const there = await visitPage(pages);
  await choose(there.page, path);
  await there.page.getByText("已录入 1 / 3345").waitFor({ timeout: 60_000 });
  expect(await there.page.getByRole("tab", { name: "Sheet1" }).count()).toBe(0);
  const again = await download(there.page);
  expect(await entered(again.path)).toEqual(["市教育局 0.3"]);

  writeFileSync(folder.file("bad.xlsx"), "no workbook");
  await choose(there.page, folder.file("bad.xlsx"));
  await there.page.getByRole("dialog").getByRole("button", { name: "打开", exact: true }).click();
  const refused = there.page.getByRole("dialog", { name: "没有打开“bad.xlsx”" });
  await refused.getByText("不是 .xlsx 工作簿").waitFor();
  await refused.getByText("网页里的内容没有改变。").waitFor();
  await refused.getByRole("button", { name: "知道了" }).click();
  await there.page.getByText("已录入 1 / 3345").waitFor();

  for (const { foreign, troubles } of [here, there]) {
    expect(foreign).toEqual([]);
    expect(troubles).toEqual([]);
  }
  await there.context.close();
});

async function entered(path: string): Promise<string[]> {
  const result = readBook(await snapshotOf(readFileSync(path)), LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  const { units, entries } = result.book;
  return units.flatMap(({ id, name }) =>
    [...(entries.get(id) ?? [])].flatMap(([, value]) => (value === null ? [] : [`${name} ${valueText(value)}`])),
  );
}

test("a new workbook is asked about where there is work, and can be declined", async () => {
  const { page } = here;
  await page.getByRole("button", { name: "新建" }).click();
  const question = page.getByRole("dialog", { name: "新建工作簿？" });
  await question.getByRole("button", { name: "取消" }).click();
  await page.getByRole("tab", { name: "评分录入" }).waitFor();
  await page.getByRole("button", { name: "新建" }).click();
  await question.getByRole("button", { name: "新建" }).click();
  await page.getByRole("button", { name: "生成评分簿" }).waitFor();
  expect(await page.getByRole("tab", { name: "评分录入" }).count()).toBe(0);
});
