import type { Run } from "../../../src/sheet/snapshot";
import { cellName } from "../../../src/sheet/address";
import type { Book } from "../../../src/plan";
import { filledIn, UNITS } from "../checked";
import { findingsOf, remade, rulesFound } from "../remade";

async function hiding(...runs: readonly Run[]): Promise<Book> {
  return remade(await filledIn(), "entries", ({ hiddenColumns = [] }) => ({
    hiddenColumns: [...hiddenColumns, ...runs],
  }));
}

it("finds units' columns, each run as one", async () => {
  const book = await hiding([17, 18]);
  const [finding, ...more] = findingsOf(book, "columns-hidden");
  expect(more).toEqual([]);
  expect(finding?.cell && cellName(finding.cell.row, finding.cell.column)).toBe("R11");
  const typed = [...book.entries].filter(([id]) => id !== "u1").reduce((sum, [, own]) => sum + own.size, 0);
  expect([finding?.severity, finding?.unit, finding?.data]).toEqual([
    "warning",
    null,
    { area: "R:S", count: 2, typed, units: UNITS.slice(1).map(({ name }) => name) },
  ]);
  expect(rulesFound(book)).toEqual(["columns-hidden"]);
});

it("names the unit where it is one, also at the edge of a run", async () => {
  expect(
    findingsOf(await hiding([18, 25]), "columns-hidden").map(({ unit, data }) => [unit?.id, data["area"]]),
  ).toEqual([["u3", "S:Z"]]);
});

it("does not mind columns of ids and facts, or beside the table", async () => {
  expect(rulesFound(await hiding([1, 4], [30, 40]))).toEqual([]);
});
