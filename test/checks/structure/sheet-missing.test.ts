import { checkBook } from "../../../src/checks";
import { LAYOUT_VERSION, readBook } from "../../../src/plan";
import { damaged } from "../damage";

it.each(["说明", "指标体系", "得分计算", "汇总排名"])("finds that %s is gone, and nothing else", async (name) => {
  const book = await damaged();
  book.sheets = book.sheets.filter((sheet) => sheet.name !== name);
  expect(book.findings().map(({ rule, sheet, cell, data }) => [rule, sheet, cell, data["name"]])).toEqual([
    ["sheet-missing", null, null, name],
  ]);
});

it("does not miss a sheet that was renamed, or that was not read", async () => {
  const renamed = await damaged();
  const sheet = renamed.sheets.find(({ name }) => name === "汇总排名");
  if (sheet) sheet.name = "名次";
  expect(renamed.findings().map(({ rule }) => rule)).not.toContain("sheet-missing");
  for (const unread of [
    ["得分计算", "汇总排名"],
    ["得分计算", "名次"],
  ]) {
    const book = await damaged();
    const sheets = book.sheets.filter(({ name }) => name !== "得分计算" && name !== "汇总排名");
    const result = readBook({ sheets, unread }, LAYOUT_VERSION);
    expect("book" in result && checkBook(result.book).findings).toEqual([]);
  }
});

it("misses one of those that were not read where it is not among them", async () => {
  const book = await damaged();
  const sheets = book.sheets.filter(({ name }) => name !== "得分计算" && name !== "汇总排名");
  const result = readBook({ sheets, unread: ["得分计算"] }, LAYOUT_VERSION);
  expect("book" in result && checkBook(result.book).findings.map(({ data }) => data["name"])).toEqual(["汇总排名"]);
});
