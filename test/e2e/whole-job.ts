/** The whole yearly job in the page, as a person does it: every step, in the order of the year. */
import type { Locale } from "../../src/i18n";
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
import type { Said } from "./said";

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

/** Defines the tests of the job in one language. */
export function wholeJob(locale: Locale, said: Said): void {
  let pages: Pages;
  let person: Person;

  beforeAll(async () => {
    pages = await openPages();
    person = await come(pages, locale);
  });
  afterAll(async () => {
    await pages.close();
  });

  test("a scorebook for 37 units is made, with its progress in sight", async () => {
    const { page, pane } = person;
    // Looked for from before it begins: each step is in sight for a moment only.
    await Promise.all([
      pane.getByRole("heading", { name: said.making }).waitFor(),
      pane.getByRole("progressbar", { name: said.making }).waitFor(),
      button(person, said.cancel).waitFor(),
      pane.getByText(said.writing, { exact: true }).waitFor(),
      generate(person),
    ]);
    await page.getByText(said.isMade).first().waitFor();
    await pane.getByText(said.nothingEntered, { exact: true }).waitFor();
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
    await pane.getByText(said.selectCell).waitFor();
    await button(person, said.nextBlank).click();
    await pane.getByText("评分录入!Q12", { exact: true }).waitFor();
    expect(await nameBox(page).inputValue()).toBe("Q12");
    await page.keyboard.type("60");
    await page.keyboard.press("Enter");
    await pane.getByText(said.aboveLimit).waitFor();
    expect(await stateOf(person).innerText()).toBe(said.notWritten);
    await pane.getByLabel(said.percentage).fill("40");
    await page.keyboard.press("Enter");
    await pane.getByText("评分录入!Q13", { exact: true }).waitFor();
    await button(person, said.take50).click();
    await pane.getByText(said.entered("50%")).waitFor();
    await pane.getByText(said.earnsNow, { exact: true }).waitFor();
  });

  test("levels, counts and vetoes have their own controls", async () => {
    const { pane } = person;
    await goToEntry(person, "Q57");
    await pane.getByRole("radio", { name: said.level }).click();
    await pane.getByText(said.entered("24%")).waitFor();

    await goToEntry(person, "Q26");
    await pane.getByRole("spinbutton").fill("8");
    await pane.getByRole("spinbutton").press("Enter");
    await pane.getByText("评分录入!Q27", { exact: true }).waitFor();

    await goToEntry(person, "Q94");
    await button(person, said.oneMore).click();
    await button(person, said.oneMore).click();
    await pane.getByText(said.entered("2"), { exact: true }).waitFor();

    await goToEntry(person, "Q14");
    await pane.getByText(said.vetoCosts).waitFor();
    await pane.getByRole("radio", { name: "突击发布" }).click();
    await pane.getByText(said.entered("突击发布")).waitFor();
  });

  test("what is typed in the grid is read as Excel reads it, and the pane follows", async () => {
    const { page, pane } = person;
    await selectCell(person, "R12");
    await typeInGrid(person, "45%");
    await typeInGrid(person, "0.3");
    await goToEntry(person, "R12");
    await pane.getByText(said.entered("45%")).waitFor();
    await goToEntry(person, "R13");
    await pane.getByText(said.entered("30%")).waitFor();
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
    await pane.getByText(said.entered("45%")).waitFor();

    await openSheet(person, "得分计算");
    await selectCell(person, "R12");
    await typeInGrid(person, "1");
    expect(await page.getByRole("alertdialog").getByRole("heading").innerText()).toBe(said.locked);
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
    await button(person, said.check).click();
    await pane.getByText(said.found).waitFor();
    const finding = pane.getByRole("listitem").filter({ hasText: "评分录入!S12" });
    expect(await finding.locator("p").allInnerTexts()).toEqual([said.finding, said.fix]);
    await selectCell(person, "Q12");
    await finding.getByRole("button", { name: said.jumpToS12 }).click();
    await page.waitForFunction((box) => document.querySelector<HTMLInputElement>(box)?.value === "S12", NAME_BOX);
    await finding.getByRole("button", { name: said.scoreS12 }).click();
    await pane.getByText("评分录入!S12", { exact: true }).waitFor();
    await button(person, said.clear).click();
    await pane.getByText(said.notEntered, { exact: true }).waitFor();
    await show(person, "check");
    await pane.getByText(said.mended, { exact: true }).waitFor();
  });

  const expected = rankingOf({ rubric: builtInRubric, units: UNITS, entries: TYPED }, said);

  async function shownRanking(someone: Person): Promise<string[][]> {
    const { pane } = someone;
    await show(someone, "ranking");
    await pane.locator("ol > li").first().waitFor();
    for (;;) {
      const more = pane.getByRole("button", { name: said.more });
      if ((await more.count()) === 0) break;
      await more.click();
    }
    return pane
      .locator("ol > li")
      .evaluateAll((items) =>
        items.map((item) => [
          item.querySelector("button")?.textContent ?? "",
          item.querySelector("strong")?.textContent ?? "",
          item.querySelector("span")?.textContent ?? "",
        ]),
      );
  }

  test("the ranking has the totals, and each lost point its rule", async () => {
    const { pane } = person;
    expect(await shownRanking(person)).toEqual(expected);
    await button(person, "市发改委").click();
    const category = pane.getByRole("region", { name: "政府信息公开" });
    await category.getByText(/^领导信息/).click();
    await category.getByText(said.vetoed, { exact: true }).waitFor();
    await category.getByText(/^机构职能/).click();
    await category.getByText(said.earned40).waitFor();
    const lines = await category.locator("details[open]").first().getByRole("listitem").allInnerTexts();
    expect(lines.map((line) => line.split(/\n+/))).toEqual([
      [said.earned40, said.lost, "1.集中规范发布机构设置信息，统一展现形式，50%；", said.jump],
    ]);
    await button(person, said.back).click();
    await pane.getByText(said.rankingIntro).waitFor();
  });

  let file: Uint8Array;

  test("the file holds the entries", async () => {
    const { page } = person;
    const got = await downloaded(person, page.getByRole("button", { name: said.download }));
    file = got.bytes;
    expect(got.name).toBe("2022年全市政府网站及政务新媒体绩效评估指标.xlsx");
    const book = await bookIn(file);
    expect(plain(book.entries)).toEqual(plain(TYPED));
    expect(rankingOf(book, said)).toEqual(expected);
  });

  test("a reload loses nothing", async () => {
    await kept(person);
    person = await comeBack(person, locale);
    await made(person);
    await person.pane.getByText(said.tenEntered, { exact: true }).waitFor();
    expect(await shownRanking(person)).toEqual(expected);
  });

  test("somebody else opens the file and sees the same totals", async () => {
    const other = await come(pages, locale);
    await open(other, "评分簿.xlsx", file);
    const { visit } = person;
    expect(await shownRanking(other)).toEqual(expected);
    expect([visit.foreign, visit.troubles, other.visit.foreign, other.visit.troubles]).toEqual([[], [], [], []]);
  });
}
