import { cellAt, textAt } from "../../src/sheet/snapshot";
import type { CellSnapshot, SheetSnapshot } from "../../src/sheet/snapshot";
import { isErrorValue } from "../../src/sheet/value";

const formula: CellSnapshot = { value: " 合计 ", formula: '="合计"' };
const sheet: SheetSnapshot = {
  name: "评分录入",
  visibility: "visible",
  rows: [
    [{ value: "单位" }, undefined, { value: 0 }],
    undefined,
    [undefined, formula, { value: true }, { value: { error: "#N/A" } }, { value: "" }, { value: null }],
  ],
};

describe("cellAt", () => {
  it("gives the cell itself, its formula with it", () => {
    expect(cellAt(sheet, 0, 0)).toEqual({ value: "单位" });
    expect(cellAt(sheet, 2, 1)).toBe(formula);
  });

  it.each([
    [0, 1],
    [0, 99],
    [1, 0],
    [2, 5],
    [99, 0],
    [-1, 0],
    [0, -1],
  ])("is empty at row %d, column %d", (row, column) => {
    expect(cellAt(sheet, row, column).value).toBeNull();
    expect(cellAt(sheet, row, column).formula).toBeUndefined();
  });

  it("tells 0 from an empty cell", () => {
    expect(cellAt(sheet, 0, 2).value).toBe(0);
  });
});

describe("textAt", () => {
  it.each([
    [0, 0, "单位"],
    [2, 1, "合计"],
    [0, 2, ""],
    [2, 2, ""],
    [2, 3, ""],
    [2, 4, ""],
    [1, 1, ""],
  ])("of row %d, column %d is %j", (row, column, text) => {
    expect(textAt(sheet, row, column)).toBe(text);
  });
});

describe("isErrorValue", () => {
  it("tells an error from the text that looks like it", () => {
    expect(isErrorValue({ error: "#REF!" })).toBe(true);
    for (const value of ["#REF!", "", 0, true, null]) expect(isErrorValue(value)).toBe(false);
  });
});
