/** What people typed into the product's sheets where nobody reads it: each is found at its cell, and nothing else. */
import { LAYOUT_VERSION, readBook } from "../../src/plan";
import type { Book } from "../../src/plan";
import { findSheet } from "../../src/plan/read/sheets";
import { regenerate } from "../../src/regenerate";
import type { CellSnapshot, SheetSnapshot } from "../../src/sheet/snapshot";
import { parseCellName } from "../../src/sheet/address";
import { builtInRubric } from "../../src/rubric/builtin";
import { filledIn, UNITS } from "../checks/checked";
import { edited } from "../checks/edited";
import { addressOf } from "../plan/edited-books";

function asideOf(book: Book): string[] {
  return regenerate(book, { rubric: book.rubric, units: UNITS }, 44_000).setAside.map(
    ({ reason, stood, unitId, fieldId, typed }) =>
      [reason, stood, unitId || "–", fieldId || "–", JSON.stringify("value" in typed ? typed.value : typed)].join(" "),
  );
}

/** Cells of a sheet with something else in them. */
async function withCells(sheet: string, cells: Readonly<Record<string, CellSnapshot>>): Promise<Book> {
  const { snapshot } = await filledIn();
  const typed = (one: SheetSnapshot): SheetSnapshot => {
    if (one.name !== sheet) return one;
    const rows = one.rows.map((row) => row && [...row]);
    for (const [name, cell] of Object.entries(cells)) {
      const place = parseCellName(name);
      if (place) (rows[place.row] ??= [])[place.column] = cell;
    }
    return { ...one, rows };
  };
  return again({ ...snapshot, sheets: snapshot.sheets.map(typed) });
}

function again(snapshot: Book["snapshot"]): Book {
  const result = readBook(snapshot, LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.book;
}

it("a clean workbook has none", async () => {
  expect(asideOf(await filledIn())).toEqual([]);
});

it("beside all rows and columns, and between them", async () => {
  const book = await withCells("评分录入", {
    V12: { value: "见附件3" },
    B300: { value: 42 },
    // Blanks are nothing.
    V13: { value: " " },
  });
  expect(asideOf(book)).toEqual(['no-place 评分录入!V12 – info.agency.1 "见附件3"', "no-place 评分录入!B300 – – 42"]);
});

it("over formulas and words of the product", async () => {
  const { snapshot } = await filledIn();
  const at = (key: "scores" | "entries" | "ranking", row: string, column: string) =>
    addressOf(snapshot, key, row, column);
  const book = edited(
    await filledIn(),
    ["scores", "info.news.2", "u2", { value: 0.6 }],
    ["scores", "info.news.3", "u2", { value: 0.1, formula: "=0.05*2" }],
    ["entries", "info.news.2", "text", { value: "转载信息（本单位另有约定）" }],
    ["ranking", "u1", "total", { value: 99 }],
  );
  expect(asideOf(book)).toEqual([
    `typed-over 评分录入!${at("entries", "info.news.2", "text")} – info.news.2 "转载信息（本单位另有约定）"`,
    `typed-over 得分计算!${at("scores", "info.news.2", "u2")} u2 info.news.2 0.6`,
    `typed-over 得分计算!${at("scores", "info.news.3", "u2")} u2 info.news.3 {"formula":"=0.05*2"}`,
    `typed-over 汇总排名!${at("ranking", "u1", "total")} u1 – 99`,
  ]);
});

it("a formula where an entry belongs, beside the number that it comes to", async () => {
  const book = edited(await filledIn(), ["entries", "info.news.2", "u1", { value: 0.3, formula: "=0.6/2" }]);
  const { setAside, entries } = regenerate(book, { rubric: book.rubric, units: UNITS }, 44_000);
  expect(setAside.map(({ stood, typed }) => [stood, typed])).toEqual([
    [`评分录入!${addressOf(book.snapshot, "entries", "info.news.2", "u1")}`, { formula: "=0.6/2" }],
  ]);
  expect(entries.get("u1")?.get("info.news.2")).toBe(0.3);
});

it("weights that were edited are part of the rubric; what is no number there is set aside", async () => {
  const book = edited(
    await filledIn(),
    ["rubric", "info.news", "weight", { value: 6 }],
    ["rubric", "info.data", "weight", { value: "七分" }],
  );
  expect(book.rubric).not.toEqual(builtInRubric);
  const at = addressOf(book.snapshot, "rubric", "info.data", "weight");
  expect(asideOf(book)).toEqual([`typed-over 指标体系!${at} – – "七分"`]);
});

it("entries of a row that stands twice", async () => {
  const { snapshot } = await filledIn();
  const found = findSheet(snapshot, "entries");
  const row = found?.rows.get("info.news.2") ?? -1;
  const column = found?.columns.get("u2") ?? -1;
  const twice = (sheet: SheetSnapshot): SheetSnapshot => {
    if (sheet.name !== "评分录入") return sheet;
    const copy = sheet.rows[row]?.map((cell, at) => (at === column ? { value: 0.11 } : cell));
    return { ...sheet, rows: [...sheet.rows, copy] };
  };
  const book = again({ ...snapshot, sheets: snapshot.sheets.map(twice) });
  // Of the copy only what differs from the row that counts.
  expect(asideOf(book)).toEqual(["place-taken 评分录入!R154 u2 info.news.2 0.11"]);
});
