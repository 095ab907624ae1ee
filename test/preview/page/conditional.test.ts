/** Formulas of conditional formats, computed for one cell by Excel's rules. */
import { evaluate } from "../../../src/preview/grid/conditional/evaluate";
import { parseExpression } from "../../../src/preview/grid/conditional/parse";
import type { Scalar } from "../../../src/preview/grid/conditional/parse";
import { planWorkbook } from "../../../src/plan";
import { builtInUnits } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { parseCellName } from "../../../src/sheet/address";

/** @param cells what the sheet holds, by address @param at where the formula stands, written for A1 */
function value(formula: string, cells: Readonly<Record<string, Scalar>> = {}, at = "A1"): Scalar {
  const expression = parseExpression(formula);
  if (!expression) throw new Error(`not understood: ${formula}`);
  const held = new Map(
    Object.entries(cells).map(([name, content]) => {
      const { row, column } = parseCellName(name) ?? { row: -1, column: -1 };
      return [`${row} ${column}`, content];
    }),
  );
  const { row: down, column: right } = parseCellName(at) ?? { row: 0, column: 0 };
  const cell = (row: number, column: number) => held.get(`${row} ${column}`) ?? null;
  return evaluate(expression, { cell, down, right }).at(0, 0);
}

test.each<[formula: string, result: Scalar]>([
  ["=1+2*3^2", 19],
  ["=-2^2", 4],
  ["=(1+2)*3", 9],
  ["=50%", 0.5],
  ['="a"&1&TRUE', "a1TRUE"],
  ['="A"="a"', true],
  ["=1<>1", false],
  ['=2<"1"', true],
  ['="z"<FALSE', true],
  ["=A1=0", true],
  ['=A1=""', true],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(-2.5,0)", -3],
  ["=INT(-1.5)", -2],
  ["=AND(TRUE,1)", true],
  ["=OR(FALSE,0)", false],
  ["=IF(A1=0,1)", 1],
  ["=IF(1=2,1)", false],
  ['=IF(TRUE,1,1/0)&""', "1"],
  ['=CHOOSE(2,1/0,"b")', "b"],
  ["=COUNTBLANK(A1:B2)", 4],
  ["=MAX(1,-3)", 1],
  ["=MIN(A1:B1)", 0],
])("%s gives %p", (formula, result) => {
  expect(value(formula)).toBe(result);
});

test("ranges: counted, looked into, multiplied cell by cell", () => {
  const cells = { F1: 0.5, G1: 0.3, H1: "", Q1: 3, Q2: 5, A5: "甲" };
  expect(value('=SUMPRODUCT((ROUND($F1:$K1,9)=ROUND(0.3,9))*($F1:$K1<>""))', { F1: 0.5, G1: 0.3 })).toBe(1);
  expect(value("=COUNTIF(F1:K1,0.5)", cells)).toBe(1);
  expect(value('=COUNTIF(A1:A9,"甲")', cells)).toBe(1);
  expect(value("=INDEX(Q$1:Q$9,MAX(1,2))", cells)).toBe(5);
  expect(value("=INDEX(F1:K1,2)", cells)).toBe(0.3);
  expect(value("=COUNTBLANK(F1:I1)", cells)).toBe(2);
  expect(value("=SUM(F1:G1)", cells)).toBe(0.8);
});

test("references move with the cell, unless they are fixed", () => {
  const cells = { A1: 1, B1: 2, A3: 3, B3: 4 };
  expect(value("=A1", cells, "B3")).toBe(4);
  expect(value("=$A1", cells, "B3")).toBe(3);
  expect(value("=A$1", cells, "B3")).toBe(2);
  expect(value("=$A$1", cells, "B3")).toBe(1);
});

test.each(["=1/0", '="a"+1', "=INDEX(A1:A2,3)", "=CHOOSE(3,1,2)", '=AND("a"+0)'])("%s is an error", (formula) => {
  expect(() => value(formula)).toThrow();
});

test.each(["=Sheet2!A1", "=1+", "=A:A", "=unknown", "=(1", "={1,2}", "=A1:", "=1 2"])(
  "%s is not understood",
  (text) => {
    expect(parseExpression(text)).toBeNull();
  },
);

test("every conditional format of a scorebook is understood and computes", () => {
  const { sheets } = planWorkbook(builtInRubric, builtInUnits(builtInRubric));
  const formulas = sheets.flatMap(({ formats }) => formats.flatMap((one) => (one.kind === "formula" ? [one] : [])));
  expect(formulas.length).toBeGreaterThan(9);
  for (const { formula } of formulas) expect([formula, typeof value(`=${formula}`)]).toEqual([formula, "boolean"]);
});
