/** What Excel makes of formulas when rows and columns come and go. */
import { comesBackOver, formulaMover, movedFormula } from "../../src/regenerate/moved-formula";
import { shiftedBy, reversed } from "../../src/regenerate/rewrite/lines";
import type { Moves } from "../../src/regenerate/moves";
import type { LineEdits } from "../../src/plan/rewrite";
import { parseFormula, shiftFormula } from "../../src/sheet/formula";

const ROWS: LineEdits = { deleted: [[4, 5]], inserted: [{ at: 2, count: 1 }] };
const COLUMNS: LineEdits = { deleted: [[3, 3]], inserted: [] };

function movesOf(rows: LineEdits, columns: LineEdits): Moves {
  return new Map([["表 一", { name: "表 一", row: shiftedBy(rows), column: shiftedBy(columns) }]]);
}

const THERE = movesOf(ROWS, COLUMNS);
const BACK = movesOf(reversed(ROWS), reversed(COLUMNS));

it.each([
  ["='表 一'!C2", "='表 一'!C2"],
  ["='表 一'!C3", "='表 一'!C4"],
  ["='表 一'!$E$8+1", "='表 一'!$D$7+1"],
  ["='表 一'!D8", "='表 一'!#REF!"],
  ["=SUM('表 一'!C4:E7)", "=SUM('表 一'!C5:D6)"],
  ["=SUM('表 一'!C:E,'表 一'!2:4)&\"D8\"", "=SUM('表 一'!C:E,'表 一'!2:4)&\"D8\""],
  ["=表二!D8+D8", "=表二!D8+D8"],
])("%s", (formula, expected) => {
  expect(movedFormula(formula, THERE)).toBe(expected);
});

it("the same whether its neighbours were asked about before or not", () => {
  const pattern = parseFormula("=IF('表 一'!C$3>B2,SUM($C4:E7),D2:D2)");
  const along = formulaMover(THERE, "表 一");
  for (let row = 0; row < 9; row++) {
    for (let column = 0; column < 9; column++) {
      const formula = column === 4 ? "=1+D8" : shiftFormula(pattern, row, column);
      expect([row, column, along(formula, { row, column })]).toEqual([
        row,
        column,
        movedFormula(formula, THERE, "表 一"),
      ]);
    }
  }
});

it.each([
  ["='表 一'!C3", true],
  ["=C8+E1", true],
  ["=D1", false],
  ["=C6", false],
  // What went within comes back within, and what went at an end does not.
  ["=SUM(C4:C8)", true],
  ["=SUM(C4:C6)", false],
  ["=SUM(C:D)", true],
  ["=表二!D6", true],
])("%s comes back: %s", (formula, expected) => {
  const comesBack = comesBackOver(THERE, BACK, "表 一");
  expect(comesBack(formula, { row: 0, column: 0 })).toBe(expected);
  const twice = movedFormula(movedFormula(formula, THERE, "表 一"), BACK, "表 一");
  expect(twice === formula).toBe(expected);
});
