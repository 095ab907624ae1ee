import { damaged } from "../damage";

it("finds a unit whose row of 汇总排名 is gone", async () => {
  const book = await damaged();
  book.rows("ranking").splice(book.rowOf("ranking", "u3"), 1);
  const found = book.findings().filter(({ rule }) => rule !== "formula-changed");
  expect(found.map(({ rule, sheet, cell, unit, data }) => [rule, sheet, cell, unit?.id, data])).toEqual([
    [
      "unit-unranked",
      "参评单位",
      { row: book.rowOf("units", "u3"), column: 1 },
      "u3",
      { total: 110, ranking: "汇总排名", board: false },
    ],
  ]);
});

it("finds a unit that the board does not show", async () => {
  const book = await damaged();
  const other = book.cell("ranking", book.address("ranking", "u2", "board-name"))?.value ?? null;
  book.change("ranking", book.address("ranking", "u3", "board-name"), (formula) => formula, other);
  expect(book.findings().map(({ rule, unit, data }) => [rule, unit?.id, data["board"]])).toEqual([
    ["unit-unranked", "u3", true],
  ]);
});

it("finds a row that is gone of a unit whose entries are missing, too", async () => {
  const book = await damaged();
  book.put("entries", book.address("entries", "info.agency.1", "u2"), undefined);
  book.rows("ranking").splice(book.rowOf("ranking", "u2"), 1);
  const found = book.findings().filter(({ rule }) => rule === "unit-unranked");
  expect(found.map(({ unit, data }) => [unit?.id, data["board"]])).toEqual([["u2", false]]);
});

it("is silent where entries are missing, or the board was not computed", async () => {
  const missing = await damaged();
  const other = missing.cell("ranking", missing.address("ranking", "u2", "board-name"))?.value ?? null;
  missing.put("entries", missing.address("entries", "info.agency.1", "u3"), undefined);
  missing.change("ranking", missing.address("ranking", "u3", "board-name"), (formula) => formula, other);
  expect(missing.findings().map(({ rule }) => rule)).not.toContain("unit-unranked");

  const bare = await damaged();
  bare.change("ranking", bare.address("ranking", "u3", "board-name"), (formula) => formula, null);
  expect(bare.found()).toEqual([]);
});
