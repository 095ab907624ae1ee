import { functionsOf, parseFormula, relativeForm } from "../../src/sheet/formula";

/** The references of a formula as R1C1 distances from A1, the texts between them left out. */
function referencesOf(formula: string): string[] {
  return parseFormula(formula).parts.flatMap((part) => {
    if (typeof part === "string") return [];
    const { column, columnFixed, row, rowFixed, last } = part;
    const end = last === null ? "" : `:${last.fixed ? "$" : ""}${last.at}`;
    return [`${columnFixed ? "$" : ""}${column ?? ""},${rowFixed ? "$" : ""}${row ?? ""}${end}`];
  });
}

describe("parseFormula", () => {
  it.each([
    ["=A1", ["0,0"]],
    ["=$A1+B$2*$C$3", ["$0,0", "1,$1", "$2,$2"]],
    ["=SUM(H10:H12,$J$3)", ["7,9", "7,11", "$9,$2"]],
    ["=-xfd1048576%", ["16383,1048575"]],
    ["=A1:INDEX(B:B,3)", ["0,0", "1,:1"]],
    ["=INDEX(A1:A9,2):B2", ["0,0", "0,8", "1,1"]],
    ["={1,2;3,4}+A1", ["0,0"]],
    ["=A1#", ["0,0"]],
    ["=@A1&B2", ["0,0", "1,1"]],
    ["=A1 B2", ["0,0", "1,1"]],
    ["=IF(A1<>B1,1E10,1.5E+3)", ["0,0", "1,0"]],
  ])("finds the cells of %s", (formula, references) => {
    expect(referencesOf(formula)).toEqual(references);
  });

  it.each([
    ["=SUM(A:A)", ["0,:0"]],
    ["=SUM($B:D)", ["$1,:3"]],
    ["=SUM(B:$XFD)", ["1,:$16383"]],
    ["=SUM(1:1)", [",0:0"]],
    ["=SUM($2:1048576)", [",$1:1048575"]],
    ["=SUM(2:$3)", [",1:$2"]],
    ["=SUM(评分录入!A:C,评分录入!$1:$3)", ["0,:2", ",$0:$2"]],
  ])("finds the whole columns and rows of %s", (formula, references) => {
    expect(referencesOf(formula)).toEqual(references);
  });

  it.each([
    ["=评分录入!H10", ["7,9"]],
    ["=评分录入!$H10:H$12", ["$7,9", "7,$11"]],
    ["='评分 录入'!H10", ["7,9"]],
    ["='It''s A1'!B2", ["1,1"]],
    ["='B2!C3'!A1", ["0,0"]],
    ["='A1'!B2+'R1C1'!C3", ["1,1", "2,2"]],
    ["='a\"A1'!B2&\"'A1\"", ["1,1"]],
    ["=Sheet1:Sheet3!A1", ["0,0"]],
    ["=Jan:Mar!A1", ["0,0"]],
    ["='[A1.xlsx]表'!B2", ["1,1"]],
    ["=[B2]表!C3", ["2,2"]],
    ["=A1评分!B2+评分A1!C3", ["1,1", "2,2"]],
  ])("knows a sheet's name from a cell in %s", (formula, references) => {
    expect(referencesOf(formula)).toEqual(references);
  });

  it.each([
    '="A1"',
    '="a ""A1"" b"',
    '=""&"B2:C3"',
    "=LOG10(2)",
    "=ATAN2(1,2)+DEC2BIN(3)",
    "=SUM2(1)",
    "=A1B",
    "=AB12C3",
    "=A_1+A1_+_A1",
    "=A1.x+x.A1",
    "=评分A1",
    "=A1评分",
    "=A1?+\\A1",
    "=AAAA1",
    "=XFE1+ZZZ2022",
    "=A1048577",
    "=XFE:XFE",
    "=1:1048577",
    "=A0+A01",
    "=#REF!+#N/A",
    "=表!#REF!",
    "=1E5",
    "=Table1[Q1]",
    "=Table1[[#This Row],[Q1]:[Q4]]",
    "=TRUE",
    "",
  ])("finds no reference in %s", (formula) => {
    expect(referencesOf(formula)).toEqual([]);
  });

  it("keeps every character, in order", () => {
    const formula = `=IF('It''s'!$A1="B2",SUM(评分录入!B:$C),"")&[1]表!C3`;
    const { parts } = parseFormula(formula);
    expect(parts.map((part) => (typeof part === "string" ? part : "·"))).toEqual([
      "=IF('It''s'!",
      "·",
      `="B2",SUM(评分录入!`,
      "·",
      `),"")&[1]表!`,
      "·",
    ]);
  });
});

describe("relativeForm", () => {
  it.each([
    ["=H10", 9, 7, "=R[0]C[0]"],
    ["=$E10*评分录入!J$2", 9, 9, "=R[0]C5*评分录入!R2C[0]"],
    ["=$A$1", 99, 99, "=R1C1"],
    ["=SUM(H8:H9)", 9, 7, "=SUM(R[-2]C[0]:R[-1]C[0])"],
    ["=SUM(A:$B)+SUM($3:4)", 1, 1, "=SUM(C[-1]:C2)+SUM(R3:R[2])"],
    ['="A1"', 5, 5, '="A1"'],
  ])("%s seen from row %d and column %d", (formula, row, column, form) => {
    expect(relativeForm(formula, row, column)).toBe(form);
  });

  it("tells a constant from a reference, and one dollar sign from another", () => {
    const forms = ["=A1", "=$A1", "=A$1", "=$A$1", '="A1"', "=B1", "=A2", "=A:A", "=$A:A", "=1:1"].map((formula) =>
      relativeForm(formula, 0, 0),
    );
    expect(new Set(forms).size).toBe(forms.length);
  });
});

describe("functionsOf", () => {
  it.each([
    ["=SUM(A1)+sum(B1)+Sum (C1)", ["SUM"]],
    ["=IF(AND(A1>0,ISNUMBER(B1)),ROUND(A1,2),LOG10(3))", ["IF", "AND", "ISNUMBER", "ROUND", "LOG10"]],
    ["=_xlfn.CONCAT(A1)", ["_XLFN.CONCAT"]],
    ["=_xlfn._xlws.SORT(A1)", ["_XLFN._XLWS.SORT"]],
    ["=CEILING.MATH(A1)", ["CEILING.MATH"]],
    ["=\"SUM(A1)\"&'IF(x'!A1", []],
    ["='It''s MAX('!A1+MIN(1)", ["MIN"]],
    ["=Table1[合计 (万元)]+Table1[SUM(x)]", []],
    ["=(A1+B1)*(2)", []],
    ["=A1+评分录入!B2", []],
    ["=评分(A1)", ["评分"]],
    ["", []],
  ])("of %s", (formula, names) => {
    expect(functionsOf(formula)).toEqual(names);
  });
});
