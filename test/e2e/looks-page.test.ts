/**
 * How the page around grid and pane looks to all kinds of eyes, in each of its states, in both languages: to axe in
 * light, dark and forced colours, wide and at 320 pixels, where nothing may be cut off.
 */
import type { Locale } from "../../src/i18n";
import { builtInRubric } from "../../src/rubric/builtin";
import { makeBook } from "../helpers/books";
import { openPages } from "../helpers/browser";
import type { Pages } from "../helpers/browser";
import { UNITS } from "./book";
import { axeFaults, cutOff, readyAxe, stillness } from "./looks";
import { come, kept, open, openSheet, selectCell, show, typeInGrid } from "./person";
import type { Person } from "./person";

const WIDE = { width: 1360, height: 860 };
const NARROW = { width: 320, height: 700 };

const FILE = makeBook(builtInRubric, UNITS.slice(0, 3));

let pages: Pages;

beforeAll(async () => {
  pages = await openPages();
});
afterAll(async () => {
  await pages.close();
});

/** A button of the page's own bar. */
async function press({ page }: Person, name: string): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name, exact: true }).click();
}

async function choose({ page, pageWords }: Person, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator(`input[type=file][aria-label="${pageWords.open}"]`)
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

async function dialog({ page }: Person, name: string): Promise<void> {
  await page.getByRole("dialog", { name }).or(page.getByRole("alertdialog", { name })).waitFor();
}

/** Each begins where the one before it ended. */
const STOPS: readonly (readonly [string, (person: Person) => Promise<void>])[] = [
  [
    "no scorebook",
    async ({ pane, words }) => {
      await pane.getByText(words.start.unitsFound(37), { exact: true }).waitFor();
    },
  ],
  [
    "nothing to download",
    async (person) => {
      await press(person, person.pageWords.download);
      await dialog(person, person.pageWords.nothingToDownload.title);
    },
  ],
  [
    "a file that cannot be opened",
    async (person) => {
      await person.page.keyboard.press("Escape");
      await choose(person, "a-long-name-without-any-place-to-break.xlsx", Buffer.from("no workbook"));
      await dialog(person, person.pageWords.notOpened("a-long-name-without-any-place-to-break.xlsx"));
    },
  ],
  [
    "a file is opened, and a toast says so",
    async (person) => {
      await person.page.keyboard.press("Escape");
      await open(person, "book.xlsx", await FILE);
      await person.page.locator(".fui-Toast").waitFor();
    },
  ],
  [
    "a cell's entry in the pane",
    async (person) => {
      await show(person, "score");
      await openSheet(person, "评分录入");
      await selectCell(person, "Q12");
      await person.pane.getByText("评分录入!Q12", { exact: true }).waitFor();
    },
  ],
  [
    "a refused entry",
    async (person) => {
      await typeInGrid(person, "80%");
      await dialog(person, "超出本项的占比");
    },
  ],
  [
    "whether to take another file",
    async (person) => {
      await person.page.keyboard.press("Escape");
      await choose(person, "other.xlsx", await FILE);
      await dialog(person, person.pageWords.openQuestion("other.xlsx").title);
    },
  ],
  [
    "help",
    async (person) => {
      await person.page.keyboard.press("Escape");
      await press(person, person.pageWords.help);
      await dialog(person, person.pageWords.helpTitle);
    },
  ],
  [
    "the work goes on in another tab",
    async (person) => {
      const { page, pageWords, visit } = person;
      await page.keyboard.press("Escape");
      await kept(person);
      const other = await visit.context.newPage();
      await other.goto(page.url());
      await other.getByRole("button", { name: pageWords.continueHere }).click();
      await page.bringToFront();
      await page.getByText(pageWords.elsewhere).waitFor();
    },
  ],
];

describe.each<Locale>(["zh-CN", "en-US"])("%s", (locale) => {
  let person: Person;

  beforeAll(async () => {
    person = await come(pages, locale);
    await readyAxe(person.page);
  });
  afterAll(async () => {
    await person.visit.context.close();
  });

  test.each(STOPS)("%s", async (_name, go) => {
    const { page, pageWords, visit } = person;
    await go(person);
    const light = await axeFaults(page);
    const wide = await cutOff(page);
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await axeFaults(page);
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    const forced = await axeFaults(page);
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    await page.setViewportSize(NARROW);
    // By its element: under a dialog it has no role.
    await page.locator(`nav[aria-label="${pageWords.parts}"]`).waitFor();
    await stillness(page);
    const narrow = await cutOff(page);
    const narrowLight = await axeFaults(page);
    await page.setViewportSize(WIDE);
    await page.locator(`[aria-label="${pageWords.paneWidth}"]`).waitFor();
    expect({ light, dark, forced, wide, narrow, narrowLight }).toEqual({
      light: [],
      dark: [],
      forced: [],
      wide: [],
      narrow: [],
      narrowLight: [],
    });
    expect([visit.foreign, visit.troubles]).toEqual([[], []]);
  });
});
