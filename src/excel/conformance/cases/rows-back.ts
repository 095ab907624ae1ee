/** Whole rows inserted where rows were deleted, as putting rows back does it. */
import { article, method } from "../pages";
import type { ConformanceCase } from "../types";

const INSERT = article("excel/excel-add-ins-ranges-insert");

export const ROWS_BACK: readonly ConformanceCase[] = [
  {
    id: "rows-back-format",
    title: "Rows inserted between those of a conditional format belong to it, and leave it when they are deleted",
    page: INSERT,
    set: "1.6",
    async run(kit) {
      const { rule } = kit.range("B2:B4").conditionalFormats.add("Custom").custom;
      rule.formula = "=$A2>B$1";
      await kit.context.sync();
      const format = () => kit.sheet.getRange().conditionalFormats.getItemAt(0);
      kit.range("3:4").insert("Down");
      await kit.expect(format().getRange(), { address: `${kit.sheetName}!B2:B6` }, "with them");
      await kit.expect(format().custom.rule, { formula: "=$A2>B$1" }, "its formula");
      kit.range("3:4").delete("Up");
      await kit.expect(format().getRange(), { address: `${kit.sheetName}!B2:B4` }, "without them");
    },
  },
  {
    id: "rows-back-used",
    title: "Values move down with the rows inserted above them, and the used range tells by how much",
    page: method("Worksheet", "getUsedRange"),
    set: "1.4",
    async run(kit) {
      kit.range("A1:A3").values = [[1], [2], [3]];
      kit.range("2:3").insert("Down");
      await kit.expect(kit.sheet.getUsedRange(true), { rowIndex: 0, rowCount: 5 }, "above the last");
      kit.range("6:7").insert("Down");
      await kit.expect(kit.sheet.getUsedRange(true), { rowIndex: 0, rowCount: 5 }, "below the last");
      kit.range("6:7").delete("Up");
      kit.range("2:3").delete("Up");
      await kit.expect(kit.range("A1:A3"), { values: [[1], [2], [3]] }, "as before");
    },
  },
  {
    id: "rows-back-references",
    title: "A reference lost with a row stays lost when a row is inserted there; one written then points to it",
    page: INSERT,
    set: "1.4",
    async run(kit) {
      kit.range("A1:A3").values = [[1], [2], [3]];
      kit.range("C1:C2").formulas = [["=A3+A3"], ["=SUM(A1:A3)"]];
      kit.range("3:3").delete("Up");
      kit.range("3:3").insert("Down");
      await kit.expect(kit.range("C1:C2"), { formulas: [["=#REF!+#REF!"], ["=SUM(A1:A2)"]] }, "left as they were");
      kit.range("A3").values = [[4]];
      kit.range("C1:C2").formulas = [["=A3+A3"], ["=SUM(A1:A3)"]];
      await kit.expect(kit.range("C1:C2"), { values: [[8], [7]] }, "written anew");
    },
  },
];
