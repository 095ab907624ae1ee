/**
 * How the task pane looks to all kinds of eyes, in each of its screens and states, in both languages, at its narrowest:
 * to axe in light, dark and forced colours; whether anything is cut off, also where text stands farther apart.
 */
import type { Locale } from "../../src/i18n";
import { openPages } from "../helpers/browser";
import type { Pages } from "../helpers/browser";
import { axeFaults, cutOff, cutOffApart, focusLooks, motions, readyAxe } from "./looks";
import { show } from "./person";
import { openTaskPane } from "./task-pane";
import type { TaskPane } from "./task-pane";
import { goTo, makeBook, STOPS } from "./tour";

let pages: Pages;

beforeAll(async () => {
  pages = await openPages();
});
afterAll(async () => {
  await pages.close();
});

describe.each<Locale>(["zh-CN", "en-US"])("%s", (locale) => {
  let person: TaskPane;

  beforeAll(async () => {
    person = await openTaskPane(pages, locale);
    await readyAxe(person.page);
  });
  afterAll(async () => {
    await person.close();
  });

  test.each(STOPS)("%s", async (_name, go) => {
    const { page, visit } = person;
    await go(person);
    const light = await axeFaults(page);
    const narrow = await cutOff(page);
    const apart = await cutOffApart(page);
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await axeFaults(page);
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    const forced = await axeFaults(page);
    const forcedNarrow = await cutOff(page);
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    expect({ light, dark, forced, narrow, apart, forcedNarrow }).toEqual({
      light: [],
      dark: [],
      forced: [],
      narrow: [],
      apart: [],
      forcedNarrow: [],
    });
    expect([visit.foreign, visit.troubles]).toEqual([[], []]);
  });
});

test("forced colours leave bars and the focus in sight", async () => {
  const person = await openTaskPane(pages, "zh-CN", { forcedColors: "active" });
  const { page, pane, excel } = person;
  person.answer();
  await makeBook(person);
  await excel.host.person.paste("评分录入", "Q12", [["40%"]]);
  await show(person, "ranking");
  const fill = pane.locator("ol [aria-hidden] > div").first();
  await fill.waitFor();
  const { bar, behind } = await fill.evaluate((one) => ({
    bar: getComputedStyle(one).backgroundColor,
    behind: getComputedStyle(one.parentElement ?? one).backgroundColor,
  }));
  expect(bar).not.toBe(behind);
  await show(person, "score");
  await goTo(person, "Q12");
  await pane.getByLabel("得分率（%）", { exact: true }).focus();
  const unseen: string[] = [];
  for (let i = 0; i < 14; i += 1) {
    const looks = await focusLooks(page);
    const name = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? "");
    if (looks.length === 0 && !name.includes("data-tabster-dummy")) unseen.push(name);
    await page.keyboard.press("Tab");
  }
  expect(unseen).toEqual([]);
  await person.close();
});

test("where little motion is wanted nothing moves for longer than a blink", async () => {
  const lively = await openTaskPane(pages, "zh-CN");
  await lively.pane.getByRole("progressbar").waitFor();
  expect(await motions(lively.page)).toEqual([expect.stringMatching(/^fui-ProgressBar__bar .*: translate$/)]);
  await lively.close();

  const person = await openTaskPane(pages, "zh-CN", { reducedMotion: "reduce" });
  const { page, pane } = person;
  await pane.getByRole("progressbar").waitFor();
  expect(await motions(page)).toEqual([]);
  person.answer();
  await makeBook(person);
  await pane.locator(".fui-Toast").waitFor();
  expect(await motions(page)).toEqual([]);
  await person.close();
});
