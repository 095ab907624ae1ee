import { sameFormula } from "../../src/sheet/same-formula";

it.each([
  ["=SUM( A1 ,B2)", "=sum(A1,B2)", true],
  ["='得分计算'!A1", "=得分计算!A1", true],
  ["='a''b'!A1", "='A''B'!A1", true],
  ["=IF(A1,FALSE,1)", "=IF(A1,FALSE(),1)", true],
  ['=IF(A1="a b",1,0)', '=IF(A1="ab",1,0)', false],
  ['="FALSE()"', '="FALSE"', false],
  ["=A1", "=A2", false],
])("%s and %s: the same %s", (one, other, same) => {
  expect(sameFormula(one, other)).toBe(same);
});
