/** The core of the job without a mouse: the keyboard is always somewhere, and always seen to be. */
import type { Locator } from "playwright-core";
import { openPages } from "../helpers/browser";
import type { Pages } from "../helpers/browser";
import { focusLooks } from "./looks";
import { button, come, LONG, made } from "./person";
import type { Person } from "./person";

let pages: Pages;
let person: Person;

beforeAll(async () => {
  pages = await openPages();
  person = await come(pages);
});
afterAll(async () => {
  await pages.close();
});

/** Presses a key; the keyboard must still be somewhere afterwards. */
async function press(key: string): Promise<void> {
  await person.page.keyboard.press(key);
  await person.page.waitForTimeout(60);
  await expect(focus()).resolves.not.toMatch(/^BODY/);
}

/** What has the keyboard: its tag, and its name or text. */
async function focus(): Promise<string> {
  return person.page.evaluate(() => {
    const one = document.activeElement ?? document.body;
    return `${one.tagName} ${one.getAttribute("aria-label") ?? one.textContent.slice(0, 40)}`;
  });
}

/** Goes from one thing to the next until the keyboard is there, at most so many times. */
async function tabTo(target: Locator, key = "Tab", most = 60): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await press(key);
    await seen();
  }
  throw new Error(`not reached: the keyboard is at ${await focus()}`);
}

/** Whether what has the keyboard can be seen to have it. */
async function seen(): Promise<void> {
  // Univer draws its own cursor; an unseen mark of Fluent's hands the keyboard on.
  const isElsewhere = await person.page.evaluate(
    () => (document.activeElement ?? document.body).closest(".grid-place, [data-tabster-dummy]") !== null,
  );
  if (isElsewhere || (await focusLooks(person.page)).length > 0) return;
  throw new Error(`the keyboard is not seen at ${await focus()}`);
}

test("F6 leads out of the grid and back; make a scorebook", async () => {
  await person.pane.getByText("37 个单位", { exact: true }).waitFor();
  await press("F6");
  await expect(focus()).resolves.toBe("BUTTON 开始");
  await press("F6");
  await expect(focus()).resolves.toMatch(/^DIV/);
  await press("F6");
  await tabTo(person.pane.getByRole("tab", { name: "开始" }));
  await tabTo(button(person, "生成评分簿"));
  await press("Enter");
  await made(person);
  await expect(focus()).resolves.not.toMatch(/^BODY/);
});

test("go from blank to blank, and enter", async () => {
  const { pane, page } = person;
  await tabTo(pane.getByRole("tab", { name: "开始" }), "Shift+Tab");
  await press("Alt+n");
  const input = pane.getByLabel("得分率（%）", { exact: true });
  await pane.getByText("评分录入!Q12", { exact: true }).waitFor();
  await tabTo(input);
  await page.keyboard.type("30");
  await press("Enter");
  await pane.getByText("评分录入!Q13", { exact: true }).waitFor();
  await page.keyboard.type("80");
  await press("Enter");
  await pane.getByText("超出上限：本项最多 50%。").waitFor();
  await press("Escape");
  await press("Alt+n");
  await pane.getByText("评分录入!Q15", { exact: true }).waitFor();
  await press("Alt+ArrowUp");
  await pane.getByText("评分录入!Q14", { exact: true }).waitFor();
  await press("Alt+ArrowRight");
  await pane.getByText("评分录入!R14", { exact: true }).waitFor();
  // A radio: the arrows choose, and what is chosen is written.
  await press("ArrowDown");
  await pane.getByText("已录入 栏目更新不及时").waitFor();
  await press("Control+z");
  await pane.getByText("未录入", { exact: true }).waitFor();
  await press("Control+z");
  await pane.getByText("评分录入!Q12", { exact: true }).waitFor();
  await pane.getByText("未录入", { exact: true }).waitFor();
  await press("Control+y");
  await pane.getByText("已录入 30%").waitFor();
});

test("check, and jump from a finding", async () => {
  const { pane } = person;
  await tabTo(pane.getByRole("tab", { name: "评分" }), "Shift+Tab");
  await press("ArrowRight");
  await press("Enter");
  await tabTo(button(person, "检查"));
  await press("Enter");
  await pane.getByRole("heading", { name: "检查结果" }).waitFor({ timeout: LONG });
  await expect(focus()).resolves.toBe("BUTTON 检查");
  const jump = pane.getByRole("button", { name: /^跳转到 评分录入/ }).first();
  await tabTo(jump);
  const name = await jump.getAttribute("aria-label");
  await press("Enter");
  await expect(focus()).resolves.toBe(`BUTTON ${name ?? ""}`);
  await tabTo(pane.getByRole("button", { name: /^去评分：/ }).first());
  await press("Enter");
  await pane.getByLabel("得分率（%）", { exact: true }).waitFor();
  await person.page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
});

test("open a breakdown, and come back", async () => {
  const { pane } = person;
  await tabTo(pane.getByRole("tab", { name: "评分" }), "Shift+Tab");
  await press("End");
  await press("Enter");
  await pane.locator("ol > li").first().waitFor();
  const first = pane.locator("ol button").first();
  await tabTo(first);
  const name = (await first.textContent()) ?? "";
  await press("Enter");
  await pane.getByRole("heading", { name, level: 2 }).waitFor();
  await expect(focus()).resolves.toBe(`H2 ${name}`);
  const summary = pane.locator("summary").first();
  await tabTo(summary);
  await press("Space");
  await pane
    .getByRole("button", { name: /^跳转到 / })
    .first()
    .waitFor();
  await tabTo(button(person, "返回排名"), "Shift+Tab");
  await press("Enter");
  await pane.locator("ol > li").first().waitFor();
  await person.page.waitForTimeout(200);
  await expect(focus()).resolves.not.toMatch(/^BODY/);
});
