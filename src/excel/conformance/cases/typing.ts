/** Strings put into Range.values, which Excel takes as if a person had typed them. */
import { setWhole } from "../../whole";
import { BLANK_AND_NULL, classPage, help, issue, member } from "../pages";
import type { ConformanceCase } from "../types";

const VALUES_PAGE = member("Range", "values");

export const TYPING: readonly ConformanceCase[] = [
  {
    id: "typing-numbers",
    title: "A string that reads as a number becomes one",
    page: BLANK_AND_NULL,
    set: "1.1",
    async run(kit) {
      kit.range("A1:D1").values = [["Eurasia", "29.96", "0.25", "-3"]];
      await kit.expect(
        kit.range("A1:D1"),
        { values: [["Eurasia", 29.96, 0.25, -3]], valueTypes: [["String", "Double", "Double", "Double"]] },
        "the cells",
      );
    },
  },
  {
    id: "typing-percent",
    title: "A string with a percent sign becomes a fraction with a percent format",
    page: help("format-numbers-as-percentages-de49167b-d603-4450-bcaa-31fba6c7b6b4"),
    set: "1.1",
    async run(kit) {
      kit.range("A1").values = [["45%"]];
      await kit.expect(kit.range("A1"), { values: [[0.45]], text: [["45%"]], numberFormat: [["0%"]] }, "45%");
    },
  },
  {
    id: "typing-truth",
    title: "TRUE and FALSE become truth values, in whatever case they are written",
    page: help("true-function-7652c6e3-8987-48d0-97cd-ef223246b3fb"),
    set: "1.1",
    async run(kit) {
      kit.range("A1:B1").values = [["TRUE", "false"]];
      await kit.expect(
        kit.range("A1:B1"),
        { values: [[true, false]], valueTypes: [["Boolean", "Boolean"]] },
        "the cells",
      );
    },
  },
  {
    id: "typing-formula",
    title: "A string with a leading equal sign becomes a formula",
    page: VALUES_PAGE,
    set: "1.1",
    async run(kit) {
      kit.range("A1:C1").values = [[1, 2, "=SUM(A1:B1)"]];
      await kit.expect(kit.range("A1:C1"), { values: [[1, 2, 3]], formulas: [[1, 2, "=SUM(A1:B1)"]] }, "the row");
    },
  },
  {
    id: "typing-plus-minus",
    title: "A string with a leading plus or minus sign becomes a formula",
    page: VALUES_PAGE,
    set: "1.1",
    async run(kit) {
      kit.range("A1:C1").values = [[5, "+A1", "-A1"]];
      await kit.expect(kit.range("A1:C1"), { values: [[5, 5, -5]] }, "the row");
    },
  },
  {
    id: "typing-apostrophe",
    title: "A leading apostrophe makes text, and is no part of it",
    page: VALUES_PAGE,
    basis: "observed",
    issue: issue(6687),
    set: "1.1",
    async run(kit) {
      kit.range("A1:C1").values = [["'001", "'=A1+1", "'"]];
      await kit.expect(
        kit.range("A1:B1"),
        {
          values: [["001", "=A1+1"]],
          text: [["001", "=A1+1"]],
          formulas: [["001", "=A1+1"]],
          valueTypes: [["String", "String"]],
        },
        "digits, a formula",
      );
      await kit.expect(kit.range("C1"), { values: [[""]] }, "the apostrophe alone");
    },
  },
  {
    id: "typing-apostrophe-whole",
    title: "A single value with a leading apostrophe makes text in every cell",
    page: VALUES_PAGE,
    basis: "observed",
    issue: issue(6687),
    set: "1.1",
    async run(kit) {
      setWhole(kit.range("A1:A2"), { values: "'=1+1" });
      await kit.expect(
        kit.range("A1:A2"),
        { values: [["=1+1"], ["=1+1"]], valueTypes: [["String"], ["String"]] },
        "the cells",
      );
    },
  },
  {
    id: "typing-apostrophe-error",
    title: "An error's name is the error when typed, and text after an apostrophe; valueTypes tells which",
    page: classPage("rangevaluetype"),
    basis: "observed",
    issue: issue(6687),
    set: "1.1",
    async run(kit) {
      kit.range("A1:B1").values = [["#N/A", "'#N/A"]];
      await kit.expect(
        kit.range("A1:B1"),
        { values: [["#N/A", "#N/A"]], formulas: [["#N/A", "#N/A"]], valueTypes: [["Error", "String"]] },
        "the error, the text",
      );
    },
  },
  {
    id: "typing-text-format",
    title: "Digits stay text in a cell that was given the text format before",
    page: help("format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4"),
    set: "1.1",
    async run(kit) {
      kit.range("A1").numberFormat = [["@"]];
      kit.range("A1").values = [["0012"]];
      await kit.expect(kit.range("A1"), { values: [["0012"]], valueTypes: [["String"]] }, "the cell");
    },
  },
  {
    id: "typing-iso-date",
    title: "A date in ISO form is stored as a date serial",
    page: VALUES_PAGE,
    set: "1.1",
    async run(kit) {
      kit.range("A1").values = [["2022-03-15"]];
      kit.range("A1").numberFormat = [["yyyy-mm-dd"]];
      await kit.expect(
        kit.range("A1"),
        { values: [[44_635]], text: [["2022-03-15"]], valueTypes: [["Double"]] },
        "15 March 2022",
      );
    },
  },
  {
    id: "typing-plain-words",
    title: "Words, spaces and line breaks stay as they are",
    page: VALUES_PAGE,
    set: "1.1",
    async run(kit) {
      const words = [["12 apples", " padded ", "first\nsecond", "2.1.3", "a=b"]];
      kit.range("A1:E1").values = words;
      await kit.expect(
        kit.range("A1:E1"),
        { values: words, valueTypes: [["String", "String", "String", "String", "String"]] },
        "the cells",
      );
    },
  },
];
