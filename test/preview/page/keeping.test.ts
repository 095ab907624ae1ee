/** Work that stays in the browser: across reloads, between tabs, and where the browser keeps nothing. */
import { openPages } from "../../helpers/browser";
import type { Pages } from "../../helpers/browser";
import { makeScorebook, nameBox, ROOMY, typeInto, visitPage } from "./steps";

let pages: Pages;

beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages.close());

const SAVED = "已保存";

test("a reload brings back the sheets, the entries and the cell that was selected", async () => {
  const { page, context, troubles } = await visitPage(pages);
  await makeScorebook(page);
  await typeInto(page, "R13", "30");
  await page.getByText("评分录入!R14").waitFor();
  await page.getByText(SAVED).waitFor();
  await page.reload();
  await page.getByText("已录入 1 / 3345").waitFor({ timeout: 60_000 });
  await page.getByText(SAVED).waitFor();
  expect(await nameBox(page)).toBe("R14");
  expect(await page.getByRole("tab", { name: "评分录入" }).getAttribute("aria-selected")).toBe("true");
  expect(troubles).toEqual([]);
  await context.close();
});

test("a second tab looks on until it takes over, with what the first one did last", async () => {
  const { page: first, context } = await visitPage(pages);
  await makeScorebook(first);
  await first.getByText(SAVED).waitFor();
  const second = await context.newPage();
  await second.goto(pages.origin);
  await second.getByText("另一个标签页正在使用这份工作").waitFor();
  await second.getByRole("tab", { name: "评分录入" }).click();
  await second.getByRole("tab", { name: "评分", exact: true }).click();
  await typeInto(second, "R13", "10");
  const refusal = second.getByRole("alertdialog", { name: "这里只能看" });
  await refusal.getByRole("button", { name: "知道了" }).click();

  await first.bringToFront();
  // Not saved yet as the other tab takes over.
  await typeInto(first, "R13", "30");
  await second.bringToFront();
  await second.getByRole("button", { name: "在这里继续" }).click();
  await second.getByText("已在这里继续").first().waitFor();
  await second.getByText("已录入 1 / 3345").waitFor();
  await first.bringToFront();
  await first.getByText("另一个标签页正在使用这份工作").waitFor();
  expect(await first.getByRole("button", { name: "新建" }).getAttribute("aria-disabled")).toBe("true");
  await context.close();
});

test("where the browser keeps nothing it says so once, and all works on", async () => {
  const { context } = await pages.visit(ROOMY, "/help.html");
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The user denied permission to access the database.", "SecurityError");
    };
  });
  const page = await context.newPage();
  await page.goto(pages.origin);
  await page.getByRole("button", { name: "生成评分簿" }).waitFor();
  await makeScorebook(page);
  await page.getByText("浏览器不让保存").first().waitFor();
  await page.getByText("未保存").waitFor();
  await typeInto(page, "R13", "30");
  await page.waitForTimeout(1_500);
  expect(await page.getByText("浏览器不让保存").count()).toBe(1);
  await context.close();
});

test("work that cannot be opened is put aside, not deleted, and the page begins anew", async () => {
  const { page, context } = await pages.visit(ROOMY, "/help.html");
  const damaged = { revision: 12, savedAt: 1, work: { book: { version: 99 }, active: "" } };
  await page.evaluate(
    (kept) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open("scorebook", 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore("work");
        opening.onerror = () => {
          fail(new Error("not opened"));
        };
        opening.onsuccess = () => {
          const writing = opening.result.transaction("work", "readwrite");
          writing.objectStore("work").put(kept, "current");
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    damaged,
  );
  await page.goto(pages.origin);
  await page.getByText("上次的内容打不开").first().waitFor();
  await makeScorebook(page);
  await page.getByText(SAVED).waitFor();
  const aside = await page.evaluate(
    () =>
      new Promise<unknown>((done) => {
        const opening = indexedDB.open("scorebook", 1);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("work").objectStore("work").get("aside");
          reading.onsuccess = () => {
            done(reading.result);
          };
        };
      }),
  );
  expect(aside).toEqual(damaged);
  await context.close();
});
