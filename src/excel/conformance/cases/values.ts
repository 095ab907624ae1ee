/** Range.values: blocks, single values, null and "", shapes, unbounded ranges. */
import { setWhole } from "../../whole";
import { article, BLANK_AND_NULL, classPage, ERRORS, member, SINGLE_VALUE } from "../pages";
import type { ConformanceCase } from "../types";

const SET_GET = article("excel/excel-add-ins-ranges-set-get-values");
const UNBOUNDED = article("excel/excel-add-ins-ranges-unbounded");

export const VALUES: readonly ConformanceCase[] = [
  {
    id: "values-block",
    title: "A block of values is written and read back as a two-dimensional array",
    page: SET_GET,
    set: "1.1",
    async run(kit) {
      const values = [
        ["Potato Chips", 10, 1.8],
        ["桌子", -3, true],
      ];
      kit.range("B3:D4").values = values;
      await kit.expect(kit.range("B3:D4"), { values }, "the block");
      await kit.expect(kit.range("C4"), { values: [[-3]] }, "one cell of it");
    },
  },
  {
    id: "values-single",
    title: "A single value goes into every cell of the range",
    page: member("Range", "values"),
    basis: "observed",
    issue: SINGLE_VALUE,
    set: "1.1",
    async run(kit) {
      setWhole(kit.range("A1:C2"), { values: "Due Date" });
      const row = ["Due Date", "Due Date", "Due Date"];
      await kit.expect(kit.range("A1:C2"), { values: [row, row] }, "a word");
      setWhole(kit.range("A1:A2"), { values: 7 });
      await kit.expect(
        kit.range("A1:B2"),
        {
          values: [
            [7, "Due Date"],
            [7, "Due Date"],
          ],
        },
        "a number over a part",
      );
    },
  },
  {
    id: "values-empty-cells",
    title: 'An empty cell has the value "", the text "" and the formula ""',
    page: BLANK_AND_NULL,
    set: "1.1",
    async run(kit) {
      kit.range("B1").values = [["some"]];
      await kit.expect(
        kit.range("A1:C1"),
        {
          values: [["", "some", ""]],
          text: [["", "some", ""]],
          formulas: [["", "some", ""]],
          valueTypes: [["Empty", "String", "Empty"]],
        },
        "blank, word, blank",
      );
    },
  },
  {
    id: "values-null-keeps",
    title: "null in the array leaves its cell as it is",
    page: BLANK_AND_NULL,
    set: "1.1",
    async run(kit) {
      kit.range("A1:C1").formulas = [[1, "=A1+1", "x"]];
      kit.range("A1:C1").values = [[null, null, 9]];
      await kit.expect(kit.range("A1:C1"), { formulas: [[1, "=A1+1", 9]] }, "number, formula, changed cell");
    },
  },
  {
    id: "values-blank-clears",
    title: 'The value "" clears the content of a cell and keeps its format',
    page: BLANK_AND_NULL,
    set: "1.1",
    async run(kit) {
      const range = kit.range("A1:B1");
      range.values = [["a", 2]];
      range.format.fill.color = "#4472C4";
      range.numberFormat = [["0.00", "0.00"]];
      range.values = [["", ""]];
      await kit.expect(range, { valueTypes: [["Empty", "Empty"]], numberFormat: [["0.00", "0.00"]] }, "the cells");
      await kit.expect(kit.range("A1:B1").format.fill, { color: "#4472C4" }, "their fill");
    },
  },
  {
    id: "values-blank-clears-whole",
    title: 'A single "" clears the content of the whole range',
    page: BLANK_AND_NULL,
    basis: "observed",
    issue: SINGLE_VALUE,
    set: "1.1",
    async run(kit) {
      kit.range("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      await kit.isNull(kit.sheet.getUsedRangeOrNullObject(), false, "what is used of the sheet before");
      setWhole(kit.range("A1:B2"), { values: "" });
      await kit.expect(
        kit.range("A1:B2"),
        {
          values: [
            ["", ""],
            ["", ""],
          ],
        },
        "the range",
      );
      await kit.isNull(kit.sheet.getUsedRangeOrNullObject(), true, "what is used of the sheet");
    },
  },
  {
    id: "values-null-property",
    title: "null is no valid input for a property of its own",
    page: BLANK_AND_NULL,
    set: "1.1",
    async run(kit) {
      kit.range("A1").values = [[5]];
      setWhole(kit.range("A1"), { values: null });
      await kit.fails("values = null");
      await kit.expect(kit.range("A1"), { values: [[5]] }, "the cell after it");
    },
  },
  {
    id: "values-shape",
    title: "An array of another shape than the range is an invalid argument, and nothing is written",
    page: ERRORS,
    set: "1.1",
    async run(kit) {
      kit.range("A1:C2").values = [
        [1, 2],
        [3, 4],
      ];
      await kit.fails("too few columns", "InvalidArgument");
      kit.range("A1:B1").values = [
        [1, 2],
        [3, 4],
      ];
      await kit.fails("too many rows", "InvalidArgument");
      kit.range("A1:B2").values = [[1, 2], [3]];
      await kit.fails("a row that is too short", "InvalidArgument");
      kit.range("A1:B2").formulas = [["=1+1", "=2+2"]];
      await kit.fails("formulas of another shape", "InvalidArgument");
      kit.range("A1:B2").numberFormat = [["0"], ["0"]];
      await kit.fails("number formats of another shape", "InvalidArgument");
      await kit.isNull(kit.sheet.getUsedRangeOrNullObject(true), true, "what is used of the sheet");
    },
  },
  {
    id: "values-unbounded-read",
    title: "Values, texts, formulas and number formats of whole columns read as null; address and count are valid",
    page: UNBOUNDED,
    set: "1.1",
    async run(kit) {
      kit.range("C2").values = [[4]];
      await kit.expect(
        kit.range("C:C"),
        {
          values: null,
          text: null,
          formulas: null,
          numberFormat: null,
          address: `${kit.sheetName}!C:C`,
          cellCount: 1_048_576,
        },
        "column C",
      );
    },
  },
  {
    id: "values-unbounded-write",
    title: "Values of whole columns cannot be set",
    page: UNBOUNDED,
    set: "1.1",
    async run(kit) {
      kit.range("A:B").values = [["Due Date"]];
      await kit.fails("values of A:B");
      await kit.isNull(kit.sheet.getUsedRangeOrNullObject(), true, "what is used of the sheet");
    },
  },
  {
    id: "values-types",
    title: "valueTypes tells what each cell holds",
    page: classPage("rangevaluetype"),
    set: "1.1",
    async run(kit) {
      kit.range("A1:E1").formulas = [["", "word", 1.5, true, "=1/0"]];
      await kit.expect(
        kit.range("A1:E1"),
        { valueTypes: [["Empty", "String", "Double", "Boolean", "Error"]] },
        "blank, word, number, truth, error",
      );
    },
  },
  {
    id: "values-errors",
    title: "A cell with an error gives the error's string",
    page: member("Range", "values"),
    set: "1.1",
    async run(kit) {
      kit.range("A1:C1").formulas = [["=1/0", "=NA()", '="a"+1']];
      await kit.expect(kit.range("A1:C1"), { values: [["#DIV/0!", "#N/A", "#VALUE!"]] }, "three errors");
    },
  },
];
