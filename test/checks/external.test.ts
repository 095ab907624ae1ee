import { readsOutside } from "../../src/checks/external";

it.each([
  "=[Book2.xlsx]Sheet1!A1",
  "=[1]评分录入!$H$10",
  "=SUM(A1,[1]Sheet1!A1:A3)",
  "='[打分 甲组.xlsx]评分录入'!H10",
  "='C:\\评分\\[Book2.xlsx]Sheet1'!A1",
  "='https://example.org/[Book2.xlsx]Sheet1'!A1",
  "='C:\\评分\\Book2.xlsx'!总分",
  "='file:///home/a/Book2.ods'#$Sheet1.A1",
  "=Book2.xlsx!总分",
  '=WEBSERVICE("http://example.org")',
  '=IMPORTRANGE("x","A1")',
])("%s reads outside", (formula) => {
  expect(readsOutside(formula)).toBe(true);
});

it.each([
  "=H10",
  "=0.5",
  "=得分计算!H10",
  "='打分 甲组'!H10+'打分 乙组'!H10",
  "=Table1[得分率]",
  "=SUM(Table1[[#All],[得分率]])+'A B'!C1",
  '=IF(A1="[Book2.xlsx]Sheet1!A1",1,0)',
  '="C:\\a\\b.xlsx!"',
  "='A'!A1/'B'!A1",
  "='It''s'!A1/2",
])("%s does not", (formula) => {
  expect(readsOutside(formula)).toBe(false);
});
