/** Range.formulas: blocks, filling, null and "", names of sheets in them. */
import { setWhole } from "../../whole";
import { article, BLANK_AND_NULL, help, member, SINGLE_VALUE } from "../pages";
import type { ConformanceCase } from "../types";

const SET_GET = article("excel/excel-add-ins-ranges-set-get-values");
/** VBA's page says of the same property that a formula set for many cells fills them all. */
const FILL = "https://learn.microsoft.com/office/vba/api/excel.range.formula";

export const FORMULAS: readonly ConformanceCase[] = [
  {
    id: "formulas-block",
    title: "A block of formulas is written, read back, and calculated before it is read",
    page: SET_GET,
    set: "1.1",
    async run(kit) {
      kit.range("B3:C5").values = [
        [2, 3],
        [4, 5],
        [6, 7],
      ];
      const formulas = [["=B3 * C3"], ["=B4 * C4"], ["=B5 * C5"], ["=SUM(D3:D5)"]];
      kit.range("D3:D6").formulas = formulas.map((row) => [...row]);
      await kit.expect(kit.range("D3:D6"), { values: [[6], [20], [42], [68]] }, "the products and their sum");
      await kit.expect(kit.range("D6"), { formulas: [["=SUM(D3:D5)"]] }, "the sum's formula");
    },
  },
  {
    id: "formulas-of-constants",
    title: "A cell without a formula gives its value as its formula",
    page: member("Range", "formulas"),
    set: "1.1",
    async run(kit) {
      kit.range("A1:D1").formulas = [[2, "word", true, "=A1*2"]];
      await kit.expect(
        kit.range("A1:D1"),
        { formulas: [[2, "word", true, "=A1*2"]], values: [[2, "word", true, 4]] },
        "number, word, truth, formula",
      );
    },
  },
  {
    id: "formulas-array-literal",
    title: "Formulas of an array stand as they are written, cell by cell",
    page: member("Range", "formulas"),
    set: "1.1",
    async run(kit) {
      kit.range("A1:A2").values = [[1], [2]];
      kit.range("B1:B2").formulas = [["=A1+1"], ["=A1+1"]];
      await kit.expect(kit.range("B1:B2"), { formulas: [["=A1+1"], ["=A1+1"]], values: [[2], [2]] }, "the cells");
    },
  },
  {
    id: "formulas-single-fills",
    title: "A single formula fills the range, its relative references adjusted cell by cell",
    page: FILL,
    basis: "observed",
    issue: SINGLE_VALUE,
    set: "1.1",
    async run(kit) {
      kit.range("A1:A3").values = [[1], [2], [3]];
      setWhole(kit.range("B1:B3"), { formulas: "=A1*2" });
      await kit.expect(
        kit.range("B1:B3"),
        { formulas: [["=A1*2"], ["=A2*2"], ["=A3*2"]], values: [[2], [4], [6]] },
        "down a column",
      );
    },
  },
  {
    id: "formulas-single-fills-block",
    title: "Filling keeps absolute parts and adjusts ranges",
    page: FILL,
    basis: "observed",
    issue: SINGLE_VALUE,
    set: "1.1",
    async run(kit) {
      setWhole(kit.range("D5:E6"), { formulas: "=$A5+B$1+$C$1+SUM(A1:B2)" });
      await kit.expect(
        kit.range("D5:E6"),
        {
          formulas: [
            ["=$A5+B$1+$C$1+SUM(A1:B2)", "=$A5+C$1+$C$1+SUM(B1:C2)"],
            ["=$A6+B$1+$C$1+SUM(A2:B3)", "=$A6+C$1+$C$1+SUM(B2:C3)"],
          ],
        },
        "a block",
      );
    },
  },
  {
    id: "formulas-single-in-values",
    title: "A single formula given as the value fills the range as well",
    page: FILL,
    basis: "observed",
    issue: SINGLE_VALUE,
    set: "1.1",
    async run(kit) {
      setWhole(kit.range("A2:C2"), { values: "=A1+1" });
      await kit.expect(kit.range("A2:C2"), { formulas: [["=A1+1", "=B1+1", "=C1+1"]] }, "along a row");
    },
  },
  {
    id: "formulas-null-keeps",
    title: "null in the array of formulas leaves its cell as it is",
    page: BLANK_AND_NULL,
    set: "1.1",
    async run(kit) {
      kit.range("A1:B1").formulas = [["=1+1", 5]];
      kit.range("A1:B1").formulas = [[null, "=A1"]];
      await kit.expect(kit.range("A1:B1"), { formulas: [["=1+1", "=A1"]] }, "the row");
    },
  },
  {
    id: "formulas-blank-clears",
    title: 'The formula "" clears the cell',
    page: BLANK_AND_NULL,
    set: "1.1",
    async run(kit) {
      kit.range("A1:B1").formulas = [["=1+1", "=2+2"]];
      kit.range("A1:B1").formulas = [["", "=3+3"]];
      await kit.expect(kit.range("A1:B1"), { values: [["", 6]], valueTypes: [["Empty", "Double"]] }, "the row");
    },
  },
  {
    id: "formulas-follow-values",
    title: "A formula is calculated anew when what it refers to changes",
    page: member("Application", "calculationMode"),
    set: "1.1",
    async run(kit) {
      kit.range("A1:C1").formulas = [[1, "=A1*10", "=B1+A1"]];
      await kit.expect(kit.range("C1"), { values: [[11]] }, "at first");
      kit.range("A1").values = [[2]];
      await kit.expect(kit.range("C1"), { values: [[22]] }, "after the change");
    },
  },
  {
    id: "formulas-other-sheet",
    title: "A formula refers to a sheet whose name has a space, in single quotation marks",
    page: help("create-or-change-a-cell-reference-c7b8b95d-c594-4488-947e-c835903cebaa"),
    set: "1.1",
    async run(kit) {
      const other = await kit.addSheet("Scorebook Conformance ");
      other.sheet.getRange("A1").values = [[21]];
      kit.range("A1").formulas = [[`='${other.name}'!A1*2`]];
      await kit.expect(kit.range("A1"), { values: [[42]], formulas: [[`='${other.name}'!A1*2`]] }, "the formula");
    },
  },
  {
    id: "formulas-sheet-renamed",
    title: "Formulas follow a sheet that is renamed",
    page: article("excel/performance#suspend-calculation-temporarily"),
    set: "1.1",
    async run(kit) {
      const other = await kit.addSheet();
      other.sheet.getRange("A1").values = [[7]];
      kit.range("A1").formulas = [[`=${other.name}!A1`]];
      await kit.context.sync();
      const renamed = await kit.freshSheetName("ScorebookRenamed");
      other.sheet.name = renamed;
      await kit.expect(kit.range("A1"), { formulas: [[`=${renamed}!A1`]], values: [[7]] }, "the formula");
    },
  },
  {
    id: "formulas-functions",
    title: "The functions that a scorebook is made of give what Excel gives",
    page: article("excel/excel-add-ins-worksheet-functions"),
    set: "1.1",
    async run(kit) {
      kit.range("A1:D1").values = [["a", 3, "", 1]];
      const formulas: readonly (readonly [string, unknown])[] = [
        ["=IF(ISNUMBER(B1),B1*2,0)", 6],
        ["=IF(AND(B1=3,D1<2),SUM(A1:D1),0)", 4],
        ['=COUNTIF(A1:D1,">1")', 1],
        ["=COUNT(A1:D1)", 2],
        ["=COUNTBLANK(A1:D1)", 1],
        ['=SUMPRODUCT((A1:D1<>"")*1)', 3],
        ['=IFERROR(1/0,"none")', "none"],
        ["=ROUND(2.345,2)", 2.35],
        ["=INT(-2.5)", -3],
        ["=INDEX(A1:D1,MATCH(1,A1:D1,0))", 1],
        ["=MAX(A1:D1)-MIN(A1:D1)", 2],
        ["=LARGE(A1:D1,2)", 1],
        ["=ROW(A7)", 7],
        ['=A1&"评分"', "a评分"],
      ];
      const cells = kit.range(`A3:A${formulas.length + 2}`);
      cells.formulas = formulas.map(([formula]) => [formula]);
      await kit.expect(cells, { values: formulas.map(([, value]) => [value]) }, "the results");
    },
  },
];
