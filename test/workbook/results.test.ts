/** A file with 检查结果 in it: sound to Excel, and the same after other programs have saved it. */
import { readFileSync, writeFileSync } from "node:fs";
import { LAYOUT_VERSION, planWorkbook, readBook, withSheetBehind } from "../../src/plan";
import { findResults, ignoredIn, planResults, updateResults } from "../../src/plan/results";
import { builtInUnits, fieldsOf } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { workbookBytes } from "../../src/xlsx";
import { checkBook } from "../../src/checks";
import type { Book } from "../../src/plan";
import { compareWithLibreOffice, CREATED, scratch, snapshotOf } from "../helpers/books";
import { bestValue, fill } from "../helpers/fill";
import { startLibreOffice } from "../helpers/libreoffice";
import type { LibreOffice } from "../helpers/libreoffice";
import { validateOpenXml } from "../helpers/open-xml";
import { editWithOpenpyxl } from "../helpers/openpyxl-edit";
import { inputOf } from "../plan/results/book";

jest.setTimeout(120_000);

const files = scratch();
let office: LibreOffice;
beforeAll(async () => {
  office = await startLibreOffice();
});
afterAll(async () => {
  await office.stop();
  files.dispose();
});

const KEY = "entry-out-of-range|unit:u1|field:info.news.2";
/** Names that look like formulas, markup and sheets' names. */
const ODD = ['=HYPERLINK("x")', "<a>&\"'", "'甲", "+1", "@乙", "#REF!"];
const units = builtInUnits(builtInRubric)
  .slice(0, 6)
  .map((unit, i) => ({ ...unit, name: ODD[i] ?? unit.name }));
/** Without numbers of more digits than programs save, and error values, which LibreOffice makes formulas of. */
const BAD = [45, "５０％", "=1+1", -3, "合格", 0.97];
const entries = fill(builtInRubric, units, (field, _, i) => bestValue(field) ?? (i === 2 ? "其他原因" : null));
fieldsOf(builtInRubric).forEach(({ id, kind }, i) => {
  if (kind !== "veto" && i % 3 === 0) entries.get(`u${(i % 6) + 1}`)?.set(id, BAD[i % 5] ?? null);
});
entries.get("u1")?.set("info.news.2", 0.9);
const plan = planWorkbook(builtInRubric, units, entries);

async function read(bytes: Uint8Array): Promise<Book> {
  const result = readBook(await snapshotOf(bytes), LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.book;
}

async function withSheet(): Promise<Uint8Array> {
  const book = await read(await workbookBytes(plan, { created: CREATED }));
  const results = planResults(inputOf(book, 5, new Map([[KEY, "上级另有规定"]])));
  return workbookBytes(withSheetBehind(plan, results), { created: CREATED });
}

it("is sound to Microsoft's Open XML SDK, and its links compute in LibreOffice", async () => {
  const path = files.file("results.xlsx");
  const bytes = await withSheet();
  writeFileSync(path, bytes);
  expect(await validateOpenXml(path)).toEqual([]);
  const { compared, differences } = await compareWithLibreOffice(office, bytes, files.file("again.xlsx"));
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(1_000);
});

it("comes last among the sheets in sight, and is found again", async () => {
  const { snapshot } = await read(await withSheet());
  expect(snapshot.sheets.slice(-2).map(({ name, visibility }) => [name, visibility])).toEqual([
    ["检查结果", "visible"],
    ["_评分簿", "very-hidden"],
  ]);
  expect([...ignoredIn(snapshot)]).toEqual([[KEY, "上级另有规定"]]);
});

it.each(["LibreOffice", "openpyxl"])("has nothing to be written after %s has saved it", async (program) => {
  const [from, to] = [files.file("from.xlsx"), files.file(`${program}.xlsx`)];
  writeFileSync(from, await withSheet());
  if (program === "LibreOffice") await office.resave(from, to);
  else await editWithOpenpyxl(from, to, [{ sheet: "检查结果", edit: "rename", name: "问题" }]);
  const book = await read(readFileSync(to));
  const found = findResults(book.snapshot);
  expect(found?.rows.size).toBeGreaterThan(40);
  // openpyxl drops what formulas came to.
  const input = inputOf(book, 30, undefined, { "cache-stale": "off" });
  expect(found && updateResults(found, input).cells).toEqual([]);
  expect(checkBook(book).ignored.map(({ ignored, rule }) => [rule, ignored])).toEqual([
    ["entry-out-of-range", "上级另有规定"],
  ]);
});
