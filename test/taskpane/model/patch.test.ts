/** Books changed in memory are the books that reading again would give. */
import { withArea, withEntry, withEntryCells } from "../../../src/taskpane/model/patch";
import { resolvePlace } from "../../../src/taskpane/model/place";
import { cellAt } from "../../../src/sheet/snapshot";
import type { Book } from "../../../src/plan";
import { bookIn, bookWith, workbookWith } from "../book";

const PLACE = { unitId: "u2", fieldId: "info.news.2" };

test.each([0.25, "合格", null, ""])("an entry of %p", async (value) => {
  const workbook = await workbookWith(["u2", "info.news.2", 0.4], ["u1", "info.news.1", 0.1]);
  const before = await bookIn(workbook);
  const cell = resolvePlace(before, PLACE)?.cell;
  if (!cell) throw new Error("no cell");
  const changed = withEntry(before, PLACE, value);
  workbook.put("评分录入", cell, { value });
  const read = await bookIn(workbook);
  expect(changed.entries).toEqual(read.entries);
  // What formulas come to by now is known only once all is read anew.
  expect(changed.snapshot).toEqual({ ...read.snapshot, outdated: true });
  expect(changed.entriesSheet).toEqual(read.entriesSheet);
  expect(changed.snapshot.sheets).toContain(changed.entriesSheet.sheet);
  expect(before.entries.get("u2")?.get("info.news.2")).toBe(0.4);
});

test("a place that is gone changes nothing", async () => {
  const book = await bookWith();
  expect(withEntry(book, { unitId: "u9", fieldId: "info.news.2" }, 1)).toBe(book);
});

test("an area, also one beyond what was there", async () => {
  const { snapshot } = await bookWith();
  const area = { row: 400, column: 30, rows: 2, columns: 2 };
  const cells = [
    [{ value: 1 }, { value: 2 }],
    [{ value: null }, { value: "x", formula: '="x"' }],
  ];
  const sheet = withArea(snapshot, { sheet: "评分录入", area, cells }).sheets.find(({ name }) => name === "评分录入");
  if (!sheet) throw new Error("no sheet");
  expect(withArea(snapshot, { sheet: "评分录入", area, cells }).outdated).toBe(true);
  expect(cellAt(sheet, 400, 31)).toEqual({ value: 2 });
  expect(cellAt(sheet, 401, 31)).toEqual({ value: "x", formula: '="x"' });
  expect(cellAt(sheet, 402, 31)).toEqual({ value: null });
  expect(withArea(snapshot, { sheet: "Sheet1", area, cells })).toBe(snapshot);
});

test("several entries at once, blank ones and unchanged cells among them", async () => {
  const workbook = await workbookWith(["u2", "info.news.2", 0.4], ["u1", "info.news.1", 0.1]);
  const before = await bookIn(workbook);
  const [first, last] = [
    resolvePlace(before, { unitId: "u1", fieldId: "info.news.1" })?.cell,
    resolvePlace(before, PLACE)?.cell,
  ];
  if (!first || !last) throw new Error("no cell");
  const area = { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
  workbook.put("评分录入", first, { value: null });
  workbook.put("评分录入", last, { value: "四成", formula: '="四成"' });
  const changed = withEntryCells(before, await workbook.readArea("评分录入", area));
  const read = await bookIn(workbook);
  expect(changed?.entries).toEqual(read.entries);
  const held = (book: Book | null) =>
    book?.entriesSheet.sheet.rows.map((row) => row?.filter((one) => one && (one.value !== null || one.formula)));
  expect(held(changed)).toEqual(held(read));
  expect([changed?.rubric === before.rubric, changed?.units === before.units]).toEqual([true, true]);
});

test("an area with anything but entries is to be read anew", async () => {
  const workbook = await workbookWith();
  const book = await bookIn(workbook);
  const cell = resolvePlace(book, PLACE)?.cell;
  if (!cell) throw new Error("no cell");
  const area = { row: cell.row, column: 0, rows: 1, columns: cell.column + 1 };
  expect(withEntryCells(book, await workbook.readArea("评分录入", area))).not.toBeNull();
  workbook.put("评分录入", { row: cell.row, column: 0 }, { value: "x" });
  expect(withEntryCells(book, await workbook.readArea("评分录入", area))).toBeNull();
  expect(withEntryCells(book, await workbook.readArea("参评单位", area))).toBeNull();
});
