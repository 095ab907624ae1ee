import { formulasOf, planWorkbook } from "../../src/plan";
import { builtInUnits, withChoices } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { cellName } from "../../src/sheet/address";
import { functionsOf, relativeForm } from "../../src/sheet/formula";
import { MAX_FORMULA } from "../../src/sheet/limits";
import type { SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { valueText } from "../../src/sheet/value";
import { makeBook, snapshotOf } from "../helpers/books";
import { randomEntries } from "../helpers/random";

const units = builtInUnits(builtInRubric);

/** What the workbook may call: functions that Excel 2010, WPS and LibreOffice all have under these names. */
const EXCEL_2010 = new Set(
  "ABS AND CHOOSE COLUMN COUNT COUNTA COUNTBLANK COUNTIF IF IFERROR INDEX INT ISNUMBER LARGE MATCH MAX MIN N NOT OFFSET OR ROUND ROW SUM SUMIF SUMPRODUCT".split(
    " ",
  ),
);

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await snapshotOf(await makeBook(builtInRubric, units, randomEntries(builtInRubric, units, 1)));
});

const sheetNamed = (name: string): SheetSnapshot => {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

const formulaCells = (sheet: SheetSnapshot) =>
  sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) =>
      cell?.formula === undefined ? [] : [{ row, column, formula: cell.formula, value: cell.value }],
    ),
  );

describe("the formulas of a produced file", () => {
  it("call functions of Excel 2010 only, in cells, validations and conditional formats", () => {
    const inCells = snapshot.sheets.flatMap((sheet) => formulaCells(sheet).map(({ formula }) => formula));
    const { sheets } = planWorkbook(builtInRubric, units);
    const validations = sheets.flatMap((sheet) => sheet.validations.map(({ rule }) => rule));
    const formats = sheets.flatMap((sheet) =>
      sheet.formats.flatMap((format) => (format.kind === "formula" ? [format.formula] : [])),
    );
    const elsewhere = [...validations.flatMap(formulasOf), ...formats];
    expect(inCells.length).toBeGreaterThan(9_000);
    expect(new Set(validations.map(({ kind }) => kind))).toEqual(new Set(["list", "decimal", "whole", "custom"]));
    // Of 评分录入 five, 得分计算 three, 指标体系 and 汇总排名 two each.
    expect(formats).toHaveLength(12);
    const called = new Set([...inCells, ...elsewhere].flatMap(functionsOf));
    expect([...called].filter((name) => !EXCEL_2010.has(name))).toEqual([]);
    expect([...inCells, ...elsewhere].filter((formula) => /_xl|[{}@#]/i.test(formula))).toEqual([]);
  });

  it("are shorter than Excel allows", () => {
    const longest = Math.max(...snapshot.sheets.flatMap((s) => formulaCells(s).map(({ formula }) => formula.length)));
    expect(longest).toBeLessThan(MAX_FORMULA / 8);
  });

  it("show no error", () => {
    const errors = snapshot.sheets.flatMap((sheet) =>
      formulaCells(sheet)
        .filter(({ value }) => typeof value === "object" && value !== null)
        .map(({ row, column }) => `${sheet.name}!${cellName(row, column)}`),
    );
    expect(errors).toEqual([]);
  });

  it.each(["得分计算", "评分录入"])("of %s are one relative formula a row, across all units", (name) => {
    const sheet = sheetNamed(name);
    const first = sheet.rows[0]?.findIndex((cell) => cell?.value === units[0]?.id) ?? -1;
    expect(first).toBeGreaterThan(4);
    let uniform = 0;
    sheet.rows.forEach((cells, row) => {
      const across = units.map((_, i) => cells?.[first + i]?.formula);
      if (across.every((formula) => formula === undefined)) return;
      const forms = new Set(across.map((formula, i) => (formula ? relativeForm(formula, row, first + i) : "")));
      expect({ row, forms: forms.size }).toEqual({ row, forms: 1 });
      uniform += 1;
    });
    // Every row of the grid and of the parts below it, for 得分计算; the hidden and heading rows of 评分录入.
    expect(uniform).toBeGreaterThan(name === "得分计算" ? 220 : 5);
  });

  it("stand at the same addresses as the entries that they read", () => {
    const entries = sheetNamed("评分录入");
    const scores = sheetNamed("得分计算");
    const ids = (sheet: SheetSnapshot) => sheet.rows.map((cells) => cells?.[0]?.value ?? null);
    const count = ids(entries).length;
    expect(ids(scores).slice(1, count)).toEqual(ids(entries).slice(1));
    formulaCells(scores).forEach(({ row, column, formula }) => {
      const read = [...formula.matchAll(/评分录入!([A-Z]+[0-9]+)/g)].map(([, address]) => address);
      const own = cellName(row, column);
      // A criterion's row reads its own entry, and beside it only vetoes further up or down the same column.
      const isCriterion = /^[a-z]+\.[a-z-]+\.[0-9]+$/.test(valueText(scores.rows[row]?.[0]?.value ?? null));
      if (isCriterion && read.length > 0) expect(read).toContain(own);
    });
  });

  it("cost the same number of fills, validations and formats for 2,000 units as for one", () => {
    const [one] = units;
    if (!one) throw new Error("no unit");
    const many = Array.from({ length: 2000 }, (_, i) => ({ ...one, id: `u${i + 1}`, name: `单位${i + 1}` }));
    const sizes = [[one], many].map((some) =>
      planWorkbook(builtInRubric, some).sheets.map(({ fills, styles, validations, formats }) => [
        fills.length,
        styles.length,
        validations.length,
        formats.length,
      ]),
    );
    expect(sizes[0]).toEqual(sizes[1]);
  });

  it("follow the readings' choices by number, so that any choice gives the same formulas", async () => {
    const other = withChoices(builtInRubric, { redistribution: "proportional", ties: "dense", "total-cap": "cap-100" });
    const changed = await snapshotOf(await makeBook(other, units));
    const usual = await snapshotOf(await makeBook(builtInRubric, units));
    const formulas = (of: Snapshot) => of.sheets.map((sheet) => formulaCells(sheet).map(({ formula }) => formula));
    expect(formulas(changed)).toEqual(formulas(usual));
  });
});
