import { cellName } from "../../../src/sheet/address";
import { damaged } from "../damage";

it("finds an id edited in 评分录入, and knows the right one", async () => {
  const book = await damaged();
  const column = book.rows("entries")[0]?.findIndex((cell) => cell?.value === "u2") ?? -1;
  const cell = cellName(0, column);
  book.put("entries", cell, { value: "zz" });
  expect(book.found()).toEqual([`error unit-unknown 评分录入!${cell} u2`]);
  expect(book.findings()[0]?.data).toEqual({ id: "zz", expected: "u2", sheets: ["评分录入", "得分计算"] });
});

it("finds an id edited in 参评单位 by the sheets that have kept the old one", async () => {
  const book = await damaged();
  book.put("units", `A${book.rowOf("units", "u2") + 1}`, { value: "zz" });
  expect(book.findings().map(({ rule, data }) => [rule, data])).toEqual([
    ["unit-unknown", { id: "u2", expected: "zz", sheets: ["评分录入", "得分计算", "汇总排名"] }],
  ]);
});

it("finds a unit that 参评单位 has lost", async () => {
  const book = await damaged();
  book.rows("units").splice(book.rowOf("units", "u3"), 1);
  const found = book.findings().filter(({ rule }) => rule !== "formula-changed");
  expect(found.map(({ rule, data }) => [rule, data])).toEqual([
    ["unit-unknown", { id: "u3", expected: "", sheets: ["评分录入", "得分计算", "汇总排名"] }],
  ]);
});

it.each(
  ["u1", "u2", "u3"].flatMap((unit) => [
    ["edited", unit, { value: "u9" }, "u9"] as const,
    ["emptied", unit, undefined, ""] as const,
  ]),
)("finds an id of 汇总排名 that was %s (%s)", async (_, unit, cell, id) => {
  const book = await damaged();
  const address = `A${book.rowOf("ranking", unit) + 1}`;
  book.put("ranking", address, cell);
  expect(book.found()).toEqual([`error unit-unknown 汇总排名!${address} ${unit}`]);
  expect(book.findings()[0]?.data).toEqual({ id, expected: unit, sheets: ["汇总排名"] });
});

it("does not mind a column of notes beside the units", async () => {
  const book = await damaged();
  const width = book.rows("entries")[0]?.length ?? 0;
  book.put("entries", cellName(0, width), { value: "备注" });
  expect(book.found()).toEqual([]);
});
