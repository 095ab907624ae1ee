/** A scorebook that lacks sheets, in the built task pane at its narrowest, in both languages: how it looks, and that it is repaired. */
import type { Locale } from "../../src/i18n";
import { regenerateTextsFor } from "../../src/i18n/pane/regenerate";
import { SHEETS } from "../../src/plan";
import { filledIn, UNITS } from "../checks/checked";
import { openPages } from "../helpers/browser";
import type { Pages } from "../helpers/browser";
import { openScorebook } from "../helpers/open-scorebook";
import { FINE, looks, readyAxe } from "./looks";
import { button, LONG } from "./person";
import { openTaskPane } from "./task-pane";
import type { TaskPane } from "./task-pane";

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages.close());

/** As somebody's macro leaves it. */
async function openWithout(locale: Locale, names: readonly string[]): Promise<TaskPane> {
  const whole = await openScorebook(UNITS, (await filledIn()).entries);
  const person = await openTaskPane(pages, locale);
  await person.excel.host.open(await whole.excel.host.save());
  whole.dispose();
  const { workbook } = person.excel.context();
  for (const name of names) {
    const sheet = workbook.worksheets.getItem(name);
    sheet.visibility = "Visible";
    sheet.delete();
  }
  await workbook.context.sync();
  return person;
}

test.each<Locale>(["zh-CN", "en-US"])(
  "%s",
  async (locale) => {
    const person = await openWithout(locale, [SHEETS.state, SHEETS.ranking]);
    const { page, pane, visit, words } = person;
    const texts = regenerateTextsFor(locale);
    person.answer();
    const repair = button(person, words.shell.repair);
    await repair.waitFor({ timeout: LONG });
    await readyAxe(page);
    expect(await looks(person)).toEqual(FINE);

    await repair.click();
    await pane.getByRole("heading", { name: texts.repair }).waitFor();
    await button(person, texts.preview).click();
    await pane.getByText(texts.writes([SHEETS.ranking, SHEETS.state])).waitFor({ timeout: LONG });
    expect(await looks(person)).toEqual(FINE);
    await button(person, texts.repair).click();
    await pane.getByRole("heading", { name: words.summary.renew }).waitFor({ timeout: LONG });
    expect([visit.foreign, visit.troubles]).toEqual([[], []]);
    await person.close();
  },
  90_000,
);
