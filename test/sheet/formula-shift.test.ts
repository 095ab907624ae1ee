import fc from "fast-check";
import { cellName, columnLetters } from "../../src/sheet/address";
import { parseFormula, relativeForm, shiftFormula } from "../../src/sheet/formula";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/sheet/limits";

function shifted(formula: string, rows: number, columns: number): string {
  return shiftFormula(parseFormula(formula), rows, columns);
}

describe("shiftFormula", () => {
  it.each([
    ["=A1", 2, 3, "=D3"],
    ["=A1", 0, 0, "=A1"],
    ["=$A1+B$2+$C$3+D4", 1, 1, "=$A2+C$2+$C$3+E5"],
    ["=Z9", 1, 1, "=AA10"],
    ["=SUM(B2:$C$3)", -1, -1, "=SUM(A1:$C$3)"],
    ["=SUM(A:A)", 5, 2, "=SUM(C:C)"],
    ["=SUM($A:B)", 5, 2, "=SUM($A:D)"],
    ["=SUM(1:$2)", 5, 2, "=SUM(6:$2)"],
    ["=IF('It''s A1'!B2=\"B2\",LOG10(C3),评分A1)", 1, 0, "=IF('It''s A1'!B3=\"B2\",LOG10(C4),评分A1)"],
    ["=评分录入!H10*'得分 计算'!$E10", 1, 1, "=评分录入!I11*'得分 计算'!$E11"],
    ["=XFE1+A1048577", 1, 1, "=XFE1+A1048577"],
    ["评分录入!H10", 1, 1, "评分录入!I11"],
  ])("%s by %d rows and %d columns", (formula, rows, columns, expected) => {
    expect(shifted(formula, rows, columns)).toBe(expected);
  });

  it.each([
    ["=A1", -1, 0],
    ["=A1", 0, -1],
    ["=XFD1", 0, 1],
    ["=A1048576", 1, 0],
    ["=$A1", -1, 5],
    ["=A$1", 5, -1],
    ["=A:B", 0, -1],
    ["=XFC:XFD", 0, 1],
    ["=$A:XFD", 0, 1],
    ["=A:$XFD", 0, -1],
    ["=1:2", -1, 0],
    ["=$1:1048576", 1, 0],
  ])("%s by %d rows and %d columns falls off the sheet", (formula, rows, columns) => {
    expect(shifted(formula, rows, columns)).toBe("=#REF!");
  });

  it("loses only what falls off, up to the very edge", () => {
    expect(shifted("=表!B2+C3", -2, 0)).toBe("=表!#REF!+C1");
    expect(shifted("=XFC1048575", 1, 1)).toBe("=XFD1048576");
    expect(shifted("=B2", -1, -1)).toBe("=A1");
    expect(shifted("=$XFD$1048576", 9, 9)).toBe("=$XFD$1048576");
  });
});

/** Far enough from every edge that no shift below falls off. */
const MARGIN = 500;
const row = fc.integer({ min: MARGIN, max: MAX_ROWS - 1 - MARGIN });
const column = fc.integer({ min: MARGIN, max: MAX_COLUMNS - 1 - MARGIN });
const by = fc.integer({ min: -MARGIN, max: MARGIN });
const dollar = fc.constantFrom("", "$");
const cell = fc
  .tuple(dollar, column, dollar, row)
  .map(([first, c, second, r]) => `${first}${columnLetters(c)}${second}${r + 1}`);
const columns = fc
  .tuple(dollar, column, dollar, column)
  .map(([first, c, second, d]) => `${first}${columnLetters(c)}:${second}${columnLetters(d)}`);
const rows = fc.tuple(dollar, row, dollar, row).map(([first, r, second, s]) => `${first}${r + 1}:${second}${s + 1}`);
const reference = fc.oneof(
  cell,
  columns,
  rows,
  fc.tuple(cell, cell).map((pair) => pair.join(":")),
);
const sheet = fc.constantFrom("", "评分录入!", "'It''s A1'!", "'B2!C3'!", "Sheet1!", "'[x.xlsx]A1'!", "'\"'!");
const operand = fc.oneof(
  fc.tuple(sheet, reference).map((pair) => pair.join("")),
  fc.constantFrom('"A1"', '"""$B$2"', "LOG10(2)", "A1B", "SUM2(3)", "评分A1", "1E5", "#REF!", "XFE9", "Table1[Q1]"),
);
const formula = fc
  .array(fc.tuple(operand, fc.constantFrom("+", "&", ",", "<>", "*(", ")-")), { minLength: 1, maxLength: 8 })
  .map((pairs) => `=F(${pairs.flat().join("")}0)`);

describe("for every formula", () => {
  it("a shift there and back is the identity", () => {
    fc.assert(
      fc.property(formula, by, by, (text, down, right) => {
        expect(shifted(shifted(text, down, right), -down, -right)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("two shifts come to the same as both at once", () => {
    fc.assert(
      fc.property(formula, fc.tuple(by, by, by, by), (text, [down, right, more, further]) => {
        const half = (value: number) => Math.trunc(value / 2);
        const [a, b, c, d] = [half(down), half(right), half(more), half(further)];
        expect(shifted(shifted(text, a, b), c, d)).toBe(shifted(text, a + c, b + d));
      }),
    );
  });

  it("the relative form is the same wherever it was filled to", () => {
    fc.assert(
      fc.property(formula, row, column, by, by, (text, r, c, down, right) => {
        expect(relativeForm(shifted(text, down, right), r + down, c + right)).toBe(relativeForm(text, r, c));
      }),
      { numRuns: 500 },
    );
  });

  it("the relative form tells a tampered cell from a filled one", () => {
    fc.assert(
      fc.property(row, column, by, by, (r, c, down, right) => {
        const own = relativeForm(`=${cellName(r, c)}`, r, c);
        const other = relativeForm(`=${cellName(r + down, c + right)}`, r, c);
        expect(other === own).toBe(down === 0 && right === 0);
      }),
    );
  });
});
