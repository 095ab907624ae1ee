import type { CellValue } from "../../../src/sheet/value";
import { foundBy, placed } from "../checked";
import type { Typed } from "../checked";
import { COUNTED, withCounts } from "./counts";

it.each<[CellValue[], string, number, string]>([
  [[9, 300, 30, 12, 3, 1], "u2", 30, "市科技局"],
  [[31, 10, 10, 10, 10, 10], "u1", 10, "市教育局"],
  [[1, 1, 1, 1, 1, 11], "u6", 1, "市发改委"],
])("%p is set by %s, far above %d", async (counts, unit, next, nextUnit) => {
  const book = await withCounts(counts);
  expect(foundBy(book, "benchmark-outlier")).toEqual([placed(book, unit, COUNTED, { next, nextUnit })]);
});

it.each<[string, CellValue[], Typed[]]>([
  ["three times the next", [30, 10, 10, 10, 10, 10], []],
  ["nine more", [10, 1, 1, 1, 1, 1], []],
  ["few units", [300, 30, 12, 3, 1], []],
  ["few units that have any", [300, 30, 12, 3, 1, 0, 0], []],
  ["two that are high", [300, 300, 12, 3, 1, 5, 6], []],
  ["one that is vetoed", [300, 30, 12, 30, 10, 5, 6], [["u1", "info.data:veto", "弄虚作假"]]],
  ["one that is no count", [300.5, 30, 12, 30, 10, 5, 6], []],
])("has nothing against %s", async (_, counts, typed) => {
  expect(foundBy(await withCounts(counts, ...typed), "benchmark-outlier")).toEqual([]);
});
