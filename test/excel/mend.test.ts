/** Mending in the open workbook: every cell of it or none, whatever protects the sheets and whoever types meanwhile. */
import { checkBook, checkContext, repairOf } from "../../src/checks";
import type { Finding } from "../../src/checks";
import { LAYOUT_VERSION, readBook } from "../../src/plan";
import type { Book } from "../../src/plan";
import { builtInUnits } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { cellName } from "../../src/sheet/address";
import { repairSize, reversed } from "../../src/sheet/repair";
import type { Repair } from "../../src/sheet/repair";
import { openScorebook } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";
import { addressOf } from "../plan/edited-books";

const units = builtInUnits(builtInRubric).slice(0, 4);
const SHEET = "评分录入";

let open: OpenScorebook;
beforeEach(async () => {
  open = await openScorebook(units);
});
afterEach(() => {
  open.dispose();
});

async function book(): Promise<Book> {
  const result = readBook(await open.workbook.read(), LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.book;
}

/** Somebody with the sheet unprotected. */
async function damage(address: string, input: string | number): Promise<void> {
  const context = open.excel.context();
  const worksheet = context.workbook.worksheets.getItem(SHEET);
  worksheet.protection.unprotect();
  worksheet.getRange(address).formulas = [[input]];
  worksheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
  await context.sync();
}

interface Seen {
  readonly formula: unknown;
  readonly protectedNow: boolean;
  readonly options: Excel.WorksheetProtectionOptions;
}

async function seen(address: string): Promise<Seen> {
  const context = open.excel.context();
  const worksheet = context.workbook.worksheets.getItem(SHEET);
  const range = worksheet.getRange(address);
  range.load("formulas");
  worksheet.protection.load("protected,options");
  await context.sync();
  const { protection } = worksheet;
  return { formula: range.formulas[0]?.[0], protectedNow: protection.protected, options: protection.options };
}

/** What is wrong with the workbook's make, but for what only follows from that. */
function wrong(of: Book): Finding[] {
  const { findings } = checkBook(of);
  return findings.filter(({ rule }) => /^(?:formula|row)-/.test(rule) && rule !== "formula-error");
}

const places = (findings: readonly Finding[]) =>
  findings.map(({ rule, cell }) => `${rule} ${cell ? cellName(cell.row, cell.column) : ""}`);

async function certain(): Promise<Repair> {
  const read = await book();
  return repairOf(checkContext(read), wrong(read));
}

/** Two formulas of different rows typed over, with what stood there. */
async function damaged(): Promise<{ share: string; other: string; made: readonly Seen[] }> {
  const { snapshot } = await book();
  const share = addressOf(snapshot, "entries", "info.agency.1", "share");
  const other = addressOf(snapshot, "entries", "info.news.1", "share");
  const made = [await seen(share), await seen(other)];
  await damage(share, 0.4);
  await damage(other, "别的");
  expect(places(wrong(await book()))).toEqual([`formula-overwritten ${share}`, `formula-overwritten ${other}`]);
  return { share, other, made };
}

it("restores what was typed over formulas, and protects the sheet as before", async () => {
  const { share, other, made } = await damaged();
  const repair = await certain();
  expect(repairSize(repair)).toBe(2);
  open.excel.host.resetLog();
  expect(await open.workbook.mend(repair)).toMatchObject({ state: "written" });
  expect(open.excel.host.log).toHaveLength(2);
  expect([await seen(share), await seen(other)]).toEqual(made);
  expect(wrong(await book())).toEqual([]);
});

it("is taken back, with what had been typed", async () => {
  const { share, other } = await damaged();
  const repair = await certain();
  await open.workbook.mend(repair);
  expect(await open.workbook.mend(reversed(repair))).toMatchObject({ state: "written" });
  expect([(await seen(share)).formula, (await seen(other)).formula]).toEqual([0.4, "别的"]);
});

it("writes nothing where a cell was changed since, rows have moved, or the sheet is gone", async () => {
  const { share, other } = await damaged();
  const repair = await certain();
  await damage(share, 0.3);
  expect(await open.workbook.mend(repair)).toEqual({ state: "changed" });
  expect([(await seen(share)).formula, (await seen(other)).formula]).toEqual([0.3, "别的"]);
  const later = await certain();
  const { person } = open.excel.host;
  await person.unprotect(SHEET);
  await person.insertRows(SHEET, "8:8");
  expect(await open.workbook.mend(later)).toEqual({ state: "moved" });
  await person.rename(SHEET, "录入");
  expect(await open.workbook.mend(later)).toEqual({ state: "moved" });
});

it("says that a sheet has a password, and leaves it as it was", async () => {
  const { share } = await damaged();
  const context = open.excel.context();
  const worksheet = context.workbook.worksheets.getItem(SHEET);
  worksheet.protection.unprotect();
  worksheet.protection.protect({}, "secret");
  await context.sync();
  await expect(open.workbook.mend(await certain())).rejects.toMatchObject({ code: "protected" });
  expect(await seen(share)).toMatchObject({ formula: 0.4, protectedNow: true });
});

it.each([{ sync: 1 }, { sync: 2 }, { sync: 2, action: 3 }, { sync: 2, action: 6 }])(
  "leaves all as it was where Excel fails at %j",
  async (place) => {
    const { share, other } = await damaged();
    const before = [await seen(share), await seen(other)];
    const repair = await certain();
    open.excel.host.failAt(place, "GeneralException");
    await expect(open.workbook.mend(repair)).rejects.toMatchObject({ code: "unknown" });
    expect([await seen(share), await seen(other)]).toEqual(before);
    expect(await open.workbook.mend(repair)).toMatchObject({ state: "written" });
  },
);

it("says so where not even that can be done", async () => {
  await damaged();
  const repair = await certain();
  open.excel.host.failAt({ sync: 2, action: 6 }, "GeneralException");
  open.excel.host.failAt({ sync: 3 }, "ConnectionFailure");
  await expect(open.workbook.mend(repair)).rejects.toMatchObject({ code: "half-mended" });
});
