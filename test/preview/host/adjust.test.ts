/** References that follow inserted and deleted cells, renamed and deleted sheets. */
import { adjustFormula, shiftArea } from "../../../src/preview/host/book/adjust";
import type { Edit, Shift } from "../../../src/preview/host/book/adjust";

function shift(axis: "rows" | "columns", at: number, count: number, band: Shift["band"] = null): Shift {
  return { kind: "shift", sheet: "表", axis, at, count, band };
}

describe("formulas on the sheet itself", () => {
  const cases: [string, Edit, string][] = [
    ["=A1+A5", shift("rows", 2, 1), "=A1+A6"],
    ["=$A$5+A$5+$A5", shift("rows", 2, 2), "=$A$7+A$7+$A7"],
    ["=SUM(A1:A3)", shift("rows", 2, 1), "=SUM(A1:A4)"],
    ["=SUM(A1:A3)", shift("rows", 3, 1), "=SUM(A1:A3)"],
    ["=SUM(A1:A3)", shift("rows", 0, -1), "=SUM(A1:A2)"],
    ["=SUM(A2:A3)", shift("rows", 1, -2), "=SUM(#REF!)"],
    ["=SUM(A:A,3:4)", shift("rows", 1, 1), "=SUM(A:A,4:5)"],
    ["=SUM($B:$C,3:4)", shift("columns", 1, 1), "=SUM($C:$D,3:4)"],
    ["=B2", shift("columns", 1, -1), "=#REF!"],
    ['=IF(A5="A5",LOG10(A5),XFE1+名5)', shift("rows", 0, 1), '=IF(A6="A5",LOG10(A6),XFE1+名5)'],
    ["=别!A5+表!A5+'表'!A5", shift("rows", 0, 1), "=别!A5+表!A6+'表'!A6"],
    ["=A5+B5", shift("rows", 0, 1, { from: 0, to: 0 }), "=A6+B5"],
    ["=SUM(A5:B5)", shift("rows", 0, 1, { from: 0, to: 0 }), "=SUM(A5:B5)"],
    ["=Table1[A5]+A5", shift("rows", 0, 1), "=Table1[A5]+A6"],
  ];
  it.each(cases)("%s", (formula, edit, expected) => {
    expect(adjustFormula(formula, "表", edit)).toBe(expected);
  });
});

describe("formulas elsewhere", () => {
  const cases: [string, Edit, string][] = [
    ["=A5+表!A5", shift("rows", 0, 1), "=A5+表!A6"],
    ["=SUM(表!A1:B2)", { kind: "rename", sheet: "表", to: "新 表" }, "=SUM('新 表'!A1:B2)"],
    ["=SUM('表'!A1)&\"表!A1\"", { kind: "rename", sheet: "表", to: "它's" }, "=SUM('它''s'!A1)&\"表!A1\""],
    ["=表!A1+别表!A1", { kind: "remove", sheet: "表" }, "=#REF!+别表!A1"],
    ["=A1", { kind: "remove", sheet: "表" }, "=A1"],
  ];
  it.each(cases)("%s", (formula, edit, expected) => {
    expect(adjustFormula(formula, "别", edit)).toBe(expected);
  });
});

test("areas lose what goes, and are gone when all of it does", () => {
  const area = { row: 2, column: 1, rows: 3, columns: 2 };
  expect(shiftArea(area, shift("rows", 3, -10))).toEqual({ ...area, rows: 1 });
  expect(shiftArea(area, shift("rows", 0, -3))).toEqual({ ...area, row: 0, rows: 2 });
  expect(shiftArea(area, shift("columns", 1, -2))).toBeNull();
  expect(shiftArea(area, shift("rows", 1_048_575, 5))).toEqual(area);
});
