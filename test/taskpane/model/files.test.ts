/** What is taken out of a book can be read again. */
import { decodeText, readEntryFile } from "../../../src/csv";
import { paneMessagesFor } from "../../../src/i18n/pane";
import { LAYOUT_VERSION, readBook } from "../../../src/plan";
import { builtInRubric } from "../../../src/rubric/builtin";
import { readWorkbook } from "../../../src/xlsx";
import { bookFile, entriesFile, scoresFile } from "../../../src/taskpane/model/files";
import { scoresOf } from "../../../src/taskpane/model/scores";
import { randomEntries } from "../../helpers/random";
import { bookIn, bookWith, UNITS } from "../book";
import { MemoryWorkbook } from "../memory-workbook";

const GOOD = { blank: 0.2, bad: 0, veto: 0 };

async function randomBook(seed: number) {
  const entries = randomEntries(builtInRubric, UNITS, seed, GOOD);
  return bookIn(await MemoryWorkbook.holding(builtInRubric, UNITS, entries));
}

test.each([1, 2, 3])("entries come back from their file (seed %d)", async (seed) => {
  const book = await randomBook(seed);
  const result = readEntryFile(decodeText(entriesFile(book)), book.rubric, book.units);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults.slice(0, 3)));
  expect(result.entries).toEqual(new Map([...book.entries].filter(([, own]) => own.size > 0)));
});

test("a file of entries has the columns that others read, and a veto by its reason", async () => {
  const book = await bookWith(
    ["u1", "info.news:veto", "突击发布"],
    ["u2", "info.news.2", 0.45],
    ["u2", "operations.maintenance.5:overdue", 2],
  );
  expect(decodeText(entriesFile(book)).split("\r\n")).toEqual([
    "unit,category,indicator,criterion,counter,value",
    "市发改委,政府信息公开,动态要闻,veto,,突击发布",
    "市教育局,政府信息公开,动态要闻,2,,0.45",
    "市教育局,管理保障,运维管理情况,5,超期,2",
    "",
  ]);
});

test("files begin with the mark by which Excel knows UTF-8", async () => {
  const book = await bookWith();
  expect([...entriesFile(book).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test("a text that a spreadsheet would take for a formula is shielded", async () => {
  const book = await bookWith(["u1", "info.news.2", '=HYPERLINK("http://x")'], ["u2", "info.news.2", -0.25]);
  const lines = decodeText(entriesFile(book)).split("\r\n");
  expect(lines[1]).toBe('市发改委,政府信息公开,动态要闻,2,,"\'=HYPERLINK(""http://x"")"');
  expect(lines[2]).toBe("市教育局,政府信息公开,动态要闻,2,,-0.25");
});

test("scores stand best first, with a column for each category and indicator", async () => {
  const book = await randomBook(4);
  const { summary } = paneMessagesFor("zh-CN");
  const [head = "", first = "", ...rest] = decodeText(scoresFile(book, summary)).split("\r\n");
  const indicators = book.rubric.categories.flatMap((one) => one.indicators);
  expect(head.startsWith("排名,单位,分组,总分,完成率,政府信息公开,办事服务,")).toBe(true);
  expect(head.split(",")).toHaveLength(5 + book.rubric.categories.length + indicators.length);
  const best = [...scoresOf(book).units].sort((a, b) => a.rank - b.rank)[0];
  expect(first.startsWith(`1,${best?.unit.name ?? ""},市直部门,${best?.total ?? ""},`)).toBe(true);
  expect(rest).toHaveLength(3);
});

test("a copy of the book holds the same rubric, units and entries", async () => {
  const book = await randomBook(5);
  const read = await readWorkbook(await bookFile(book, new Date("2022-12-01T08:00:00Z")));
  if ("fault" in read) throw new Error(read.fault.code);
  const result = readBook(read.snapshot, LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  expect(result.book.entries).toEqual(book.entries);
  expect(result.book.units).toEqual(book.units);
  expect(result.book.rubric).toEqual(book.rubric);
});
