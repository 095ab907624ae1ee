/** The rubric library at its narrowest, in both languages: what is saved is there after the page was loaded again; how it looks. */
import type { Locale } from "../../src/i18n";
import { libraryTextsFor } from "../../src/i18n/pane/library";
import { formatRubric } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { openPages } from "../helpers/browser";
import type { Pages } from "../helpers/browser";
import { edited, pathOf } from "../rubric/edit";
import { FINE, looks, readyAxe } from "./looks";
import { button } from "./person";
import { openTaskPane } from "./task-pane";

const TITLE = `${builtInRubric.title}（${builtInRubric.audience}）`;
const NEXT = edited({
  year: 2023,
  [`${pathOf("info.news")}.name`]: "要闻",
  [`${pathOf("info.news.3")}.text`]: "3.发布或转载信息时一律注明来源，得10%；",
  "categories[0].indicators[1]": undefined,
  [`${pathOf("info.agency")}.weight`]: 4,
});

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages.close());

test.each<Locale>(["zh-CN", "en-US"])(
  "%s",
  async (locale) => {
    const person = await openTaskPane(pages, locale);
    const { page, pane, visit } = person;
    const texts = libraryTextsFor(locale);
    person.answer();
    await button(person, texts.open).click();
    const file = { name: "r.json", mimeType: "application/json", buffer: Buffer.from(formatRubric(NEXT)) };
    await pane.locator("input[type=file]").setInputFiles(file);
    await button(person, texts.of(texts.save, `${TITLE}（${texts.kind.opened}）`)).click();
    await pane.getByLabel(texts.versionField).fill("2");
    await readyAxe(page);
    expect(await looks(person)).toEqual(FINE);
    await button(person, texts.confirm).click();
    const saved = pane.getByRole("heading", { name: `${TITLE} · 2`, exact: true });
    await saved.waitFor();

    await page.reload();
    await button(person, texts.open).click();
    await saved.waitFor();
    await pane.getByLabel(texts.right, { exact: true }).selectOption({ index: 1 });
    await button(person, texts.goCompare).click();
    await pane.getByText(texts.summary({ added: 0, removed: 3, moved: 0, changed: 4, differing: 7 })).waitFor();
    await readyAxe(page);
    expect(await looks(person)).toEqual(FINE);
    expect([visit.foreign, visit.troubles]).toEqual([[], []]);
    await person.close();
  },
  60_000,
);
