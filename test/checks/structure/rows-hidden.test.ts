import { filledIn, FIRST } from "../checked";
import type { Run } from "../../../src/sheet/snapshot";
import { cellName } from "../../../src/sheet/address";
import type { Book } from "../../../src/plan";
import { findingsOf, remade, rulesFound } from "../remade";

async function hiding(...runs: readonly Run[]): Promise<Book> {
  return remade(await filledIn(), "entries", ({ hiddenRows = [] }) => ({ hiddenRows: [...hiddenRows, ...runs] }));
}

it("finds rows that take entries, each run as one", async () => {
  const book = await hiding([11, 12], [19, 19]);
  expect(
    findingsOf(book, "rows-hidden").map(({ severity, sheet, cell, criterion, data }) => [
      severity,
      sheet,
      cell && cellName(cell.row, cell.column),
      criterion?.id,
      data,
    ]),
  ).toEqual([
    ["warning", "评分录入", "Q12", undefined, { area: "12:13", count: 2, typed: 6 }],
    ["warning", "评分录入", "Q20", "info.news.3", { area: "20:20", count: 1, typed: 3 }],
  ]);
  expect(rulesFound(book)).toEqual(["rows-hidden"]);
});

it("finds them also where nothing is typed yet", async () => {
  const book = remade(await filledIn([FIRST, "info.agency.1", null]), "entries", () => ({ hiddenRows: [[11, 11]] }));
  expect(findingsOf(book, "rows-hidden").map(({ data }) => data)).toEqual([{ area: "12:12", count: 1, typed: 2 }]);
});

it("does not mind rows of ids, of a category, or below the table", async () => {
  expect(rulesFound(await hiding([9, 9], [400, 500]))).toEqual([]);
  const shown = remade(await filledIn(), "entries", () => ({ hiddenRows: [] }));
  expect(rulesFound(shown)).toEqual([]);
});
