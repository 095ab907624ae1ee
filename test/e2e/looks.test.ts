/** How the page looks to all kinds of eyes: narrow, dark, in forced colours, with little motion; and to axe. */
import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { Locale } from "../../src/i18n";
import { builtInRubric } from "../../src/rubric/builtin";
import { makeBook } from "../helpers/books";
import { openPages } from "../helpers/browser";
import type { Pages } from "../helpers/browser";
import { entriesOf, UNITS } from "./book";
import { button, come, goToEntry, open, show } from "./person";
import type { Person } from "./person";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Two of the names are ties, one entry is out of range. */
const FILE = makeBook(
  builtInRubric,
  UNITS,
  entriesOf([
    ["市发改委", "info.agency.1", 0.4],
    ["市教育局", "info.agency.1", 0.4],
    ["市科技局", "info.agency.1", 0.8],
  ]),
);

let pages: Pages;

beforeAll(async () => {
  pages = await openPages();
});
afterAll(async () => {
  await pages.close();
});

declare const axe: {
  run: (
    context: unknown,
  ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};

/**
 * What axe finds in the pane, the page's own bars and its dialogs. Univer's grid is left out: its parts are not ours,
 * its cells are drawn on a canvas, and axe finds faults in its scroll bars and menus that a page cannot mend. So are the
 * marks by which Fluent catches the keyboard at the edges of its widgets: nobody can stay on them; and toasts, which Fluent
 * puts at the end of the page, outside of all landmarks, and has read out from elsewhere.
 */
async function faultsOf({ page }: Person): Promise<string[]> {
  await stillness(page);
  return page.evaluate(async () => {
    const { violations } = await axe.run({ exclude: [[".grid-place"], ["[data-tabster-dummy]"], [".fui-Toaster"]] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
    );
  });
}

/** Colours on their way from one state to the next are neither's. */
async function stillness(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every((one) => one.playState !== "running" || one.effect?.getTiming().iterations === Infinity),
  );
}

/** Elements of the page that can be scrolled sideways, or stand out of it. */
async function tooWide({ page }: Person): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll<HTMLElement>(".pane-place, .pane-place *, header, nav")]
      .filter((one) => {
        const { clientWidth, scrollWidth } = one;
        const isSeen = clientWidth > 1 && getComputedStyle(one).overflowX !== "visible";
        return (isSeen && scrollWidth > clientWidth) || one.getBoundingClientRect().right > window.innerWidth + 0.5;
      })
      .map(({ outerHTML, scrollWidth, clientWidth }) => `${scrollWidth}/${clientWidth} ${outerHTML.slice(0, 150)}`),
  );
}

/** Takes the person through every screen and state. */
async function* tour(person: Person): AsyncGenerator<string> {
  const { page, pane, words, pageWords } = person;
  await pane.getByText(words.start.unitsFound(37), { exact: true }).waitFor();
  yield "no scorebook";
  await open(person, "book.xlsx", await FILE);
  yield "ready";
  await show(person, "score");
  await button(person, words.score.steps["next-blank"]).waitFor();
  yield "nothing selected";
  await button(person, words.score.steps["next-blank"]).click();
  const input = pane.getByLabel(words.score.percent, { exact: true });
  await input.waitFor();
  yield "a percentage";
  await input.fill("99");
  await input.press("Enter");
  await pane.getByRole("alert").waitFor();
  yield "a refused entry";
  await input.press("Escape");
  await show(person, "check");
  await button(person, words.check.check).click();
  await pane.getByRole("heading", { name: words.check.results }).waitFor();
  yield "findings";
  await show(person, "ranking");
  await pane.locator("ol > li").first().waitFor();
  yield "the ranking";
  await pane.locator("ol button").first().click();
  await pane.locator("summary").first().click();
  await button(person, words.ranking.back).waitFor();
  yield "a breakdown";
  await page.getByRole("button", { name: pageWords.help, exact: true }).click();
  await page.getByRole("dialog").waitFor();
  yield "a dialog";
  await page.keyboard.press("Escape");
}

const LOOKS: [string, Locale, BrowserContextOptions][] = [
  ["light, Chinese", "zh-CN", {}],
  ["dark, English", "en-US", { colorScheme: "dark" }],
  ["dark, Chinese, little motion", "zh-CN", { colorScheme: "dark", reducedMotion: "reduce" }],
  ["light, English", "en-US", {}],
];

test.each(LOOKS)("axe finds nothing: %s", async (_name, locale, options) => {
  const person = await come(pages, locale, { bypassCSP: true, ...options });
  await person.page.evaluate(AXE);
  for await (const state of tour(person)) expect([state, await faultsOf(person)]).toEqual([state, []]);
  await person.visit.context.close();
});

const NARROW: [string, Locale, BrowserContextOptions][] = [
  ["Chinese", "zh-CN", {}],
  ["English, forced colours", "en-US", { forcedColors: "active" }],
];

test.each(NARROW)("nothing is cut off at 320 pixels: %s", async (_name, locale, options) => {
  const person = await come(pages, locale, { viewport: { width: 320, height: 700 }, ...options });
  for await (const state of tour(person)) expect([state, await tooWide(person)]).toEqual([state, []]);
  expect(person.visit.troubles).toEqual([]);
  await person.visit.context.close();
});

test("forced colours leave bars, marks and the focus in sight", async () => {
  const person = await come(pages, "zh-CN", { forcedColors: "active" });
  await open(person, "book.xlsx", await FILE);
  await show(person, "ranking");
  const fill = person.pane.locator("ol [aria-hidden] > div").first();
  await fill.waitFor();
  const { bar, behind } = await fill.evaluate((one) => ({
    bar: getComputedStyle(one).backgroundColor,
    behind: getComputedStyle(one.parentElement ?? one).backgroundColor,
  }));
  expect(bar).not.toBe(behind);
  await show(person, "score");
  await goToEntry(person, "Q12");
  await person.pane.getByLabel("得分率（%）", { exact: true }).focus();
  await person.page.keyboard.press("Tab");
  await person.page.keyboard.press("Tab");
  const outline = await person.page.evaluate(() => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement ?? document.body);
    const after = getComputedStyle(document.activeElement ?? document.body, "::after");
    return {
      outline: `${outlineStyle} ${outlineWidth}`,
      boxShadow,
      after: `${after.outlineStyle} ${after.outlineWidth}`,
    };
  });
  expect(outline.outline === "none 0px" && outline.after === "none 0px").toBe(false);
});

test("little motion is wanted: nothing moves for longer than a blink", async () => {
  const person = await come(pages, "zh-CN", { reducedMotion: "reduce" });
  await open(person, "book.xlsx", await FILE);
  await show(person, "check");
  await button(person, "检查").click();
  const long = await person.page.evaluate(() =>
    document
      .getAnimations()
      .filter((one) => document.querySelector(".pane-place")?.contains((one.effect as KeyframeEffect).target))
      .map((one) => Number(one.effect?.getComputedTiming().duration))
      .filter((duration) => duration > 100),
  );
  expect(long).toEqual([]);
});
