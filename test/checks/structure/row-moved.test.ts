import type { SheetKey } from "../../../src/plan";
import { damaged } from "../damage";
import type { Damaged } from "../damage";

/** Cuts rows out and inserts them before another. */
function move(book: Damaged, key: SheetKey, id: string, count: number, before: string): void {
  const rows = book.rows(key);
  const cut = rows.splice(book.rowOf(key, id), count);
  rows.splice(book.rowOf(key, before), 0, ...cut);
}

const moved = (book: Damaged) =>
  book
    .findings()
    .filter(({ rule }) => rule === "row-moved")
    .map(({ sheet, cell, data: { id, under } }) => [sheet, cell?.row, id, under]);

it("finds a criterion under another indicator", async () => {
  const book = await damaged();
  move(book, "entries", "info.agency.2", 1, "info.leaders.1");
  expect(moved(book)).toEqual([["评分录入", book.rowOf("entries", "info.agency.2"), "info.agency.2", "领导信息"]]);
});

it("finds an indicator's row that has left its criteria", async () => {
  const book = await damaged();
  move(book, "rubric", "info.leaders", 1, "service");
  expect(moved(book).map(([sheet, , id]) => [sheet, id])).toEqual([["指标体系", "info.leaders"]]);
});

it("finds an indicator with all its rows under another category once", async () => {
  const book = await damaged();
  move(book, "rubric", "info.agency", 3, "interaction");
  expect(moved(book)).toEqual([["指标体系", book.rowOf("rubric", "info.agency"), "info.agency", "办事服务"]]);
});

it("does not mind another order within the indicator, or of indicators within their category", async () => {
  const book = await damaged();
  move(book, "entries", "info.agency.2", 1, "info.agency.1");
  move(book, "entries", "info.agency", 3, "service");
  expect(moved(book)).toEqual([]);
});
