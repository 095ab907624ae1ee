import fc from "fast-check";
import {
  absoluteAreaName,
  absoluteName,
  areaName,
  cellName,
  columnIndex,
  columnLetters,
  parseAreaName,
  parseCellName,
  quoteSheetName,
} from "../../src/sheet/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/sheet/limits";

const row = fc.nat({ max: MAX_ROWS - 1 });
const column = fc.nat({ max: MAX_COLUMNS - 1 });

describe("columns", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("%d is %s", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndex(letters)).toBe(index);
    expect(columnIndex(letters.toLowerCase())).toBe(index);
  });

  it("has letters of its own for each of Excel's columns, in order", () => {
    const letters = Array.from({ length: MAX_COLUMNS }, (_, index) => columnLetters(index));
    expect(letters.map(columnIndex)).toEqual(letters.map((_, index) => index));
  });
});

describe("cells", () => {
  it("writes a cell relative and absolute", () => {
    expect(cellName(9, 7)).toBe("H10");
    expect(absoluteName(9, 7)).toBe("$H$10");
  });

  it("reads back what it wrote, whatever the case and the dollar signs", () => {
    fc.assert(
      fc.property(row, column, (r, c) => {
        const cell = { row: r, column: c };
        const mixed = `$${columnLetters(c)}${r + 1}`;
        for (const name of [cellName(r, c), absoluteName(r, c), cellName(r, c).toLowerCase(), mixed]) {
          expect(parseCellName(name)).toEqual(cell);
        }
      }),
    );
  });

  it("reads the last cell of a sheet and none beyond", () => {
    expect(parseCellName("XFD1048576")).toEqual({ row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 });
    for (const name of ["XFE1", "ZZZ1", "A1048577", "A9999999"]) expect(parseCellName(name)).toBeNull();
  });

  it.each(["", "A", "1", "A0", "A01", "1A", "A1B", "AAAA1", "A 1", " A1", "A1 ", "A-1", "A1.0", "$$A1", "A$$1", "A1$"])(
    "takes %j for no cell",
    (text) => {
      expect(parseCellName(text)).toBeNull();
    },
  );

  it.each(["评分录入!A1", "评1", "Ａ1", "A１", "#REF!", "A1:B2"])("takes %j for no cell either", (text) => {
    expect(parseCellName(text)).toBeNull();
  });
});

describe("areas", () => {
  it("writes a single cell by one corner, unless absolute corners are asked for", () => {
    const cell = { row: 9, column: 7, rows: 1, columns: 1 };
    expect(areaName(cell)).toBe("H10");
    expect(absoluteAreaName(cell)).toBe("$H$10:$H$10");
    const area = { row: 9, column: 7, rows: 3, columns: 2 };
    expect(areaName(area)).toBe("H10:I12");
    expect(absoluteAreaName(area)).toBe("$H$10:$I$12");
  });

  it("reads back what it wrote, from any pair of opposite corners", () => {
    fc.assert(
      fc.property(row, column, row, column, (r1, c1, r2, c2) => {
        const [top, bottom] = [Math.min(r1, r2), Math.max(r1, r2)];
        const [left, right] = [Math.min(c1, c2), Math.max(c1, c2)];
        const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
        expect(parseAreaName(areaName(area))).toEqual(area);
        expect(parseAreaName(absoluteAreaName(area))).toEqual(area);
        expect(parseAreaName(`${cellName(r2, c2)}:${cellName(r1, c1)}`)).toEqual(area);
        expect(parseAreaName(`${cellName(top, right)}:$${cellName(bottom, left)}`)).toEqual(area);
      }),
    );
  });

  it.each(["", ":", "A1:", ":B2", "A1:B2:C3", "A:C", "1:3", "A1,B2", "A1:XFE1", "A1:A1048577", "表!A1:B2"])(
    "takes %j for no area",
    (text) => {
      expect(parseAreaName(text)).toBeNull();
    },
  );
});

describe("quoteSheetName", () => {
  it.each(["评分录入", "得分计算", "Sheet1", "_x", "表1", "A1B", "Ranking", "ABCD1", "RCX", "评分A1"])(
    "leaves %s plain",
    (name) => {
      expect(quoteSheetName(name)).toBe(name);
    },
  );

  it.each([
    ["评分 录入", "'评分 录入'"],
    ["2022年", "'2022年'"],
    ["It's", "'It''s'"],
    ["'", "''''"],
    ["a!b", "'a!b'"],
    ["（市直）", "'（市直）'"],
    ["a.b", "'a.b'"],
    ["𠀀", "'𠀀'"],
    ["", "''"],
  ])("quotes %s", (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });

  it.each([
    "A1",
    "h10",
    "XFD1048576",
    "XFE1",
    "A0",
    "R",
    "c",
    "RC",
    "R1",
    "C5",
    "R1C1",
    "r12c3",
    "RC7",
    "TRUE",
    "false",
  ])("quotes %s, which Excel would take for something else", (name) => {
    expect(quoteSheetName(name)).toBe(`'${name}'`);
  });
});
