import { damaged } from "../damage";
import { reread, rulesFound } from "../remade";

const NA = { error: "#N/A" };

it("finds a sound formula that shows an error", async () => {
  const book = await damaged();
  const cell = book.address("scores", "weight:info.agency", "u2");
  book.change("scores", cell, (formula) => formula, NA);
  expect(book.found()).toEqual([`error formula-error 得分计算!${cell} u2`]);
  expect(book.findings().map(({ value, indicator }) => [value, indicator?.id])).toEqual([[NA, "info.agency"]]);
});

it("tells the first of a chain only, also through a sheet and a range", async () => {
  const book = await damaged();
  const chain = ["weight:info.agency", "info.agency", "info", "exact", "total"];
  const cells = chain.map((row) => book.address("scores", row, "u2"));
  for (const cell of cells) book.change("scores", cell, (formula) => formula, NA);
  book.change("ranking", book.address("ranking", "u2", "total"), (formula) => formula, NA);
  expect(book.found()).toEqual([`error formula-error 得分计算!${cells[0] ?? ""} u2`]);
});

it("tells what is wrong with the formula itself and not its error", async () => {
  const book = await damaged();
  const cell = book.address("scores", "info", "u2");
  book.change("scores", cell, () => "=1/0", { error: "#DIV/0!" });
  book.change("scores", book.address("scores", "exact", "u2"), (formula) => formula, { error: "#DIV/0!" });
  expect(book.found()).toEqual([`error formula-changed 得分计算!${cell} u2`]);
});

it("tells neighbours with the same error once, and different ones apart", async () => {
  const book = await damaged();
  const cells = ["u1", "u2", "u3"].map((unit) => book.address("scores", "info.agency.1", unit));
  cells.forEach((cell, i) => {
    book.change("scores", cell, (formula) => formula, i < 2 ? NA : { error: "#VALUE!" });
  });
  expect(book.findings().map(({ rule, data: { count } }) => [rule, count])).toEqual([
    ["formula-error", 2],
    ["formula-error", 1],
  ]);
});

it("does not mind an error outside the workbook's own formulas", async () => {
  const book = await damaged();
  book.put("scores", "AZ30", { value: NA, formula: "=NA()" });
  expect(book.found()).toEqual([]);
});

it("says nothing of a workbook of which cells were read again since: the error may be gone", async () => {
  const book = await damaged();
  book.change("scores", book.address("scores", "weight:info.agency", "u2"), (formula) => formula, NA);
  const { snapshot } = book.book();
  expect(rulesFound(reread(snapshot))).toEqual(["formula-error"]);
  expect(rulesFound(reread({ ...snapshot, outdated: true }))).toEqual([]);
});
