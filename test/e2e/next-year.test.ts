/**
 * Next year's rubric, as a person brings it in: an attachment imported, its open questions settled, a scorebook made
 * of it and begun; then weights and units change, which is previewed, done and taken back.
 */
import type { Book } from "../../src/plan";
import { cellName } from "../../src/sheet/address";
import { openPages } from "../helpers/browser";
import type { Pages } from "../helpers/browser";
import { attachmentDocx, attachmentText, DOUBTS } from "../taskpane/attachments";
import { bookIn } from "./book";
import { button, come, downloaded, generate, LONG, openSheet, selectCell, show, typeInGrid } from "./person";
import type { Person } from "./person";

let pages: Pages;
let person: Person;

beforeAll(async () => {
  pages = await openPages();
  person = await come(pages);
});
afterAll(() => pages.close());

/** The scorebook as it stands in the grid. */
async function book(): Promise<Book> {
  const { bytes } = await downloaded(person, person.page.getByRole("button", { name: "下载 .xlsx" }));
  return bookIn(bytes);
}

/** What people decide in it: totals and weights, units, entries. */
function held({ rubric, units, entries }: Book) {
  return {
    weights: rubric.categories.map(({ total, indicators }) => [total, ...indicators.map(({ weight }) => weight)]),
    units: units.map(({ name }) => name),
    entries: units.map(({ id }) => Object.fromEntries(entries.get(id) ?? [])),
  };
}

/** Where 指标体系 has an indicator's weight. */
function weightCell({ snapshot, rubric }: Book, name: string): string {
  const sheet = snapshot.sheets.find((one) => one.name === "指标体系");
  const indicator = rubric.categories.flatMap(({ indicators }) => indicators).find((one) => one.name === name);
  const row = sheet?.rows.findIndex((cells) => cells?.[0]?.value === indicator?.id) ?? -1;
  return cellName(row, sheet?.rows[0]?.findIndex((cell) => cell?.value === "weight") ?? -1);
}

async function typeAt(address: string, text: string): Promise<void> {
  await selectCell(person, address);
  await typeInGrid(person, text);
}

async function giveFile(accept: string, name: string, content: Uint8Array | string): Promise<void> {
  const input = person.pane.locator(`input[type=file][accept^="${accept}"]`);
  await input.setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
}

test("an attachment is imported, settled, made a scorebook of, filled, changed, regenerated, and taken back", async () => {
  const { page, pane, visit, importWords: texts } = person;
  const seen = (text: string | RegExp, patience = 10_000) =>
    pane.getByText(text, { exact: true }).first().waitFor({ timeout: patience });

  // A letter is no attachment to import; nothing changes by it.
  await pane.getByRole("radio", { name: texts.attachment }).click();
  await giveFile(".docx", "通知.docx", "各单位：请报送。");
  await seen("不能导入“通知.docx”，有 1 处问题：");

  await giveFile(".docx", "附件2.docx", attachmentDocx(attachmentText(DOUBTS)));
  await seen("已定 0 / 5");
  await seen("写明50分，而各指标权重合计45分。");
  await page.getByRole("radio", { name: "总分以权重合计为准（建议）" }).focus();
  await page.keyboard.press("Space");
  await seen("已定 1 / 5");
  await page.keyboard.press("Enter");
  await seen("各评分项占比合计80%，不是100%。");
  await page.keyboard.press("ArrowDown");
  await seen("已定 2 / 5");
  await button(person, texts.takeAll(3)).click();
  await button(person, texts.takeAllNow).click();
  await seen("已定 5 / 5");
  await button(person, texts.use).click();
  await seen("临泽市2023年政府网站绩效评估指标（市直单位）");
  await seen("3 个单位");

  await generate(person);
  await seen("3 个单位；3 个一级指标，4 个三级指标，9 个评分项，0 个否决项。");
  const made = await book();
  expect(held(made)).toEqual({
    weights: [
      [45, 20, 25],
      [30, 30],
      [20, 20],
    ],
    units: ["市教育局", "市民政局", "市财政局"],
    entries: [{}, {}, {}],
  });
  const [duties, leaders] = made.rubric.categories[0]?.indicators[0]?.criteria ?? [];
  // The last sentence makes up for what is missing, as was chosen.
  expect([duties?.share, leaders?.share]).toEqual([0.4, 0.6]);

  await openSheet(person, "评分录入");
  const cellOf = (unit: string, id = "") =>
    cellName(made.entriesSheet.rows.get(id) ?? -1, made.entriesSheet.columns.get(unit) ?? -1);
  await typeAt(cellOf("u1", duties?.id), "40%");
  await typeAt(cellOf("u1", leaders?.id), "30%");
  await typeAt(cellOf("u2", duties?.id), "20%");
  await show(person, "ranking");
  const board = pane.locator("ol > li");
  // 70 % and 20 % of 20 points.
  await board.nth(1).getByText("完成 11%").waitFor();
  expect(await board.allInnerTexts()).toEqual([
    "市教育局\n14.00 分\n第 1 名\n未录完\n完成 22%",
    "市民政局\n4.00 分\n第 2 名\n未录完\n完成 11%",
    "市财政局\n0.00 分\n第 3 名\n未录完\n完成 0%",
  ]);
  await show(person, "start");
  await button(person, "重新生成…").click();
  await button(person, "预览").click();
  await seen("没有变化", LONG);

  await openSheet(person, "指标体系");
  await typeAt(weightCell(made, "机构信息"), "30");
  await typeAt(weightCell(made, "政策文件"), "15");
  const before = await book();
  expect(held(before)).toEqual({
    ...held(made),
    weights: [
      [45, 30, 15],
      [30, 30],
      [20, 20],
    ],
    entries: [{ [duties?.id ?? ""]: 0.4, [leaders?.id ?? ""]: 0.3 }, { [duties?.id ?? ""]: 0.2 }, {}],
  });
  await pane.getByLabel("CSV 文件").click();
  await giveFile(".csv", "units.csv", "unit\n市审计局\n市教育局\n市财政局\n");
  await seen("3 个单位");
  await button(person, "预览").click();
  await seen("权重：20 分 → 30 分", LONG);
  await seen("单位：市民政局");
  await seen("单位：市审计局");
  await seen("保留 2 个。");
  await seen("移入“未能保留”（1 个）");

  // A toast goes once nobody points at it.
  await page.mouse.move(0, 0);
  await button(person, "重新生成").click();
  await seen("已重新生成", LONG);
  const tabs = page.locator("[data-u-comp=slide-tab-item]");
  await tabs.getByText("未能保留", { exact: true }).waitFor();
  expect(held(await book())).toEqual({
    weights: held(before).weights,
    units: ["市审计局", "市教育局", "市财政局"],
    entries: [{}, { [duties?.id ?? ""]: 0.4, [leaders?.id ?? ""]: 0.3 }, {}],
  });

  await button(person, "撤销上次重新生成").click();
  await seen("已撤销重新生成", LONG);
  await tabs.getByText("未能保留", { exact: true }).waitFor({ state: "detached" });
  expect(held(await book())).toEqual(held(before));
  expect([visit.foreign, visit.troubles]).toEqual([[], []]);
}, 180_000);
