/** Range.numberFormat and Range.text. */
import { setWhole } from "../../whole";
import { BLANK_AND_NULL, member, SINGLE_VALUE } from "../pages";
import type { ConformanceCase } from "../types";

export const NUMBER_FORMATS: readonly ConformanceCase[] = [
  {
    id: "number-format-default",
    title: "A cell has the number format General at first",
    page: BLANK_AND_NULL,
    set: "1.1",
    async run(kit) {
      await kit.expect(kit.range("A1:B1"), { numberFormat: [["General", "General"]] }, "two cells");
    },
  },
  {
    id: "number-format-single",
    title: "A single number format goes to every cell of the range",
    page: member("Range", "numberFormat"),
    basis: "observed",
    issue: SINGLE_VALUE,
    set: "1.1",
    async run(kit) {
      setWhole(kit.range("A1:B2"), { numberFormat: "0.00%" });
      const row = ["0.00%", "0.00%"];
      await kit.expect(kit.range("A1:B2"), { numberFormat: [row, row] }, "the range");
    },
  },
  {
    id: "number-format-null-keeps",
    title: "null in the array of number formats leaves its cell's format as it is",
    page: BLANK_AND_NULL,
    set: "1.1",
    async run(kit) {
      kit.range("A1:C1").numberFormat = [["0", "0.0", "0.00"]];
      kit.range("A1:C1").numberFormat = [[null, null, "0%"]];
      await kit.expect(kit.range("A1:C1"), { numberFormat: [["0", "0.0", "0%"]] }, "the row");
    },
  },
  {
    id: "number-format-blank-resets",
    title: 'The number format "" resets to General',
    page: BLANK_AND_NULL,
    set: "1.1",
    async run(kit) {
      kit.range("A1:B1").numberFormat = [["0.0", "0.0"]];
      kit.range("A1").numberFormat = [[""]];
      await kit.expect(kit.range("A1:B1"), { numberFormat: [["General", "0.0"]] }, "the row");
    },
  },
  {
    id: "text-formatted",
    title: "The text is the value as its number format shows it, the value stays",
    page: member("Range", "text"),
    set: "1.1",
    async run(kit) {
      kit.range("A1:F1").values = [[0.256, 1234.5, 3, -0.5, 0, 12]];
      kit.range("A1:F1").numberFormat = [["0.0%", "#,##0.00", "0", "0.00", "0;-0;;@", '0"分"']];
      await kit.expect(
        kit.range("A1:F1"),
        {
          text: [["25.6%", "1,234.50", "3", "-0.50", "", "12分"]],
          values: [[0.256, 1234.5, 3, -0.5, 0, 12]],
        },
        "the row",
      );
    },
  },
  {
    id: "text-general",
    title: "Under the format General numbers, truth values and errors show as they are written",
    page: member("Range", "text"),
    set: "1.1",
    async run(kit) {
      kit.range("A1:E1").formulas = [[1.5, 100, true, "word", "=1/0"]];
      await kit.expect(kit.range("A1:E1"), { text: [["1.5", "100", "TRUE", "word", "#DIV/0!"]] }, "the row");
    },
  },
  {
    id: "text-ignores-width",
    title: "The text does not depend on the cell's width",
    page: member("Range", "text"),
    set: "1.2",
    async run(kit) {
      kit.range("A1").values = [[123_456]];
      kit.range("A1").format.columnWidth = 8;
      await kit.expect(kit.range("A1"), { text: [["123456"]] }, "a number in a narrow column");
    },
  },
];
