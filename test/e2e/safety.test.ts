/** Nothing leaves the page's own origin, and texts stay texts, whatever they look like. */
import { builtInUnits, formatRubric } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import type { CellValue } from "../../src/sheet/value";
import { makeBook, snapshotOf } from "../helpers/books";
import { openPages } from "../helpers/browser";
import type { Pages } from "../helpers/browser";
import { bookIn } from "./book";
import { button, come, downloaded, generate, goToEntry, open, openSheet, selectCell, show, typeInGrid } from "./person";
import type { Person } from "./person";

const IMAGE = `<img src=x onerror="document.title='run'">`;

/** Names that would run, compute, lead elsewhere or turn texts round, if anything took them for more than texts. */
const NAMES = [
  IMAGE,
  `=HYPERLINK("https://example.com/","x")`,
  `+cmd|' /C calc'!A0`,
  `=1+1`,
  `-2+3`,
  `@SUM(1+1)`,
  `＝1+1`,
  `'=1+1`,
  `\u202e委改发市`,
  `市发\u200b改委`,
];

/** The same in a CSV file: what a spreadsheet would compute has an apostrophe before it. */
const SHIELDED = [
  `"<img src=x onerror=""document.title='run'"">"`,
  `"'=HYPERLINK(""https://example.com/"",""x"")"`,
  `"'+cmd|' /C calc'!A0"`,
  `"'=1+1"`,
  `"'-2+3"`,
  `"'@SUM(1+1)"`,
  `"'＝1+1"`,
  `"''=1+1"`,
  `\u202e委改发市`,
  `市发\u200b改委`,
];

/** What a page may load and run. */
const policyWith = (styles: string) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

let pages: Pages;

beforeAll(async () => {
  pages = await openPages();
});
afterAll(async () => {
  await pages.close();
});

test.each([
  ["/", "'self' 'unsafe-inline'"],
  // Made stricter once the pane runs: styles.test.ts.
  ["/taskpane.html", "'self' 'unsafe-inline'"],
  ["/commands.html", "'self'"],
])("%s allows only its own origin", async (path, styles) => {
  const response = await fetch(`${pages.origin}${path}`);
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await response.text()) ?? [];
  expect(policy).toBe(policyWith(styles));
});

/** Nothing of the texts ran, and nothing was asked of other places. */
async function expectCalm({ page, pane, visit }: Person): Promise<void> {
  expect(await page.title()).toBe("评分簿 Scorebook");
  expect(await pane.locator("img, a").count()).toBe(0);
  expect([visit.foreign, visit.troubles]).toEqual([[], []]);
}

async function csvLines(person: Person, name: string): Promise<string[]> {
  await show(person, "start");
  const { bytes } = await downloaded(person, button(person, name));
  return new TextDecoder().decode(bytes).split("\r\n");
}

/** The names among the file's cells that are no formulas, in their order. */
async function textsIn(bytes: Uint8Array, sheet: string): Promise<string[]> {
  const found = (await snapshotOf(bytes)).sheets.find(({ name }) => name === sheet);
  return (found?.rows ?? [])
    .flatMap((row) => row ?? [])
    .flatMap((cell) => NAMES.filter((name) => cell?.value === name && cell.formula === undefined));
}

test("hostile names and titles are shown, written and exported as texts", async () => {
  const person = await come(pages);
  const { page, pane } = person;
  await pane.getByRole("radio", { name: "JSON 文件" }).click();
  const rubric = formatRubric({ ...builtInRubric, title: IMAGE });
  await pane
    .locator("input[type=file][accept^='.json']")
    .setInputFiles({ name: "r.json", mimeType: "application/json", buffer: Buffer.from(rubric) });
  await pane.getByText(IMAGE).waitFor();
  await pane.getByRole("radio", { name: "CSV 文件" }).click();
  // An apostrophe before a formula is taken for our own shield, so that one more stands before the one that is meant.
  const csv = ["unit", ...NAMES].map((name) => `"${name.replace(/^'/, "''").replaceAll('"', '""')}"`).join("\r\n");
  await pane
    .locator("input[type=file][accept^='.csv']")
    .setInputFiles({ name: "u.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await pane.getByText(`${NAMES.length} 个单位`, { exact: true }).waitFor();
  await generate(person);
  await show(person, "ranking");
  await pane.locator("ol > li").first().waitFor();
  expect(await pane.locator("ol button").allTextContents()).toEqual(NAMES);

  const lines = await csvLines(person, "得分 CSV");
  expect(lines.slice(1, -1).map((line) => line.slice(0, line.indexOf(",市直部门,")))).toEqual(
    SHIELDED.map((name) => `1,${name}`),
  );

  const { bytes } = await downloaded(person, page.getByRole("button", { name: "下载 .xlsx" }));
  expect((await bookIn(bytes)).units.map(({ name }) => name)).toEqual(NAMES);
  expect(await textsIn(bytes, "参评单位")).toEqual(NAMES);
  await expectCalm(person);
});

test("hostile texts that came with a file's entries, or are typed into the grid, stay texts", async () => {
  const units = builtInUnits(builtInRubric).slice(0, 5);
  const field = "info.agency.1";
  const entries = new Map(units.map(({ id }, i) => [id, new Map<string, CellValue>([[field, NAMES[i] ?? null]])]));
  const person = await come(pages);
  const { page, pane } = person;
  await open(person, "评分簿.xlsx", await makeBook(builtInRubric, units, entries));

  await show(person, "check");
  await button(person, "检查").click();
  await pane.getByText(/^5 个错误 · /).waitFor();
  const findings = await pane.locator("details[open]").first().getByRole("listitem").allInnerTexts();
  expect(findings.map((text) => NAMES.findIndex((value) => text.includes(`“${value}”`)))).toEqual([0, 1, 2, 3, 4]);

  expect((await csvLines(person, "录入值 CSV")).slice(0, -1)).toEqual([
    "unit,category,indicator,criterion,counter,value",
    ...units.map(({ name }, i) => `${name},政府信息公开,机构职能,1,,${SHIELDED[i] ?? ""}`),
  ]);

  await show(person, "score");
  await openSheet(person, "评分录入");
  await goToEntry(person, "R12");
  await pane.getByText(`已录入 ${NAMES[1] ?? ""}`, { exact: true }).waitFor();
  // The first row of units of 参评单位: its names may be changed.
  await openSheet(person, "参评单位");
  await selectCell(person, "B5");
  await typeInGrid(person, IMAGE);
  await selectCell(person, "B6");
  await typeInGrid(person, "'=1+1");
  await show(person, "ranking");
  await button(person, IMAGE).waitFor();
  await button(person, "=1+1").waitFor();
  const { bytes } = await downloaded(person, page.getByRole("button", { name: "下载 .xlsx" }));
  expect((await bookIn(bytes)).units.map(({ name }) => name)).toEqual([
    IMAGE,
    "=1+1",
    ...units.slice(2).map(({ name }) => name),
  ]);
  expect(await textsIn(bytes, "参评单位")).toEqual([IMAGE, "=1+1"]);
  expect(await textsIn(bytes, "评分录入")).toEqual(expect.arrayContaining(NAMES.slice(0, 5)));
  await expectCalm(person);
});
