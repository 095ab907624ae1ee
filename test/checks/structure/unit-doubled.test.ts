import { damaged } from "../damage";

it("finds a unit that 参评单位 has twice, at its second place", async () => {
  const book = await damaged();
  const rows = book.rows("units");
  rows.push([...(rows[book.rowOf("units", "u3")] ?? [])]);
  expect(book.found()).toEqual([`error unit-doubled 参评单位!A${rows.length} u3`]);
});

it("finds a copied column of 评分录入 once, though 得分计算 repeats it", async () => {
  const book = await damaged();
  for (const row of book.rows("entries")) row.push(row.at(-1));
  const ids = book.rows("entries")[0] ?? [];
  expect(ids.filter((cell) => cell?.value === "u3")).toHaveLength(2);
  expect(book.findings().map(({ rule, unit, sheet, cell }) => [rule, unit?.id, sheet, cell])).toEqual([
    ["unit-doubled", "u3", "评分录入", { row: 0, column: ids.length - 1 }],
  ]);
});

it("knows whose row of 汇总排名 bears another unit's id", async () => {
  const book = await damaged();
  const row = book.rowOf("ranking", "u3");
  book.put("ranking", `A${row + 1}`, { value: "u2" });
  expect(book.found()).toEqual([`error unit-doubled 汇总排名!A${row + 1} u2`]);
  expect(book.findings()[0]?.data).toEqual({ id: "u2", expected: "u3", sheets: ["汇总排名"] });
});

it("does not take two units of one name for one", async () => {
  const book = await damaged();
  book.put("units", `B${book.rowOf("units", "u3") + 1}`, book.cell("units", `B${book.rowOf("units", "u2") + 1}`));
  expect(book.findings().map(({ rule }) => rule)).not.toContain("unit-doubled");
});
