import type { SheetKey } from "../../../src/plan";
import { damaged } from "../damage";

it.each<[SheetKey, string]>([
  ["rubric", "指标体系"],
  ["entries", "评分录入"],
  ["scores", "得分计算"],
])("finds a row gone from %s, where it stood", async (key, sheet) => {
  const book = await damaged();
  const row = book.rowOf(key, "info.agency.2");
  book.rows(key).splice(row, 1);
  const found = book.findings().filter(({ rule }) => rule !== "formula-changed");
  expect(found.map((one) => [one.rule, one.sheet, one.cell, one.criterion?.id, one.data])).toEqual([
    [
      "row-missing",
      sheet,
      { row, column: 1 },
      "info.agency.2",
      { id: "info.agency.2", expected: "", ids: ["info.agency.2"], count: 1, under: "" },
    ],
  ]);
});

it("tells neighbours once, and what computes with them not as missing entries", async () => {
  const book = await damaged();
  const row = book.rowOf("scores", "weight:info.agency");
  book.rows("scores").splice(row, 2);
  const [finding] = book.findings().filter(({ rule }) => rule === "row-missing");
  expect(finding?.data).toMatchObject({ ids: ["weight:info.agency", "weight:info.leaders"], count: 2 });
  expect(finding?.indicator?.id).toBe("info.agency");
});

it("does not miss a row that stands elsewhere, or below inserted ones", async () => {
  const book = await damaged();
  const rows = book.rows("entries");
  rows.splice(book.rowOf("entries", "info.agency.2"), 0, [], [undefined, { value: "备注" }]);
  expect(book.findings().map(({ rule }) => rule)).not.toContain("row-missing");
});
