import { parseFormula, shiftFormula } from "../../../src/sheet/formula";
import { damaged } from "../damage";

it("finds a formula that somebody added to", async () => {
  const book = await damaged();
  const cell = book.address("scores", "info.agency", "u2");
  const whole = book.cell("scores", cell)?.formula ?? "";
  book.change("scores", cell, (formula) => `${formula}+1`);
  expect(book.found()).toEqual([`error formula-changed 得分计算!${cell} u2`]);
  expect(book.findings().map(({ data }) => data)).toEqual([
    { expected: whole, found: `${whole}+1`, count: 1, left: false, to: cell },
  ]);
});

it("finds a whole row changed alike once, at its first cell", async () => {
  const book = await damaged();
  const cells = ["u1", "u2", "u3"].map((unit) => book.address("scores", "info.agency", unit));
  for (const cell of cells) book.change("scores", cell, (formula) => formula.replace("MIN(1", "MIN(2"));
  expect(book.found()).toEqual([`error formula-changed 得分计算!${cells[0] ?? ""} u1`]);
  expect(book.findings().map(({ data: { count, to } }) => [count, to])).toEqual([[3, cells[2]]]);
});

it("finds a formula out of step with its row, which points at the column beside it", async () => {
  const book = await damaged();
  const [from, to] = ["u1", "u2"].map((unit) => book.address("scores", "info.agency.1", unit)) as [string, string];
  book.put("scores", to, book.cell("scores", from));
  expect(book.found()).toEqual([`error formula-changed 得分计算!${to} u2`]);
});

it("tells formulas that a program left behind once for each sheet", async () => {
  const book = await damaged();
  const rows = book.rows("entries");
  rows.splice(book.rowOf("entries", "info.leaders"), 0, []);
  expect(book.findings().map(({ rule, sheet, data: { left } }) => [rule, sheet, left])).toEqual([
    ["formula-changed", "得分计算", true],
    ["formula-changed", "评分录入", true],
  ]);
});

it("does not mind rows of 汇总排名 that were sorted, which takes their formulas along", async () => {
  const book = await damaged();
  const rows = book.rows("ranking");
  const [from, to] = [book.rowOf("ranking", "u1"), book.rowOf("ranking", "u3")];
  const taken = (row: number, by: number) =>
    (rows[row] ?? []).map((cell) =>
      cell?.formula === undefined ? cell : { ...cell, formula: shiftFormula(parseFormula(cell.formula), by, 0) },
    );
  [rows[from], rows[to]] = [taken(to, from - to), taken(from, to - from)];
  expect(book.rowOf("ranking", "u3")).toBe(from);
  expect(book.found()).toEqual([]);
});
