/** A weight is changed in the sheet, a preview looked at, the scorebook made anew, and that taken back: as a person does it. */
import { fieldsOf } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { filledIn, UNITS } from "../checks/checked";
import { makeBook } from "../helpers/books";
import { openPages } from "../helpers/browser";
import type { Pages } from "../helpers/browser";
import { bookIn } from "./book";
import { button, come, downloaded, LONG, open, openSheet, selectCell, typeInGrid } from "./person";
import type { Person } from "./person";

let pages: Pages;
let person: Person;

beforeAll(async () => {
  pages = await openPages();
  person = await come(pages);
  await open(person, "评分簿.xlsx", await makeBook(builtInRubric, UNITS, (await filledIn()).entries));
}, 120_000);
afterAll(() => pages.close());

async function held(): Promise<unknown> {
  const { bytes } = await downloaded(person, person.page.getByRole("button", { name: "下载 .xlsx" }));
  const { rubric, units, entries } = await bookIn(bytes);
  const shares = fieldsOf(rubric).map(({ id, criterion }) => [id, criterion?.share ?? null]);
  return { shares, units, entries: [...entries].map(([unit, own]) => [unit, [...own]]) };
}

test("nothing changes at first; then shares and units do, which is previewed, done and taken back", async () => {
  const { page, pane, visit } = person;
  const [first, , third] = UNITS.map(({ name }) => name);
  await button(person, "重新生成…").click();
  await button(person, "预览").click();
  await pane.getByText("没有变化", { exact: true }).waitFor({ timeout: LONG });

  await openSheet(person, "指标体系");
  for (const [address, share] of [
    ["I7", "10%"],
    ["I8", "90%"],
  ] as const) {
    await selectCell(person, address);
    await typeInGrid(person, share);
  }
  const before = await held();
  const list = { name: "units.csv", mimeType: "text/csv", buffer: Buffer.from(`unit\n${first}\n${third}\n`) };
  await pane.getByLabel("CSV 文件").click();
  await pane.locator("input[type=file]").setInputFiles(list);
  await pane.getByText("2 个单位", { exact: true }).waitFor();
  await button(person, "预览").click();
  await pane.getByText("占比：50% → 10%", { exact: true }).waitFor({ timeout: LONG });
  await pane.getByText(/^移入“未能保留”/u).waitFor();

  // A toast goes once nobody points at it.
  await page.mouse.move(0, 0);
  await button(person, "重新生成").click();
  await pane.getByText("已重新生成", { exact: true }).first().waitFor({ timeout: LONG });
  const tabs = page.locator("[data-u-comp=slide-tab-item]");
  await tabs.getByText("未能保留", { exact: true }).waitFor();
  expect(await held()).toMatchObject({ units: [{ name: first }, { name: third }] });

  await button(person, "撤销上次重新生成").click();
  await pane.getByText("已撤销重新生成", { exact: true }).first().waitFor({ timeout: LONG });
  await tabs.getByText("未能保留", { exact: true }).waitFor({ state: "detached" });
  expect(await held()).toEqual(before);
  expect([visit.foreign, visit.troubles]).toEqual([[], []]);
}, 180_000);
