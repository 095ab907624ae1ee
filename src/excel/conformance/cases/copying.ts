/** Range.copyFrom. */
import { article, method } from "../pages";
import type { ConformanceCase } from "../types";

const COPY = method("Range", "copyFrom");
const GUIDE = article("excel/excel-add-ins-ranges-cut-copy-paste");

export const COPYING: readonly ConformanceCase[] = [
  {
    id: "copy-expands",
    title: "A single cell as the destination is expanded to the source's size",
    page: GUIDE,
    set: "1.9",
    async run(kit) {
      kit.range("A1:E1").values = [[1, 2, 3, 4, 5]];
      kit.range("G1").copyFrom("A1:E1");
      await kit.expect(kit.range("G1:L1"), { values: [[1, 2, 3, 4, 5, ""]] }, "the destination");
    },
  },
  {
    id: "copy-multiples",
    title: "A 2x2 range copied into a 2x6 range makes three copies",
    page: COPY,
    set: "1.9",
    async run(kit) {
      kit.range("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      kit.range("D1:I2").copyFrom("A1:B2");
      await kit.expect(
        kit.range("D1:I2"),
        {
          values: [
            [1, 2, 1, 2, 1, 2],
            [3, 4, 3, 4, 3, 4],
          ],
        },
        "the destination",
      );
    },
  },
  {
    id: "copy-multiples-rows",
    title: "A row copied into several rows is repeated, its relative references adjusted",
    page: COPY,
    set: "1.9",
    async run(kit) {
      kit.range("A1:A3").values = [[1], [2], [3]];
      kit.range("B1:C1").formulas = [["=A1*10", "=$A$1+B1"]];
      kit.range("B2:C3").copyFrom("B1:C1");
      await kit.expect(
        kit.range("B1:C3"),
        {
          formulas: [
            ["=A1*10", "=$A$1+B1"],
            ["=A2*10", "=$A$1+B2"],
            ["=A3*10", "=$A$1+B3"],
          ],
          values: [
            [10, 11],
            [20, 21],
            [30, 31],
          ],
        },
        "the rows",
      );
    },
  },
  {
    id: "copy-fills-grid",
    title: "A column of formulas copied into many columns is repeated in each",
    page: COPY,
    set: "1.9",
    async run(kit) {
      kit.range("B1:D2").values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      kit.range("B4:B5").formulas = [["=B1+$A1"], ["=B2*B$1"]];
      kit.range("C4:D5").copyFrom("B4:B5", "Formulas");
      await kit.expect(
        kit.range("B4:D5"),
        {
          formulas: [
            ["=B1+$A1", "=C1+$A1", "=D1+$A1"],
            ["=B2*B$1", "=C2*C$1", "=D2*D$1"],
          ],
          values: [
            [1, 2, 3],
            [4, 10, 18],
          ],
        },
        "the grid",
      );
    },
  },
  {
    id: "copy-formulas",
    title: "Formulas alone are copied without formats, other entries as they are",
    page: GUIDE,
    set: "1.9",
    async run(kit) {
      kit.range("A1:C1").formulas = [[2, "=A1*2", "word"]];
      kit.range("A1:C1").format.fill.color = "#4472C4";
      kit.range("A1:C1").numberFormat = [["0.0", "0.0", "0.0"]];
      kit.range("A2:C2").copyFrom("A1:C1", "Formulas");
      await kit.expect(
        kit.range("A2:C2"),
        { formulas: [[2, "=A2*2", "word"]], numberFormat: [["General", "General", "General"]] },
        "the destination",
      );
      const untouched = await kit.read(kit.range("E9").format.fill, "color");
      await kit.expect(kit.range("A2:C2").format.fill, { color: untouched }, "its fill");
    },
  },
  {
    id: "copy-values",
    title: "Values alone are copied as the results of the formulas",
    page: GUIDE,
    set: "1.9",
    async run(kit) {
      kit.range("A1:B1").formulas = [[2, "=A1*2"]];
      await kit.context.sync();
      kit.range("A2:B2").copyFrom("A1:B1", "Values");
      await kit.expect(kit.range("A2:B2"), { formulas: [[2, 4]] }, "the destination");
    },
  },
  {
    id: "copy-formats",
    title: "Formats alone are copied without content",
    page: GUIDE,
    set: "1.9",
    async run(kit) {
      const source = kit.range("A1");
      source.values = [[0.5]];
      source.numberFormat = [["0%"]];
      source.format.fill.color = "#4472C4";
      source.format.font.bold = true;
      source.format.protection.locked = false;
      source.format.horizontalAlignment = "Center";
      kit.range("C1:C2").values = [[7], [8]];
      kit.range("C1:C2").copyFrom("A1", "Formats");
      await kit.expect(kit.range("C1:C2"), { values: [[7], [8]], numberFormat: [["0%"], ["0%"]] }, "the cells");
      await kit.expect(kit.range("C1:C2").format.fill, { color: "#4472C4" }, "the fill");
      await kit.expect(kit.range("C1:C2").format.font, { bold: true }, "the font");
      await kit.expect(kit.range("C1:C2").format.protection, { locked: false }, "the lock");
      await kit.expect(kit.range("C1:C2").format, { horizontalAlignment: "Center" }, "the alignment");
    },
  },
  {
    id: "copy-all",
    title: "All is content and formats",
    page: GUIDE,
    set: "1.9",
    async run(kit) {
      kit.range("A1:B1").formulas = [[3, "=A1+1"]];
      kit.range("A1:B1").format.font.italic = true;
      kit.range("A1:B1").numberFormat = [["0.00", "0.00"]];
      kit.range("A3:B3").copyFrom("A1:B1", "All");
      await kit.expect(
        kit.range("A3:B3"),
        { formulas: [[3, "=A3+1"]], values: [[3, 4]], numberFormat: [["0.00", "0.00"]] },
        "the destination",
      );
      await kit.expect(kit.range("A3:B3").format.font, { italic: true }, "its font");
    },
  },
  {
    id: "copy-skips-blanks",
    title: "Blank cells overwrite, unless they are skipped",
    page: GUIDE,
    set: "1.9",
    async run(kit) {
      kit.range("A1:C1").values = [[1, "", 3]];
      kit.range("D1:F2").values = [
        [7, 8, 9],
        [7, 8, 9],
      ];
      kit.range("D1").copyFrom("A1:C1", "All", true, false);
      kit.range("D2").copyFrom("A1:C1", "All", false, false);
      await kit.expect(
        kit.range("D1:F2"),
        {
          values: [
            [1, 8, 3],
            [1, "", 3],
          ],
        },
        "skipped, not skipped",
      );
    },
  },
  {
    id: "copy-other-sheet",
    title: "The source may be a range object, and lie on another sheet",
    page: COPY,
    set: "1.9",
    async run(kit) {
      const other = await kit.addSheet();
      other.sheet.getRange("A1:B1").formulas = [[4, "=A1+1"]];
      kit.range("C3").copyFrom(other.sheet.getRange("A1:B1"));
      await kit.expect(kit.range("C3:D3"), { formulas: [[4, "=C3+1"]], values: [[4, 5]] }, "from a range object");
      kit.range("C5").copyFrom(`${other.name}!A1:B1`);
      await kit.expect(kit.range("C5:D5"), { formulas: [[4, "=C5+1"]] }, "from an address with its sheet");
    },
  },
];
