/** Files into the open workbook and out of it, through Microsoft's client. */
import { writeFileSync } from "node:fs";
import { findSheet, LAYOUT_VERSION, planWorkbook, readBook, SHEETS } from "../../../src/plan";
import { findAside } from "../../../src/plan/aside";
import { makeFile } from "../../../src/preview/files/make-file";
import { MOST_BYTES, readFile } from "../../../src/preview/files/read-file";
import { builtInUnits } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { workbookBytes } from "../../../src/xlsx";
import type { Snapshot } from "../../../src/sheet/snapshot";
import { makeBook, scratch, snapshotOf } from "../../helpers/books";
import { validateOpenXml } from "../../helpers/open-xml";
import { openBlank } from "../../helpers/open-scorebook";
import type { OpenScorebook } from "../../helpers/open-scorebook";
import { randomEntries } from "../../helpers/random";

const units = builtInUnits(builtInRubric).slice(0, 5);
const entries = randomEntries(builtInRubric, units, 7);
const NOW = new Date("2022-12-01T08:00:00Z");

let open: OpenScorebook;

beforeEach(() => {
  open = openBlank();
});
afterEach(() => {
  open.dispose();
});

function client() {
  return { context: () => open.excel.context(), whenEditingEnds: () => Promise.resolve() };
}

function fileOf(bytes: Uint8Array, name = "簿.xlsx"): File {
  return new File([new Uint8Array(bytes)], name);
}

async function addSheet(name: string, values: unknown[][], visibility: "Visible" | "Hidden" = "Visible") {
  const context = open.excel.context();
  const sheet = context.workbook.worksheets.add(name);
  sheet.getRange("B2").getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1).formulas = values as string[][];
  sheet.visibility = visibility;
  await context.sync();
}

async function made() {
  const file = await makeFile(client(), open.workbook, NOW);
  if ("fault" in file) throw new Error(JSON.stringify(file.fault));
  return file;
}

test("the file holds the scorebook with its entries, and the other sheets' values and formulas", async () => {
  await open.workbook.generate(planWorkbook(builtInRubric, units, entries));
  await addSheet("备忘", [
    ["'001", 1.5, "=C2*2"],
    ["", true, "=#N/A"],
  ]);
  await addSheet("底稿", [["x"]], "Hidden");
  const { name, bytes } = await made();
  expect(name).toBe("2022年全市政府网站及政务新媒体绩效评估指标.xlsx");
  const snapshot = await snapshotOf(bytes);
  expect(bookIn(snapshot)).toEqual(bookIn(await snapshotOf(await makeBook(builtInRubric, units, entries))));
  expect(snapshot.sheets.map(({ name: sheet, visibility }) => [sheet, visibility]).slice(-3)).toEqual([
    ["_评分簿", "very-hidden"],
    ["备忘", "visible"],
    ["底稿", "hidden"],
  ]);
  const [memo] = snapshot.sheets.slice(-2);
  expect([memo?.rows[1]?.slice(1), memo?.rows[2]?.slice(1)]).toEqual([
    [{ value: "001" }, { value: 1.5 }, { value: 3, formula: "=C2*2" }],
    [undefined, { value: true }, { value: { error: "#N/A" }, formula: "=#N/A" }],
  ]);
});

/** What a score goes by. */
function bookIn(snapshot: Snapshot) {
  const result = readBook(snapshot, LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  const { rubric, units: read, entries: entered } = result.book;
  return { rubric, units: read, entries: entered };
}

test("an empty first sheet is not taken along, and Open XML's validator has no complaint", async () => {
  await open.workbook.generate(planWorkbook(builtInRubric, units, entries));
  await addSheet("备忘", [["=1+1", "甲"]]);
  const { bytes } = await made();
  const snapshot = await snapshotOf(bytes);
  expect(snapshot.sheets.map(({ name }) => name)).not.toContain("Sheet1");
  const folder = scratch();
  writeFileSync(folder.file("book.xlsx"), bytes);
  expect(await validateOpenXml(folder.file("book.xlsx"))).toEqual([]);
  folder.dispose();
});

test("a renamed sheet of the scorebook's is still its own", async () => {
  await open.workbook.generate(planWorkbook(builtInRubric, units, entries));
  const context = open.excel.context();
  context.workbook.worksheets.getItem("汇总排名").name = "名次";
  await context.sync();
  const { bytes } = await made();
  const { sheets } = await snapshotOf(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(planWorkbook(builtInRubric, units).sheets.map(({ name }) => name));
});

/** Types into 指标体系: rows and columns by their ids, -1 for the row below the table; other columns by their number. */
async function typeIntoRubric(row: string | null, typed: Readonly<Record<string, string | number>>): Promise<void> {
  const found = findSheet(await open.workbook.read(), "rubric");
  if (!found) throw new Error("no 指标体系");
  const context = open.excel.context();
  const sheet = context.workbook.worksheets.getItem(SHEETS.rubric);
  const at = row === null ? found.sheet.rows.length : (found.rows.get(row) ?? -1);
  for (const [column, value] of Object.entries(typed)) {
    sheet.getCell(at, found.columns.get(column) ?? Number(column)).values = [[value]];
  }
  await context.sync();
}

const LINE = { category: "政府信息公开", indicator: "机构职能", kind: "区间", share: 0.25, text: "3.新增一项" };

test("what was edited in 指标体系 and waits counts in the file, and what has no place is kept aside", async () => {
  await open.workbook.generate(planWorkbook(builtInRubric, units, entries));
  await typeIntoRubric("info.agency.2", { share: 0.25, 40: "备忘" });
  await typeIntoRubric(null, LINE);
  const { bytes, brought } = await made();
  // The new line, and what the indicator's rules say in one text.
  expect(brought).toEqual({ pending: 2, setAside: 1 });
  const snapshot = await snapshotOf(bytes);
  const { rubric, entries: kept } = bookIn(snapshot);
  const criteria = rubric.categories[0]?.indicators[0]?.criteria.map(({ text, share }) => [text, share]);
  expect(criteria?.slice(1)).toEqual([
    ["2.栏目内容与栏目名称一致，不存在关联性不高的信息噪音,50%。", 0.25],
    ["3.新增一项", 0.25],
  ]);
  expect(kept).toEqual(bookIn(await snapshotOf(await makeBook(builtInRubric, units, entries))).entries);
  expect(findAside(snapshot)?.items.map(({ typed, reason }) => [typed, reason])).toEqual([
    [{ value: "备忘" }, "no-place"],
  ]);

  const read = await readFile(fileOf(bytes), NOW);
  if ("fault" in read) throw new Error(JSON.stringify(read.fault));
  expect(read.content.brought).toEqual({ pending: 0, setAside: 0 });
  const again = await snapshotOf(await workbookBytes(read.content.plan, { created: NOW }));
  expect(findAside(again)?.items).toEqual(findAside(snapshot)?.items);
});

test("what makes no sense in 指标体系 spoils no file", async () => {
  await open.workbook.generate(planWorkbook(builtInRubric, units, entries));
  await typeIntoRubric("info.agency", { weight: 9 });
  await typeIntoRubric(null, { ...LINE, kind: "随意" });
  const { bytes, brought } = await made();
  expect([brought.pending, brought.setAside > 0]).toEqual([0, true]);
  const snapshot = await snapshotOf(bytes);
  expect(bookIn(snapshot)).toBeDefined();
  const aside = (findAside(snapshot)?.items ?? []).flatMap(({ typed }) => ("value" in typed ? [typed.value] : []));
  expect(aside).toEqual(expect.arrayContaining([9, "随意", "3.新增一项"]));
});

test("without a scorebook there is no file", async () => {
  await expect(makeFile(client(), open.workbook, new Date())).resolves.toEqual({ fault: "no-scorebook" });
});

test("a file's scorebook and other sheets come into the workbook by one generate", async () => {
  const plan = planWorkbook(builtInRubric, units, entries);
  await open.workbook.generate(plan);
  await addSheet("备忘", [["=1+1", "甲", "'=x"]]);
  const read = await readFile(fileOf((await made()).bytes), NOW);
  if ("fault" in read) throw new Error(JSON.stringify(read.fault));
  open.dispose();
  open = openBlank();
  const { content } = read;
  expect(content.units).toBe(5);
  await open.workbook.generate({ ...content.plan, sheets: [...content.plan.sheets, ...content.others.plans] });
  const [memo] = (await open.workbook.readArea("备忘", { row: 1, column: 1, rows: 1, columns: 3 })).cells;
  expect(memo).toEqual([{ value: 2, formula: "=1+1" }, { value: "甲" }, { value: "=x" }]);
});

test.each<[what: string, file: () => File, fault: object]>([
  ["no workbook", () => fileOf(new TextEncoder().encode("你好")), { kind: "package", fault: { code: "not-a-zip" } }],
  ["an empty file", () => fileOf(new Uint8Array()), { kind: "package", fault: { code: "empty" } }],
  ["too large a file", () => sized(MOST_BYTES + 1), { kind: "too-large", most: MOST_BYTES }],
  ["a file that has gone", unreadable, { kind: "unreadable", detail: "A requested file could not be found." }],
])("%s is told, nothing thrown", async (_what, file, fault) => {
  await expect(readFile(file(), NOW)).resolves.toEqual({ fault });
});

function sized(size: number): File {
  return Object.defineProperty(fileOf(new Uint8Array()), "size", { value: size });
}

function unreadable(): File {
  const file = fileOf(new Uint8Array([1]));
  return Object.defineProperty(file, "arrayBuffer", {
    value: () => Promise.reject(new Error("A requested file could not be found.")),
  });
}

test("a workbook that is no scorebook is told", async () => {
  const plain = planWorkbook(builtInRubric, units);
  const [sheet] = plain.sheets;
  if (!sheet) throw new Error("no sheet");
  const other = { ...plain, names: [], sheets: [{ ...sheet, name: "表", fills: [], formats: [], validations: [] }] };
  const file = fileOf(await workbookBytes(other, { created: new Date() }));
  await expect(readFile(file, NOW)).resolves.toEqual({
    fault: { kind: "book", faults: [{ code: "not-a-scorebook" }] },
  });
});
