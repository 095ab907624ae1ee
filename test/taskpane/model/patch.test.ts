/** Books changed in memory are the books that reading again would give. */
import { withArea, withEntry } from "../../../src/taskpane/model/patch";
import { resolvePlace } from "../../../src/taskpane/model/place";
import { cellAt } from "../../../src/sheet/snapshot";
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
