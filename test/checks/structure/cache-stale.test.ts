import { damaged } from "../damage";
import { reread, rulesFound } from "../remade";

it("finds numbers that the entries do not come to, once for each sheet", async () => {
  const book = await damaged();
  const first = book.address("scores", "info.agency.1", "u2");
  book.change("scores", first, (formula) => formula, 0.01);
  book.change("scores", book.address("scores", "total", "u3"), (formula) => formula, "");
  const total = book.address("ranking", "u2", "info");
  book.change("ranking", total, (formula) => formula, 1);
  expect(book.found()).toEqual([`warning cache-stale 汇总排名!${total} –`, `warning cache-stale 得分计算!${first} –`]);
  expect(book.findings().map(({ value, data }) => [value, data])).toEqual([
    [1, { count: 1, expected: 43 }],
    [0.01, { count: 2, expected: 0.5 }],
  ]);
});

it("finds an entry that was changed by a program that does not compute", async () => {
  const book = await damaged();
  book.put("entries", book.address("entries", "info.agency.1", "u1"), { value: 0.25 });
  expect(book.findings().map(({ rule, sheet }) => [rule, sheet])).toEqual([
    ["cache-stale", "汇总排名"],
    ["cache-stale", "得分计算"],
  ]);
});

it("does not mind noise, or a workbook without cached values", async () => {
  const book = await damaged();
  const cell = book.address("scores", "info", "u2");
  book.change("scores", cell, (formula) => formula, 43.00000000001);
  expect(book.found()).toEqual([]);
  for (const key of ["scores", "ranking"] as const) {
    for (const row of book.rows(key)) {
      row.forEach((one, i) => {
        if (one?.formula !== undefined) row[i] = { value: null, formula: one.formula };
      });
    }
  }
  book.put("entries", book.address("entries", "info.agency.1", "u1"), { value: 0.25 });
  expect(book.found()).toEqual([]);
});

it("is not asked where a formula is wrong, from which the numbers follow", async () => {
  const book = await damaged();
  const cell = book.address("scores", "info.agency.1", "u2");
  book.put("scores", cell, { value: 0.1 });
  book.change("scores", book.address("scores", "info", "u2"), (formula) => formula, 1);
  expect(book.found()).toEqual([`error formula-overwritten 得分计算!${cell} u2`]);
});

it("says nothing of a workbook of which cells were read again since", async () => {
  const book = await damaged();
  book.change("scores", book.address("scores", "info.agency.1", "u2"), (formula) => formula, 0.01);
  const { snapshot } = book.book();
  expect(rulesFound(reread(snapshot))).toEqual(["cache-stale"]);
  expect(rulesFound(reread({ ...snapshot, outdated: true }))).toEqual([]);
});
