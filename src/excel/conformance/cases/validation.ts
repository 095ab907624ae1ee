/** Range.dataValidation: rules of each kind. */
import { article, classPage, issue, member } from "../pages";
import type { ConformanceCase } from "../types";

const GUIDE = article("excel/excel-add-ins-data-validation");
const BASIC = classPage("basicdatavalidation");

export const VALIDATION: readonly ConformanceCase[] = [
  {
    id: "validation-none",
    title: "A cell has no validation at first",
    page: classPage("datavalidationtype"),
    set: "1.8",
    async run(kit) {
      await kit.expect(kit.range("A1:B2").dataValidation, { type: "None", valid: true }, "the cells");
    },
  },
  {
    id: "validation-whole-number",
    title: "Bounds given as numbers are read as formulas",
    page: BASIC,
    set: "1.8",
    async run(kit) {
      kit.range("B2:C5").dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } };
      await kit.expect(
        kit.range("B2:C5").dataValidation,
        { type: "WholeNumber", rule: { wholeNumber: { formula1: "=0", formula2: "=10", operator: "Between" } } },
        "the range",
      );
      await kit.expect(kit.range("C3").dataValidation, { type: "WholeNumber" }, "one of its cells");
      await kit.expect(kit.range("D3").dataValidation, { type: "None" }, "the cell beside it");
    },
  },
  {
    id: "validation-decimal",
    title: "A bound may be a formula",
    page: BASIC,
    set: "1.8",
    async run(kit) {
      kit.range("A1:A2").values = [[0.5], [1]];
      const decimal = { formula1: "=$A$1", formula2: "=MIN($A$1,$A$2)+1", operator: "Between" } as const;
      kit.range("B1").dataValidation.rule = { decimal };
      await kit.expect(kit.range("B1").dataValidation, { type: "Decimal", rule: { decimal } }, "the cell");
    },
  },
  {
    id: "validation-operators",
    title: "A binary operator has the cell's value on its left",
    page: BASIC,
    set: "1.8",
    async run(kit) {
      kit.range("A1:A2").values = [[3], [12]];
      kit.range("A1:A2").dataValidation.rule = { decimal: { formula1: 10, operator: "GreaterThan" } };
      await kit.expect(kit.range("A1").dataValidation, { valid: false }, "3, which is not greater than 10");
      await kit.expect(kit.range("A2").dataValidation, { valid: true }, "12, which is");
    },
  },
  {
    id: "validation-text-length",
    title: "A text's length can be limited",
    page: GUIDE,
    set: "1.8",
    async run(kit) {
      kit.range("A1:A2").values = [["abc"], ["abcdef"]];
      kit.range("A1:A2").dataValidation.rule = { textLength: { formula1: 4, operator: "LessThanOrEqualTo" } };
      await kit.expect(kit.range("A1").dataValidation, { type: "TextLength", valid: true }, "three letters");
      await kit.expect(kit.range("A2").dataValidation, { valid: false }, "six letters");
    },
  },
  {
    id: "validation-list",
    title: "A list may be given as words with commas between them",
    page: GUIDE,
    set: "1.8",
    async run(kit) {
      const list = { inCellDropDown: true, source: "优秀,良好,一般" };
      kit.range("A1:A3").dataValidation.rule = { list };
      kit.range("A1:A2").values = [["良好"], ["poor"]];
      await kit.expect(kit.range("A1:A3").dataValidation, { type: "List", rule: { list } }, "the range");
      await kit.expect(kit.range("A1").dataValidation, { valid: true }, "a word of the list");
      await kit.expect(kit.range("A2").dataValidation, { valid: false }, "another word");
    },
  },
  {
    id: "validation-list-formula",
    title: "A list may be a reference to cells, on another sheet as well",
    page: GUIDE,
    set: "1.8",
    async run(kit) {
      const other = await kit.addSheet();
      other.sheet.getRange("A1:A2").values = [["yes"], ["no"]];
      const list = { inCellDropDown: true, source: `=${other.name}!$A$1:$A$2` };
      kit.range("B1").dataValidation.rule = { list };
      kit.range("B1").values = [["no"]];
      await kit.expect(kit.range("B1").dataValidation, { type: "List", rule: { list }, valid: true }, "the cell");
      kit.range("B1").values = [["maybe"]];
      await kit.expect(kit.range("B1").dataValidation, { valid: false }, "another word");
    },
  },
  {
    id: "validation-list-relative",
    title: "A list's relative reference is adjusted for each cell of the range",
    page: GUIDE,
    set: "1.8",
    async run(kit) {
      kit.range("F1:G2").values = [
        ["a", "b"],
        ["c", "d"],
      ];
      kit.range("A1:A2").dataValidation.rule = { list: { inCellDropDown: true, source: "=$F1:$G1" } };
      kit.range("A1:A2").values = [["c"], ["c"]];
      await kit.expect(kit.range("A1").dataValidation, { valid: false }, "a word of the second row in the first");
      await kit.expect(kit.range("A2").dataValidation, { valid: true }, "and in the second");
    },
  },
  {
    id: "validation-list-range",
    title: "A list's source may be a range object",
    page: classPage("listdatavalidation"),
    set: "1.8",
    async run(kit) {
      kit.range("A1:A3").values = [["x"], ["y"], ["z"]];
      kit.range("C1:C2").dataValidation.rule = { list: { inCellDropDown: false, source: kit.range("A1:A3") } };
      kit.range("C1:C2").values = [["y"], ["w"]];
      await kit.expect(kit.range("C1:C2").dataValidation, { type: "List", valid: null }, "the range");
      await kit.expect(kit.range("C1").dataValidation, { valid: true }, "a word of the list");
      await kit.expect(kit.range("C2").dataValidation, { valid: false }, "another word");
    },
  },
  {
    id: "validation-list-too-long",
    title: "A list of more than 255 characters is refused",
    page: classPage("listdatavalidation"),
    basis: "observed",
    issue: issue(2128),
    set: "1.8",
    async run(kit) {
      const source = Array.from({ length: 64 }, () => "abc").join(",");
      kit.equal(source.length, 255, "the longest list");
      kit.range("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
      await kit.expect(kit.range("A1").dataValidation, { type: "List" }, "255 characters");
      kit.range("A2").dataValidation.rule = { list: { inCellDropDown: true, source: `${source}d` } };
      await kit.fails("256 characters");
    },
  },
  {
    id: "validation-custom",
    title: "A custom formula is relative to the range's first cell",
    page: member("DataValidation", "rule"),
    set: "1.8",
    async run(kit) {
      kit.range("A1:B2").values = [
        [1, "x"],
        [0, "y"],
      ];
      const custom = { formula: "=$A1>0" };
      kit.range("B1:B2").dataValidation.rule = { custom };
      await kit.expect(kit.range("B1:B2").dataValidation, { type: "Custom", rule: { custom } }, "the range");
      await kit.expect(kit.range("B1").dataValidation, { valid: true }, "beside 1");
      await kit.expect(kit.range("B2").dataValidation, { valid: false }, "beside 0");
    },
  },
];
