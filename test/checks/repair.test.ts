/** What mends findings about formulas and ids gives back the very workbook that was damaged. */
import { checkBook, checkContext, isMendable, repairOf } from "../../src/checks";
import type { SheetKey } from "../../src/plan";
import { SHEETS } from "../../src/plan";
import { cellName } from "../../src/sheet/address";
import { repairSize, reversed } from "../../src/sheet/repair";
import type { Repair } from "../../src/sheet/repair";
import type { CellValue } from "../../src/sheet/value";
import { damaged } from "./damage";
import type { Damaged } from "./damage";

/** Writes as Excel would; what a formula computes is taken from the undamaged workbook. */
function apply(book: Damaged, whole: Damaged, repair: Repair): void {
  for (const { sheet, cells } of repair) {
    const key = (Object.keys(SHEETS) as SheetKey[]).find((one) => SHEETS[one] === sheet);
    if (!key) throw new Error(`no sheet ${sheet}`);
    for (const { cell, after } of cells) {
      const address = cellName(cell.row, cell.column);
      const value: CellValue = whole.cell(key, address)?.value ?? null;
      book.put(key, address, "formula" in after ? { value, formula: after.formula } : after);
    }
  }
}

/** Mends until nothing more is certain: an id that is back shows what else was wrong. @returns the first round's size */
function mend(book: Damaged, whole: Damaged): number {
  const sizes: number[] = [];
  for (let round = 0; round < 3; round++) {
    const repair = repairOf(checkContext(book.book()), book.findings());
    const size = repairSize(repair);
    if (size === 0) break;
    sizes.push(size);
    apply(book, whole, repair);
  }
  return sizes[0] ?? 0;
}

type Damage = (book: Damaged) => void;

const over =
  (key: SheetKey, row: string, column: string, value: CellValue): Damage =>
  (book) =>
    book.put(key, book.address(key, row, column), { value });
const gone =
  (key: SheetKey, row: string, columns: readonly string[]): Damage =>
  (book) => {
    for (const column of columns) book.put(key, book.address(key, row, column), undefined);
  };
const changed =
  (key: SheetKey, row: string, columns: readonly string[], change: (old: string) => string): Damage =>
  (book) => {
    for (const column of columns) book.change(key, book.address(key, row, column), change);
  };
const idOf =
  (key: SheetKey, row: string, value: CellValue): Damage =>
  (book) =>
    book.put(key, `A${book.rowOf(key, row) + 1}`, { value });
const unitIdOf =
  (key: SheetKey, unit: string, value: CellValue): Damage =>
  (book) => {
    const column = book.rows(key)[0]?.findIndex((cell) => cell?.value === unit) ?? -1;
    book.put(key, cellName(0, column), { value });
  };
const ALL = ["u1", "u2", "u3"];

it.each<[string, Damage, number]>([
  ["a score typed over", over("scores", "info.agency", "u2", 3), 1],
  ["an achieved share typed over with text", over("scores", "info.agency.1", "u1", "45%"), 1],
  ["a share typed over in 评分录入", over("entries", "info.agency.1", "share", 0.4), 1],
  ["a rank typed over", over("ranking", "u2", "rank", 1), 1],
  ["a reading typed over on 说明", over("guide", "rounding", "code", 1), 1],
  ["a row of scores emptied", gone("scores", "info.agency", ALL), 3],
  ["two cells emptied side by side", gone("scores", "info.news.1", ["u1", "u2"]), 2],
  ["a formula added to", changed("scores", "info.agency", ["u2"], (old) => `${old}+1`), 1],
  ["a row changed alike", changed("scores", "info.agency", ALL, (old) => old.replace("MIN(1", "MIN(2")), 3],
  ["an indicator's weight changed", changed("scores", "weight:info.agency", ["u3"], (old) => `${old}*1`), 1],
  ["an id of 评分录入 edited", idOf("entries", "info.agency.2", "x"), 1],
  ["an id of 得分计算 emptied", idOf("scores", "info.agency.2", null), 1],
  ["an id of 指标体系 edited", idOf("rubric", "info.agency.2", "x"), 1],
  ["an id that a row above has", idOf("entries", "info.news.1", "info.agency.2"), 1],
  ["a unit's id edited in 评分录入", unitIdOf("entries", "u2", "x"), 1],
  ["a unit's id edited in 汇总排名", idOf("ranking", "u2", "x"), 1],
])("%s", async (_, damage, size) => {
  const [book, whole] = [await damaged(), await damaged()];
  damage(book);
  expect(book.findings().some(isMendable)).toBe(true);
  expect(mend(book, whole)).toBe(size);
  expect(book.sheets).toEqual(whole.sheets.map((sheet) => ({ ...sheet })));
});

it("mends many at once, each cell once, and says what it was", async () => {
  const [book, whole] = [await damaged(), await damaged()];
  over("scores", "info.agency", "u2", 3)(book);
  changed("ranking", "u1", ["rank"], (old) => `${old}+0`)(book);
  const { findings } = checkBook(book.book());
  const repair = repairOf(checkContext(book.book()), [...findings, ...findings]);
  expect(repair.map(({ sheet, cells }) => [sheet, cells.map(({ before }) => before.formula ?? before.value)])).toEqual([
    ["汇总排名", [`${whole.cell("ranking", whole.address("ranking", "u1", "rank"))?.formula ?? ""}+0`]],
    ["得分计算", [3]],
  ]);
});

it("names the ids that must still stand beside the cells, and mends ids before formulas", async () => {
  const book = await damaged();
  const cell = book.address("entries", "info.agency.2", "share");
  over("entries", "info.agency.2", "share", 1)(book);
  idOf("entries", "info.news.1", "x")(book);
  const [sheet] = repairOf(checkContext(book.book()), book.findings());
  // The formula waits until the id is mended.
  expect([sheet?.cells.length, sheet?.rowIds, sheet?.columnIds.map(({ id }) => id)]).toEqual([
    1,
    [],
    ["scorebook:entries"],
  ]);
  idOf("entries", "x", "info.news.1")(book);
  const [later] = repairOf(checkContext(book.book()), book.findings());
  expect(later?.cells.map((one) => cellName(one.cell.row, one.cell.column))).toEqual([cell]);
  expect(later?.rowIds.map(({ id }) => id)).toEqual(["info.agency.2"]);
  expect(later?.columnIds.map(({ id }) => id)).toEqual(["share"]);
});

it("leaves to people what is not certain", async () => {
  const book = await damaged();
  book.rows("scores").push([{ value: "mine" }]);
  book.rows("units").splice(book.rowOf("units", "u2"), 1);
  const uncertain = book.findings().filter(({ rule }) => rule !== "formula-changed");
  expect(uncertain.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["row-unknown", "unit-unknown"]));
  expect(uncertain.some(isMendable)).toBe(false);
  expect(repairOf(checkContext(book.book()), uncertain)).toEqual([]);
});

it("writes no formula as long as nobody can tell which of two rows is meant", async () => {
  const book = await damaged();
  idOf("entries", "info.agency.2", "info.news.1")(book);
  over("scores", "info.agency", "u2", 3)(book);
  const rules = new Set(book.findings().map(({ rule }) => rule));
  expect([...rules].sort()).toEqual(expect.arrayContaining(["formula-overwritten", "row-doubled", "row-missing"]));
  expect(repairOf(checkContext(book.book()), book.findings())).toEqual([]);
});

it("is taken back cell by cell", async () => {
  const [book, whole] = [await damaged(), await damaged()];
  over("scores", "info.agency", "u2", 3)(book);
  const repair = repairOf(checkContext(book.book()), book.findings());
  const before = book.sheets.map(({ rows }) => rows.map((row) => [...row]));
  apply(book, whole, repair);
  apply(book, whole, reversed(repair));
  expect(book.sheets.map(({ rows }) => rows)).toEqual(before);
});
