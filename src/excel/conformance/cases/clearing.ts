/** Range.clear, merge and unmerge. */
import { article, classPage, help, method } from "../pages";
import type { ConformanceCase, Kit } from "../types";

/** Two cells with content, formats and a style of their own. */
function fill(kit: Kit): void {
  const range = kit.range("A1:B1");
  range.formulas = [[5, "=A1+1"]];
  range.numberFormat = [["0.0", "0.0"]];
  range.format.fill.color = "#4472C4";
  range.format.font.bold = true;
}

export const CLEARING: readonly ConformanceCase[] = [
  {
    id: "clear-all",
    title: "clear removes content and formats",
    page: method("Range", "clear"),
    set: "1.1",
    async run(kit) {
      fill(kit);
      await kit.expect(kit.range("A1:B1"), { values: [[5, 6]], numberFormat: [["0.0", "0.0"]] }, "the cells before");
      kit.range("A1:B1").clear();
      await kit.expect(
        kit.range("A1:B1"),
        { values: [["", ""]], formulas: [["", ""]], numberFormat: [["General", "General"]] },
        "the cells",
      );
      await kit.expect(kit.range("A1:B1").format.font, { bold: false }, "the font");
      const untouched = await kit.read(kit.range("D9").format.fill, "color");
      await kit.expect(kit.range("A1:B1").format.fill, { color: untouched }, "the fill");
    },
  },
  {
    id: "clear-contents",
    title: "clear of contents leaves the formatting intact",
    page: article("excel/excel-add-ins-ranges-clear-delete"),
    set: "1.1",
    async run(kit) {
      fill(kit);
      kit.range("A1:B1").clear("Contents");
      await kit.expect(kit.range("A1:B1"), { values: [["", ""]], numberFormat: [["0.0", "0.0"]] }, "the cells");
      await kit.expect(kit.range("A1:B1").format.font, { bold: true }, "the font");
      await kit.expect(kit.range("A1:B1").format.fill, { color: "#4472C4" }, "the fill");
    },
  },
  {
    id: "clear-formats",
    title: "clear of formats leaves the values intact",
    page: article("excel/excel-add-ins-ranges-clear-delete"),
    set: "1.1",
    async run(kit) {
      fill(kit);
      kit.range("A1:B1").clear("Formats");
      await kit.expect(
        kit.range("A1:B1"),
        { formulas: [[5, "=A1+1"]], values: [[5, 6]], numberFormat: [["General", "General"]] },
        "the cells",
      );
      await kit.expect(kit.range("A1:B1").format.font, { bold: false }, "the font");
    },
  },
  {
    id: "clear-keeps-validation",
    title: "clear of contents keeps the data validation",
    page: classPage("clearapplyto"),
    set: "1.8",
    async run(kit) {
      kit.range("A1").values = [[1]];
      kit.range("A1").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      kit.range("A1").clear("Contents");
      await kit.expect(kit.range("A1"), { values: [[""]] }, "the cell");
      await kit.expect(kit.range("A1").dataValidation, { type: "WholeNumber" }, "the validation");
    },
  },
  {
    id: "merge-keeps-top-left",
    title: "Merged cells keep the content of the top left one only",
    page: help("merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf"),
    set: "1.2",
    async run(kit) {
      kit.range("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      kit.range("A1:B2").merge();
      await kit.expect(
        kit.range("A1:B2"),
        {
          values: [
            [1, ""],
            ["", ""],
          ],
        },
        "the cells",
      );
    },
  },
  {
    id: "merge-across",
    title: "Merged across, each row becomes a cell of its own",
    page: method("Range", "merge"),
    set: "1.2",
    async run(kit) {
      kit.range("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      kit.range("A1:B2").merge(true);
      await kit.expect(
        kit.range("A1:B2"),
        {
          values: [
            [1, ""],
            [3, ""],
          ],
        },
        "the cells",
      );
    },
  },
  {
    id: "merge-undone",
    title: "Unmerged cells can be written one by one again",
    page: method("Range", "unmerge"),
    set: "1.2",
    async run(kit) {
      kit.range("A1:C1").values = [[1, 2, 3]];
      kit.range("A1:C1").merge();
      await kit.expect(kit.range("A1:C1"), { values: [[1, "", ""]] }, "the merged cells");
      kit.range("A1:C1").unmerge();
      kit.range("B1:C1").values = [[5, 6]];
      await kit.expect(kit.range("A1:C1"), { values: [[1, 5, 6]] }, "the cells");
    },
  },
];
