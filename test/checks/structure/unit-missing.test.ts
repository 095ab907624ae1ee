import { damaged } from "../damage";

it("finds a unit that was only written into 参评单位", async () => {
  const book = await damaged();
  book.rows("units").push([{ value: "u4" }, { value: "新局" }]);
  expect(book.found()).toEqual([`error unit-missing 参评单位!B${book.rows("units").length} u4`]);
  expect(book.findings()[0]?.data).toEqual({ id: "u4", expected: "", sheets: ["评分录入", "得分计算"] });
});

it("finds a unit whose column was deleted, and does not miss each of its entries", async () => {
  const book = await damaged();
  const column = book.rows("entries")[0]?.findIndex((cell) => cell?.value === "u2") ?? -1;
  for (const row of book.rows("entries")) row.splice(column, 1);
  const found = book.found().filter((one) => !one.includes("formula-changed"));
  expect(found).toEqual([`error unit-missing 参评单位!B${book.rowOf("units", "u2") + 1} u2`]);
  expect(book.findings().find(({ rule }) => rule === "unit-missing")?.data["sheets"]).toEqual(["评分录入"]);
});

it("does not mind another order of the units", async () => {
  const book = await damaged();
  const rows = book.rows("units");
  const [from, to] = [book.rowOf("units", "u1"), book.rowOf("units", "u3")];
  [rows[from], rows[to]] = [rows[to] ?? [], rows[from] ?? []];
  expect(book.found()).toEqual([]);
});
