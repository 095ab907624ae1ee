import { nameSnapshot, parseReference, parseWideArea, runsOfNumbers } from "../../src/sheet/reference";

it.each([
  ["H10", { row: 9, column: 7, rows: 1, columns: 1 }],
  ["$H$10:$J$12", { row: 9, column: 7, rows: 3, columns: 3 }],
  ["B:D", { row: 0, column: 1, rows: 1_048_576, columns: 3 }],
  ["$D:$B", { row: 0, column: 1, rows: 1_048_576, columns: 3 }],
  ["2:4", { row: 1, column: 0, rows: 3, columns: 16_384 }],
  ["$4:$2", { row: 1, column: 0, rows: 3, columns: 16_384 }],
])("%s is an area", (text, area) => {
  expect(parseWideArea(text)).toEqual(area);
});

it.each(["", "#REF!", "A1:B2:C3", "0:1", "A:XFE", "1:1048577", "A:1", "Q10 Q12"])("“%s” is none", (text) => {
  expect(parseWideArea(text)).toBeNull();
});

it.each([
  ["评分录入!$A$1:$S$153", "评分录入"],
  ["'评分 录入'!$A$1:$S$153", "评分 录入"],
  ["'O''Brien'!$A$1:$S$153", "O'Brien"],
])("%s is on a sheet", (text, sheet) => {
  expect(parseReference(text)).toEqual({ sheet, area: { row: 0, column: 0, rows: 153, columns: 19 } });
});

it.each(["#REF!$A$1:$B$3", "评分录入!#REF!", "#REF!", "SUM(1,2)", "42", "$A$1"])(
  "%s may be the text of a name",
  (text) => {
    const { target, ...rest } = nameSnapshot("x", `=${text}`);
    expect(rest).toEqual({ name: "x", text });
    // A sheet that was deleted leaves #REF behind, which no sheet can be called.
    expect(target?.sheet ?? "#REF").toBe("#REF");
  },
);

it("numbers are put together in runs", () => {
  expect(runsOfNumbers([])).toEqual([]);
  expect(runsOfNumbers([0, 1, 2, 5, 7, 8])).toEqual([
    [0, 2],
    [5, 5],
    [7, 8],
  ]);
});
