/** What those see whose browser or Excel cannot run the pane. */
import { openPages } from "../helpers/browser";
import type { Pages } from "../helpers/browser";

let pages: Pages;

beforeAll(async () => {
  pages = await openPages();
});
afterAll(async () => {
  await pages.close();
});

test("the pane in a plain browser leads to the help", async () => {
  const { page, foreign } = await pages.visit({}, "/taskpane.html");
  await page.waitForURL("**/help.html");
  expect(await page.getByRole("heading", { level: 1 }).allInnerTexts()).toEqual(["评分簿帮助", "Scorebook help"]);
  expect(await page.getByRole("listitem").filter({ hasText: "找不到选项卡" }).innerText()).toBe(
    "找不到选项卡：Excel 需要 2021 版以上；请管理员确认加载项已分配给您。",
  );
  expect(foreign).toEqual([]);
});

test("a web view that is too old gets a page in words, in both languages", async () => {
  const context = await pages.browser.newContext();
  await context.addInitScript("delete Array.prototype.findLast");
  const page = await context.newPage();
  await page.goto(`${pages.origin}/taskpane.html`);
  await page.waitForURL("**/too-old.html");
  expect(await page.getByRole("heading", { level: 1 }).allInnerTexts()).toEqual([
    "这里的 Excel 打不开评分簿窗格",
    "This Excel cannot open the Scorebook pane",
  ]);
  expect(await page.getByText("窗格需要 Excel 2021").innerText()).toBe(
    "窗格需要 Excel 2021、Excel LTSC 2021、Microsoft 365 或网页版 Excel，以及较新的浏览器组件。",
  );
  expect(await page.getByText("The pane needs Excel 2021").innerText()).toBe(
    "The pane needs Excel 2021, Excel LTSC 2021, Microsoft 365 or Excel on the web, and a recent web view.",
  );
  expect(await page.getByRole("link").evaluateAll((all) => all.map((one) => one.getAttribute("href")))).toEqual([
    "index.html",
    "index.html",
  ]);
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(isWide).toBe(false);
  await context.close();
});

test.each(["too-old.html", "help.html"])("%s fits a narrow pane", async (name) => {
  const { page, troubles } = await pages.visit({ viewport: { width: 320, height: 600 } }, `/${name}`);
  const [scrollWidth, clientWidth] = await page.evaluate(() => {
    const { documentElement } = document;
    return [documentElement.scrollWidth, documentElement.clientWidth] as const;
  });
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  expect(troubles).toEqual([]);
});
