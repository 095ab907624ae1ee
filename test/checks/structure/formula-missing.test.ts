import { damaged } from "../damage";

it("finds an emptied formula, and neighbours as one", async () => {
  const book = await damaged();
  const [first, last] = ["u2", "u3"].map((unit) => book.address("scores", "total", unit)) as [string, string];
  book.put("scores", first, undefined).put("scores", last, { value: "" });
  expect(book.found()).toEqual([`error formula-missing 得分计算!${first} u2`]);
  expect(book.findings().map(({ data: { count, to } }) => [count, to])).toEqual([[2, last]]);
});

it("tells apart what does not stand side by side", async () => {
  const book = await damaged();
  const [first, last] = ["u1", "u3"].map((unit) => book.address("scores", "total", unit)) as [string, string];
  book.put("scores", first, undefined).put("scores", last, undefined);
  expect(book.found()).toEqual([
    `error formula-missing 得分计算!${first} u1`,
    `error formula-missing 得分计算!${last} u3`,
  ]);
});

it("does not miss a formula where an entry is blank", async () => {
  const book = await damaged();
  book.put("entries", book.address("entries", "info.agency:veto".replace(":veto", ""), "u1"), undefined);
  expect(book.found()).toEqual([]);
});
