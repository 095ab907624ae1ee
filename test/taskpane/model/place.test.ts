/** From cells to places and back. */
import { cellOf } from "../../../src/plan";
import { placeOf } from "../../../src/plan/read/sheets";
import { entryCell, locate, rawValue, resolvePlace, targetOf } from "../../../src/taskpane/model/place";
import { indexOf } from "../../../src/taskpane/model/book-index";
import { bookWith } from "../book";

const PLACE = { unitId: "u2", fieldId: "info.news.2" };

test("an entry's cell is found again as its place, in 评分录入 and in 得分计算", async () => {
  const book = await bookWith(["u2", "info.news.2", 0.4]);
  const resolved = resolvePlace(book, PLACE);
  if (!resolved?.cell) throw new Error("no cell");
  expect(resolved.unit.name).toBe("市教育局");
  expect(resolved.value).toBe(0.4);
  expect(locate(book, "评分录入", resolved.cell)).toEqual({ kind: "entry", place: PLACE });
  expect(locate(book, "得分计算", resolved.cell)).toEqual({ kind: "entry", place: PLACE });
  expect(locate(book, "Sheet1", resolved.cell)).toEqual({ kind: "elsewhere" });
});

test("the row of an indicator is the place of its veto", async () => {
  const book = await bookWith();
  const cell = placeOf(book.entriesSheet, "info.agency", "u1");
  if (!cell) throw new Error("no cell");
  const place = { unitId: "u1", fieldId: "info.agency:veto" };
  expect(locate(book, "评分录入", cell)).toEqual({ kind: "entry", place });
});

test("a heading, and a criterion whose counters stand below it, take no entry", async () => {
  const book = await bookWith();
  for (const row of ["info", "function.sign-on", "operations.maintenance.5"]) {
    const cell = placeOf(book.entriesSheet, row, "u3");
    if (!cell) throw new Error(row);
    expect(locate(book, "评分录入", cell)).toEqual({ kind: "unit", unitId: "u3" });
  }
  expect(locate(book, "评分录入", { row: 9, column: 1 })).toEqual({ kind: "elsewhere" });
});

test("the cell of every place is the one that src/plan knows", async () => {
  const book = await bookWith();
  for (const unit of book.units) {
    for (const field of indexOf(book).fields) expect(entryCell(book, unit, field)).toEqual(cellOf(book, unit, field));
  }
});

test("a target has the ids that must stand beside the cell", async () => {
  const book = await bookWith();
  const veto = { unitId: "u2", fieldId: "info.agency:veto" };
  const cell = placeOf(book.entriesSheet, "info.agency", "u2");
  expect(targetOf(book, veto, null)).toEqual({
    sheet: "评分录入",
    cell,
    idRow: 0,
    idColumn: 0,
    rowId: "info.agency",
    columnId: "u2",
    before: null,
  });
});

test("a place that is gone resolves to nothing", async () => {
  const book = await bookWith();
  expect(resolvePlace(book, { unitId: "u9", fieldId: "info.news.2" })).toBeNull();
  expect(resolvePlace(book, { unitId: "u1", fieldId: "info.news.9" })).toBeNull();
  expect(targetOf(book, { unitId: "u9", fieldId: "info.news.2" }, null)).toBeNull();
  expect(rawValue(book, { unitId: "u9", fieldId: "info.news.2" })).toBeNull();
});
