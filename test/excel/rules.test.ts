/** What is set for rules is kept in the very-hidden sheet, which stays locked. */
import { checkBook, settingsOf, settingsText } from "../../src/checks";
import { LAYOUT_VERSION, readBook } from "../../src/plan";
import type { Book } from "../../src/plan";
import { UNITS } from "../checks/checked";
import { openScorebook } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";

jest.setTimeout(120_000);

let open: OpenScorebook;
beforeEach(async () => {
  open = await openScorebook(UNITS);
  await open.workbook.look();
});
afterEach(() => {
  open.dispose();
});

async function bookNow(): Promise<Book> {
  const result = readBook(await open.workbook.read(), LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.book;
}

async function isLocked(): Promise<unknown> {
  const { protection } = open.excel.context().workbook.worksheets.getItem("_评分簿");
  protection.load("protected,options");
  await protection.context.sync();
  const { allowFormatColumns, allowFormatRows, allowInsertRows } = protection.options;
  return [protection.protected, allowFormatColumns, allowFormatRows, allowInsertRows];
}

const LOCKED = [true, true, true, false];
const OFF = settingsText({ "entry-missing": "off", "near-tie": "warning" });

it("is written in two syncs, and read by a check", async () => {
  expect(checkBook(await bookNow()).findings.length).toBeGreaterThan(100);
  open.excel.host.resetLog();
  await open.workbook.writeRules(OFF);
  const { log } = open.excel.host;
  expect([log.length, log.reduce((sum, { actions }) => sum + actions, 0)]).toEqual([2, 18]);
  const book = await bookNow();
  expect(settingsOf(book)).toEqual({ "entry-missing": "off", "near-tie": "warning" });
  expect(checkBook(book).findings).toEqual([]);
  expect(await isLocked()).toEqual(LOCKED);
});

it("stands in the same place when it is changed, and is gone when all is as usual", async () => {
  const before = (await bookNow()).snapshot.sheets.find(({ name }) => name === "_评分簿");
  await open.workbook.writeRules(OFF);
  const sheet = await open.workbook.writeRules("near-tie=error");
  const after = (await bookNow()).snapshot.sheets.find(({ name }) => name === "_评分簿");
  expect(after?.rows.at(-1)?.map((cell) => cell?.value)).toEqual(["rules", undefined, "near-tie=error"]);
  expect(after?.rows).toHaveLength((before?.rows.length ?? 0) + 1);
  expect(sheet.rows.at(-1)?.[2]).toEqual({ value: "near-tie=error" });
  await open.workbook.writeRules("");
  expect(settingsOf(await bookNow())).toEqual({});
});

it.each([
  [1, undefined],
  [2, undefined],
  [2, 4],
  [2, 8],
  [2, 11],
])("that fails at sync %d, action %s, is as before, and locked", async (sync, action) => {
  await open.workbook.writeRules("near-tie=error");
  open.excel.host.failAt({ sync, ...(action === undefined ? {} : { action }) }, "GeneralException");
  await expect(open.workbook.writeRules(OFF)).rejects.toMatchObject({ code: "unknown" });
  expect(settingsOf(await bookNow())).toEqual({ "near-tie": "error" });
  expect(await isLocked()).toEqual(LOCKED);
});

it("is refused where somebody locked the sheet with a password", async () => {
  const context = open.excel.context();
  const { protection } = context.workbook.worksheets.getItem("_评分簿");
  protection.unprotect();
  protection.protect({}, "geheim");
  await context.sync();
  await expect(open.workbook.writeRules(OFF)).rejects.toMatchObject({ code: "protected" });
  expect(settingsOf(await bookNow())).toEqual({});
});
