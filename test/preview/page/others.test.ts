/** Sheets beside the scorebook: kept with values and formulas, under names that are free. */
import { othersIn, othersOf } from "../../../src/plan/others";
import { filledIn } from "../../checks/checked";
import { firstSheet, rowsOf, typed } from "../../plan/results/book";
import type { CellSnapshot, SheetSnapshot } from "../../../src/sheet/snapshot";

function sheet(name: string, rows: SheetSnapshot["rows"], visibility: SheetSnapshot["visibility"] = "visible") {
  return { name, rows, visibility };
}

const KEY = "entry-out-of-range|unit:u1|field:info.news.2";
const one: CellSnapshot = { value: 1 };

test("a row is cut into runs of constants and single formulas, at the cells where they stood", () => {
  // Readers leave out empty cells: as undefined, as null values, and as holes.
  const row: (CellSnapshot | undefined)[] = [undefined, one, { value: "甲" }, { value: null }, one];
  row[7] = { value: 3, formula: "=B1+E1" };
  row[8] = { value: true };
  const [plan] = othersOf([sheet("备忘", [row, undefined, [one]])]).plans;
  expect(plan?.fills.map(({ kind, area }) => ({ kind, ...area }))).toEqual([
    { kind: "values", row: 0, column: 1, rows: 1, columns: 2 },
    { kind: "values", row: 0, column: 4, rows: 1, columns: 1 },
    { kind: "formula", row: 0, column: 7, rows: 1, columns: 1 },
    { kind: "values", row: 0, column: 8, rows: 1, columns: 1 },
    { kind: "values", row: 2, column: 0, rows: 1, columns: 1 },
  ]);
  const [values, , formula] = plan?.fills ?? [];
  expect(values).toMatchObject({ values: [[1, "甲"]] });
  expect(formula).toMatchObject({ formula: "=B1+E1" });
  expect(formula?.kind === "formula" && formula.cached(0, 0)).toBe(3);
});

test("a sheet keeps whether it is seen, and has nothing of the scorebook's looks", () => {
  const [plan] = othersOf([sheet("底稿", [[one]], "very-hidden")]).plans;
  expect(plan).toMatchObject({ name: "底稿", visibility: "very-hidden", protected: false, styles: [], tabColor: "" });
});

test("a name of the scorebook's own is given up, whatever its case, for one that is free and not too long", () => {
  const long = "长".repeat(30);
  const { plans, renamed } = othersOf([
    sheet("说明", [[one]]),
    sheet("说明 (2)", [[one]]),
    sheet("_评分簿", [[one]]),
    sheet(long, [[one]]),
  ]);
  expect(plans.map(({ name }) => name)).toEqual(["说明 (3)", "说明 (2)", "_评分簿 (2)", long]);
  expect(renamed).toEqual(["说明 (3)", "_评分簿 (2)"]);
});

test("sheets of more than 100,000 cells together are left out and named", () => {
  const wide = Array.from({ length: 60_000 }, () => one);
  const { plans, left } = othersOf([sheet("一", [wide]), sheet("二", [wide]), sheet("三", [[one]])]);
  expect(plans.map(({ name }) => name)).toEqual(["一"]);
  expect(left).toEqual(["二", "三"]);
});

test("what bears the scorebook's mark is its own, under whatever name", () => {
  const own = sheet("打分", [[{ value: "scorebook:entries" }]]);
  const { plans } = othersIn({ sheets: [own, sheet("记录", [[one]])] });
  expect(plans.map(({ name }) => name)).toEqual(["记录"]);
});

test("检查结果 looks as it did, its keys hidden, and stays found", async () => {
  const results = typed(firstSheet(await filledIn(["u1", "info.news.2", 0.9])), KEY, 14, "已电话联系");
  const { plans, names, renamed } = othersIn({ sheets: [results] });
  expect(plans[0]).toMatchObject({
    name: "检查结果",
    freeze: { rows: 4, columns: 0 },
    filter: { row: 3, column: 0, rows: 2, columns: 13 },
  });
  expect(plans[0]?.columns.filter(({ hidden }) => hidden).map(({ from }) => from)).toEqual([0, 1]);
  expect(names).toEqual([
    { name: "scorebook.results", sheet: "检查结果", area: { row: 0, column: 0, rows: 5, columns: 15 } },
  ]);
  expect(renamed).toEqual([]);
  // Under another name, and with a column put between.
  const rows = rowsOf(results).map((row) => [...row.slice(0, 5), { value: "旁注" }, ...row.slice(5)]);
  const moved = othersIn({ sheets: [{ ...results, name: "问题清单", rows }] });
  expect(moved.plans[0]?.columns).toEqual([]);
  expect(moved.names.map(({ sheet: name }) => name)).toEqual(["问题清单"]);
});
