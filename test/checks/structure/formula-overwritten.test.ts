import { damaged } from "../damage";

it("finds a number typed over a score, with the formula that belongs there", async () => {
  const book = await damaged();
  const cell = book.address("scores", "info.agency", "u2");
  book.put("scores", cell, { value: 3 });
  expect(book.found()).toEqual([`error formula-overwritten 得分计算!${cell} u2`]);
  const whole = await damaged();
  const [finding] = book.findings();
  expect(finding?.data).toEqual({
    expected: whole.cell("scores", cell)?.formula,
    found: "",
    count: 1,
    left: false,
    to: cell,
  });
  expect([finding?.value, finding?.category?.id, finding?.indicator?.id, finding?.criterion]).toEqual([
    3,
    "info",
    "info.agency",
    null,
  ]);
});

it("finds each of several in a row, and a whole row as one", async () => {
  const two = await damaged();
  const cells = ["u1", "u2", "u3"].map((unit) => two.address("scores", "info.agency.1", unit));
  const [first = "", , last = ""] = cells;
  two.put("scores", first, { value: 0.1 }).put("scores", last, { value: "否" });
  expect(two.found()).toEqual([
    `error formula-overwritten 得分计算!${first} u1`,
    `error formula-overwritten 得分计算!${last} u3`,
  ]);
  const all = await damaged();
  cells.forEach((cell, i) => all.put("scores", cell, { value: i }));
  expect(all.found()).toEqual([`error formula-overwritten 得分计算!${first} u1`]);
  expect(all.findings().map(({ data: { count, to } }) => [count, to])).toEqual([[3, last]]);
});

it.each([
  ["entries", "info.agency.1", "share"],
  ["ranking", "u2", "rank"],
  ["scores", "weight:info.agency", "u3"],
  ["guide", "rounding", "code"],
] as const)("finds it in %s", async (key, row, column) => {
  const book = await damaged();
  const cell = book.address(key, row, column);
  book.put(key, cell, { value: 1 });
  expect(book.findings().map(({ rule, value }) => [rule, value])).toEqual([["formula-overwritten", 1]]);
});

it("does not mind entries, notes beside the table, or a constant where constants belong", async () => {
  const book = await damaged();
  book.put("entries", book.address("entries", "info.agency.1", "u1"), { value: 0.2 });
  book.put("scores", "AZ30", { value: "备注" });
  book.put("entries", book.address("entries", "info.agency.1", "how"), { value: "按附件" });
  expect(book.found().filter((found) => !found.includes("cache-stale"))).toEqual([]);
});
