import { damaged } from "../damage";

it("finds a rank that the total beside it does not give", async () => {
  const book = await damaged();
  const cell = book.address("ranking", "u2", "rank");
  book.change("ranking", cell, (formula) => formula, 3);
  expect(book.found()).toEqual([`error rank-wrong 汇总排名!${cell} u2`]);
  expect(book.findings().map(({ value, data }) => [value, data])).toEqual([[3, { expected: 1, total: 110 }]]);
});

it("goes by the totals that are shown, not by what they should be", async () => {
  const book = await damaged();
  book.change("ranking", book.address("ranking", "u1", "total"), (formula) => formula, 100);
  book.change("ranking", book.address("ranking", "u1", "rank"), (formula) => formula, 3);
  expect(book.findings().map(({ rule }) => rule)).toEqual(["cache-stale"]);
});

it("is silent where the unit's entries are missing, a formula is wrong, or nothing is cached", async () => {
  const missing = await damaged();
  missing.put("entries", missing.address("entries", "info.agency.1", "u2"), undefined);
  missing.change("ranking", missing.address("ranking", "u2", "rank"), (formula) => formula, 3);
  expect(missing.findings().map(({ rule }) => rule)).not.toContain("rank-wrong");

  const typed = await damaged();
  typed.put("ranking", typed.address("ranking", "u2", "rank"), { value: 3 });
  expect(typed.findings().map(({ rule }) => rule)).toEqual(["formula-overwritten"]);

  const bare = await damaged();
  bare.change("ranking", bare.address("ranking", "u1", "total"), (formula) => formula, null);
  bare.change("ranking", bare.address("ranking", "u2", "rank"), (formula) => formula, 3);
  expect(bare.found()).toEqual([]);
});
