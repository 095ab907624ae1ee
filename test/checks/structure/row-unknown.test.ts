import { damaged } from "../damage";

it.each([
  ["edited", { value: "info.x" }, "info.x"],
  ["emptied", undefined, ""],
])("finds an id that was %s, and knows the right one", async (_, cell, id) => {
  const book = await damaged();
  const address = `A${book.rowOf("entries", "info.agency.2") + 1}`;
  book.put("entries", address, cell);
  expect(book.found()).toEqual([`error row-unknown 评分录入!${address} –`]);
  expect(book.findings().map((one) => [one.criterion?.id, one.data])).toEqual([
    ["info.agency.2", { id, expected: "info.agency.2", ids: [id], count: 1, under: "" }],
  ]);
});

it("finds a row that nobody expects", async () => {
  const book = await damaged();
  book.rows("scores").push([{ value: "mine" }]);
  expect(book.found()).toEqual([`error row-unknown 得分计算!A${book.rows("scores").length} –`]);
  expect(book.findings()[0]?.data).toMatchObject({ id: "mine", expected: "" });
});

it("does not mind ids of other sheets' own rows, or notes without an id", async () => {
  const book = await damaged();
  book.rows("guide").push([{ value: "mine" }]);
  book.rows("rubric").push([undefined, { value: "备注" }]);
  expect(book.found()).toEqual([]);
});
