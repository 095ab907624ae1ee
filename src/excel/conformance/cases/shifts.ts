/** Range.insert and Range.delete: cells, rows and columns that move, and the formulas that follow. */
import { article, help, method } from "../pages";
import type { ConformanceCase, Kit } from "../types";

const INSERT = method("Range", "insert");
const DELETE = method("Range", "delete");
const REF = help("how-to-correct-a-ref-error-822c8e46-e610-4d02-bf29-ec4b8c5ff4be");

/** Numbers by row and column: 11, 12, 13 in the first row. */
function grid(kit: Kit): void {
  kit.range("A1:C3").values = [
    [11, 12, 13],
    [21, 22, 23],
    [31, 32, 33],
  ];
}

export const SHIFTS: readonly ConformanceCase[] = [
  {
    id: "insert-down",
    title: "Cells inserted downwards push what is below them, and come back as a blank range",
    page: article("excel/excel-add-ins-ranges-insert"),
    set: "1.1",
    async run(kit) {
      grid(kit);
      const blank = kit.range("B2:B2").insert("Down");
      await kit.expect(blank, { address: `${kit.sheetName}!B2`, values: [[""]] }, "the new range");
      await kit.expect(
        kit.range("A1:C4"),
        {
          values: [
            [11, 12, 13],
            [21, "", 23],
            [31, 22, 33],
            ["", 32, ""],
          ],
        },
        "the sheet",
      );
    },
  },
  {
    id: "insert-right",
    title: "Cells inserted to the right push what is beside them",
    page: INSERT,
    set: "1.1",
    async run(kit) {
      grid(kit);
      kit.range("A2:B2").insert("Right");
      await kit.expect(
        kit.range("A1:E2"),
        {
          values: [
            [11, 12, 13, "", ""],
            ["", "", 21, 22, 23],
          ],
        },
        "the first two rows",
      );
    },
  },
  {
    id: "insert-row",
    title: "Formulas follow the cells that an inserted row moves",
    page: INSERT,
    set: "1.1",
    async run(kit) {
      grid(kit);
      kit.range("E1:E3").formulas = [["=A2"], ["=SUM(A1:A3)"], ["=$A$3"]];
      await kit.context.sync();
      kit.range("2:2").insert("Down");
      await kit.expect(
        kit.range("E1:E4"),
        { formulas: [["=A3"], [""], ["=SUM(A1:A4)"], ["=$A$4"]], values: [[21], [""], [63], [31]] },
        "the formulas",
      );
      await kit.expect(kit.range("A1:A4"), { values: [[11], [""], [21], [31]] }, "the numbers");
    },
  },
  {
    id: "insert-column",
    title: "Formulas follow the cells that an inserted column moves, on other sheets as well",
    page: INSERT,
    set: "1.1",
    async run(kit) {
      grid(kit);
      const other = await kit.addSheet();
      other.sheet.getRange("A1").formulas = [[`=${kit.sheetName}!B1`]];
      await kit.context.sync();
      kit.range("A:A").insert("Right");
      await kit.expect(
        other.sheet.getRange("A1"),
        { formulas: [[`=${kit.sheetName}!C1`]], values: [[12]] },
        "the formula of the other sheet",
      );
      await kit.expect(kit.range("A1:D1"), { values: [["", 11, 12, 13]] }, "the first row");
    },
  },
  {
    id: "insert-moves-formats",
    title: "Formats, heights and validations move with their rows",
    page: INSERT,
    set: "1.8",
    async run(kit) {
      kit.range("A2").format.fill.color = "#FFC000";
      kit.range("A2").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      kit.range("A2").format.rowHeight = 40;
      await kit.context.sync();
      kit.range("1:1").insert("Down");
      await kit.expect(kit.range("A3").format.fill, { color: "#FFC000" }, "the fill");
      await kit.expect(kit.range("A3").dataValidation, { type: "WholeNumber" }, "the validation");
      await kit.expect(kit.range("A1").dataValidation, { type: "None" }, "the validation of the new row");
      kit.close(await kit.read(kit.range("A3").format, "rowHeight"), 40, 0.75, "the height");
    },
  },
  {
    id: "delete-up",
    title: "Deleted cells let those below them move up",
    page: article("excel/excel-add-ins-ranges-clear-delete"),
    set: "1.1",
    async run(kit) {
      grid(kit);
      kit.range("B1:B2").delete("Up");
      await kit.expect(
        kit.range("A1:C3"),
        {
          values: [
            [11, 32, 13],
            [21, "", 23],
            [31, "", 33],
          ],
        },
        "the sheet",
      );
    },
  },
  {
    id: "delete-left",
    title: "Deleted cells let those beside them move left",
    page: DELETE,
    set: "1.1",
    async run(kit) {
      grid(kit);
      kit.range("A2").delete("Left");
      await kit.expect(
        kit.range("A1:C3"),
        {
          values: [
            [11, 12, 13],
            [22, 23, ""],
            [31, 32, 33],
          ],
        },
        "the sheet",
      );
    },
  },
  {
    id: "delete-row",
    title: "Formulas follow what a deleted row moves, and ranges shrink",
    page: DELETE,
    set: "1.1",
    async run(kit) {
      grid(kit);
      kit.range("E1").formulas = [["=SUM(A1:A3)+A3"]];
      await kit.context.sync();
      kit.range("2:2").delete("Up");
      await kit.expect(kit.range("E1"), { formulas: [["=SUM(A1:A2)+A2"]], values: [[73]] }, "the formula");
      await kit.expect(kit.range("A1:A3"), { values: [[11], [31], [""]] }, "the numbers");
    },
  },
  {
    id: "delete-referenced",
    title: "A formula whose cell is deleted gets the error #REF!",
    page: REF,
    set: "1.1",
    async run(kit) {
      grid(kit);
      kit.range("E1").formulas = [["=A2*2"]];
      await kit.context.sync();
      kit.range("2:2").delete("Up");
      await kit.expect(kit.range("E1"), { formulas: [["=#REF!*2"]], values: [["#REF!"]] }, "the formula");
    },
  },
  {
    id: "delete-column",
    title: "A deleted column lets those beside it move left",
    page: DELETE,
    set: "1.1",
    async run(kit) {
      grid(kit);
      kit.range("A5").formulas = [["=C1"]];
      await kit.context.sync();
      kit.range("B:B").delete("Left");
      await kit.expect(kit.range("A1:C1"), { values: [[11, 13, ""]] }, "the first row");
      await kit.expect(kit.range("A5"), { formulas: [["=B1"]], values: [[13]] }, "the formula");
    },
  },
  {
    id: "delete-sheet-referenced",
    title: "A formula whose sheet is deleted gets the error #REF!",
    page: REF,
    set: "1.1",
    async run(kit) {
      const other = await kit.addSheet();
      kit.range("A1").formulas = [[`=${other.name}!A1+1`]];
      await kit.context.sync();
      other.sheet.delete();
      await kit.expect(kit.range("A1"), { values: [["#REF!"]] }, "the formula");
    },
  },
];
