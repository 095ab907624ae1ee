/** 检查结果 in an open workbook: made with the first check, rewritten in place, never by halves. */
import { checkBook } from "../../src/checks";
import { resultsInput } from "../../src/i18n/results";
import { LAYOUT_VERSION, readBook } from "../../src/plan";
import type { Book } from "../../src/plan";
import type { ResultsInput } from "../../src/plan/results";
import { at, told } from "../plan/results/book";
import { openScorebook } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";
import { UNITS } from "../checks/checked";

jest.setTimeout(120_000);

const KEY = "entry-missing|unit:u1|field:info.agency.1";

let open: OpenScorebook;
beforeEach(async () => {
  open = await openScorebook(UNITS);
});
afterEach(() => {
  open.dispose();
});

async function bookNow(): Promise<Book> {
  const result = readBook(await open.workbook.read(), LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.book;
}

async function input(minute: number, decisions?: ReadonlyMap<string, string | null>): Promise<ResultsInput> {
  const book = await bookNow();
  return resultsInput(book, checkBook(book), at(minute), decisions);
}

/** Syncs and actions of a write. */
async function costOf(work: Promise<unknown>): Promise<{ syncs: number; actions: number }> {
  open.excel.host.resetLog();
  await work;
  const { log } = open.excel.host;
  return { syncs: log.length, actions: log.reduce((sum, { actions }) => sum + actions, 0) };
}

/** All that cells hold; a frame around an empty row is no content. */
async function sheetNow(name = "检查结果"): Promise<unknown> {
  const context = open.excel.context();
  const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
  range.load("formulas,address");
  await context.sync();
  return { address: range.address, formulas: range.formulas };
}

async function tabs(): Promise<string[]> {
  const context = open.excel.context();
  context.workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  return context.workbook.worksheets.items.map(({ name, visibility }) =>
    visibility === "Visible" ? name : `(${name})`,
  );
}

async function type(address: string, text: string, sheet = "检查结果"): Promise<void> {
  expect(await open.excel.host.person.type(sheet, address, text)).toBeNull();
}

const entryAt = async (row: string, text: string) => {
  const { entriesSheet } = await bookNow();
  await type(`Q${(entriesSheet.rows.get(row) ?? 0) + 1}`, text, "评分录入");
};

/** Past the validation, as pasting goes. */
async function pasteInto(row: string, text: string): Promise<void> {
  const { entriesSheet } = await bookNow();
  const context = open.excel.context();
  const range = context.workbook.worksheets.getItem("评分录入").getCell(entriesSheet.rows.get(row) ?? 0, 16);
  range.values = [[text]];
  await context.sync();
}

describe("the first check", () => {
  it("makes the sheet before the hidden ones, in two syncs", async () => {
    const given = await input(5);
    expect(await costOf(open.workbook.writeResults(given))).toEqual({ syncs: 2, actions: 231 });
    expect(await tabs()).toEqual([
      "Sheet1",
      ...["说明", "指标体系", "参评单位", "评分录入", "得分计算", "汇总排名"],
      "检查结果",
      "(_评分簿)",
    ]);
    const context = open.excel.context();
    const sheet = context.workbook.worksheets.getItem("检查结果");
    const [filter, frozen] = [sheet.autoFilter.getRange(), sheet.freezePanes.getLocationOrNullObject()];
    const range = sheet.getRange("A4:M5");
    for (const one of [filter, frozen]) one.load("address");
    range.load("values");
    sheet.pageLayout.load("orientation,paperSize,zoom");
    await context.sync();
    expect([filter.address, frozen.address]).toEqual([`检查结果!A4:M${given.items.length + 4}`, "检查结果!1:4"]);
    expect(sheet.pageLayout.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
    });
    expect(range.values[1]?.slice(0, 11)).toEqual([
      ...[KEY, "评分录入!Q12", 1, "提醒", "尚未录入", "评分录入!Q12", "市发改委"],
      ...["市发改委 · 机构职能 · 1：尚未录入。", "填写评分；没有发生的计数项填 0。", "待处理", ""],
    ]);
  });

  it("leaves another sheet of that name alone", async () => {
    const context = open.excel.context();
    context.workbook.worksheets.add("检查结果").getRange("A1").values = [["我的记录"]];
    await context.sync();
    await open.workbook.writeResults(await input(5));
    expect(await sheetNow()).toEqual({ address: "检查结果!A1", formulas: [["我的记录"]] });
    const { snapshot } = await bookNow();
    expect(snapshot.sheets.map(({ name }) => name)).toContain("检查结果 (2)");
    await open.workbook.writeResults(await input(6));
    expect(await tabs()).toEqual(expect.not.arrayContaining(["检查结果 (3)"]));
  });

  it.each([
    [1, undefined],
    [2, undefined],
    [2, 5],
    [2, 60],
    [2, 150],
  ])("that fails at sync %d, action %s, leaves nothing behind, and succeeds the next time", async (sync, action) => {
    const before = await tabs();
    const given = await input(5);
    open.excel.host.failAt({ sync, ...(action === undefined ? {} : { action }) }, "GeneralException");
    await expect(open.workbook.writeResults(given)).rejects.toMatchObject({ code: "unknown" });
    expect(await tabs()).toEqual(before);
    const context = open.excel.context();
    const name = context.workbook.names.getItemOrNullObject("scorebook.results");
    name.load("name");
    await context.sync();
    expect(name.isNullObject).toBe(true);
    await open.workbook.writeResults(given);
    expect(told((await open.workbook.writeResults(given)).sheet, "key")).toHaveLength(given.items.length);
  });

  it("is refused where the workbook is read-only or its structure protected", async () => {
    const given = await input(5);
    open.excel.host.setReadOnly(true);
    await expect(open.workbook.writeResults(given)).rejects.toMatchObject({ code: "read-only" });
    open.excel.host.setReadOnly(false);
    open.excel.host.setStructureProtected(true);
    await expect(open.workbook.writeResults(given)).rejects.toMatchObject({ code: "structure-protected" });
  });
});

describe("a later check", () => {
  beforeEach(async () => {
    await open.workbook.writeResults(await input(5));
  });

  it("writes nothing where nothing changed, and knows what it wrote", async () => {
    const before = await sheetNow();
    const written = await open.workbook.writeResults(await input(6));
    expect([written.isNew, written.changed]).toEqual([false, 0]);
    expect(await costOf(open.workbook.writeResults(await input(7)))).toEqual({ syncs: 2, actions: 14 });
    expect(await sheetNow()).toEqual(before);
  });

  it("writes the cells that change, in three syncs, and what people typed stays", async () => {
    const { items } = await input(5);
    await type("J6", "已忽略");
    await type("K6", "单位撤销");
    await type("N5", "=1+1");
    await entryAt("info.agency.1", "0.1");
    const given = await input(6);
    expect(given.items).toHaveLength(items.length - 1);
    expect(await costOf(open.workbook.writeResults(given))).toEqual({ syncs: 3, actions: 25 });
    const { sheet, changed } = await open.workbook.writeResults(given);
    expect(changed).toBe(0);
    expect(told(sheet, "state", "reason").slice(0, 3)).toEqual(["已修复 | ", "已忽略 | 单位撤销", "待处理 | "]);
    const { formulas } = (await sheetNow()) as { formulas: unknown[][] };
    expect(formulas[4]?.[13]).toBe("=1+1");
    expect(formulas[2]?.[2]).toBe(
      `更新于 2022-12-01 08:06 · 待处理 ${items.length - 2} 条（提醒 ${items.length - 2}），已忽略 1 条，已修复 1 条。`,
    );
  });

  it("adds new findings below, which look like the others, wherever the sheet is and whatever it is called", async () => {
    const { person } = open.excel.host;
    await person.rename("检查结果", "问题清单");
    const { items } = await input(5);
    await pasteInto("info.agency.1", "约四成");
    const written = await open.workbook.writeResults(await input(6));
    const last = items.length + 5;
    expect(written.sheet.name).toBe("问题清单");
    expect(told(written.sheet, "key").at(-1)).toBe("entry-not-a-number|unit:u1|field:info.agency.1");
    const context = open.excel.context();
    const sheet = context.workbook.worksheets.getItem("问题清单");
    const looks = [last - 1, last].map((row) => {
      const cells = sheet.getRange(`J${row}`);
      cells.load("numberFormat,format/wrapText,format/verticalAlignment,format/fill/color");
      cells.dataValidation.load("type");
      return cells;
    });
    await context.sync();
    const [above, below] = looks.map((cells) => [
      ...[cells.format.wrapText, cells.format.verticalAlignment, cells.format.fill.color, cells.dataValidation.type],
    ]);
    expect(below).toEqual(above);
    expect(below).toEqual([true, "Top", "#FFF8DC", "List"]);
  });

  it.each([
    [1, undefined],
    [2, undefined],
    [3, undefined],
    [3, 4],
    [3, 20],
    [3, 60],
  ])("that fails at sync %d, action %s, leaves the sheet as it was", async (sync, action) => {
    await pasteInto("info.agency.1", "约四成");
    const given = await input(6);
    const before = await sheetNow();
    open.excel.host.failAt({ sync, ...(action === undefined ? {} : { action }) }, "GeneralException");
    await expect(open.workbook.writeResults(given)).rejects.toMatchObject({ code: "unknown" });
    expect(await sheetNow()).toEqual(before);
    expect((await open.workbook.writeResults(given)).changed).toBeGreaterThan(10);
  });

  it("is refused where somebody protected the sheet, and made anew where it was deleted", async () => {
    await pasteInto("info.agency.1", "约四成");
    const context = open.excel.context();
    const sheet = context.workbook.worksheets.getItem("检查结果");
    sheet.protection.protect();
    await context.sync();
    await expect(open.workbook.writeResults(await input(6))).rejects.toMatchObject({ code: "protected" });
    sheet.delete();
    await context.sync();
    expect((await open.workbook.writeResults(await input(7))).isNew).toBe(true);
    expect(await tabs()).toContain("检查结果");
  });
});
