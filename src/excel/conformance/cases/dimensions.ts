/** Widths, heights, hidden rows and columns, autofit. */
import { member, method } from "../pages";
import type { ConformanceCase } from "../types";

export const DIMENSIONS: readonly ConformanceCase[] = [
  {
    id: "column-width",
    title: "A column's width is set for every column of the range",
    page: member("RangeFormat", "columnWidth"),
    set: "1.2",
    async run(kit) {
      kit.range("B1:C1").format.columnWidth = 100;
      kit.close(await kit.read(kit.range("B5:C5").format, "columnWidth"), 100, 1, "both columns");
      await kit.expect(kit.range("A1:C1").format, { columnWidth: null }, "columns of different widths");
    },
  },
  {
    id: "row-height",
    title: "A row's height is set for every row of the range, in points",
    page: member("RangeFormat", "rowHeight"),
    set: "1.2",
    async run(kit) {
      kit.range("A2:A3").format.rowHeight = 45;
      kit.close(await kit.read(kit.range("C2:C3").format, "rowHeight"), 45, 0.75, "both rows");
      await kit.expect(kit.range("A1:A3").format, { rowHeight: null }, "rows of different heights");
    },
  },
  {
    id: "row-hidden",
    title: "rowHidden is true, false, or null where only some rows are hidden",
    page: member("Range", "rowHidden"),
    set: "1.2",
    async run(kit) {
      kit.range("2:3").rowHidden = true;
      await kit.expect(kit.range("A2:A3"), { rowHidden: true, hidden: true, columnHidden: false }, "rows 2 and 3");
      await kit.expect(kit.range("A4:A5"), { rowHidden: false, hidden: false }, "rows 4 and 5");
      await kit.expect(kit.range("A1:A2"), { rowHidden: null, hidden: null }, "rows 1 and 2");
      kit.range("A2").rowHidden = false;
      await kit.expect(kit.range("A1:A2"), { rowHidden: false }, "shown again by one of its cells");
    },
  },
  {
    id: "column-hidden",
    title: "columnHidden is true, false, or null where only some columns are hidden",
    page: member("Range", "columnHidden"),
    set: "1.2",
    async run(kit) {
      kit.range("A:A").columnHidden = true;
      await kit.expect(kit.range("A5"), { columnHidden: true, hidden: true, rowHidden: false }, "column A");
      await kit.expect(kit.range("A1:B1"), { columnHidden: null, hidden: null }, "columns A and B");
      await kit.expect(kit.range("B1:C1"), { columnHidden: false }, "columns B and C");
    },
  },
  {
    id: "row-properties",
    title: "getRowProperties tells of each row of a range whether it is hidden",
    page: method("Range", "getRowProperties"),
    set: "1.9",
    async run(kit) {
      kit.range("2:3").rowHidden = true;
      const rows = kit.range("A1:B4").getRowProperties({ rowHidden: true });
      await kit.context.sync();
      kit.equal(
        rows.value.map(({ rowHidden }) => rowHidden),
        [false, true, true, false],
        "rows 1 to 4",
      );
    },
  },
  {
    id: "column-properties",
    title: "getColumnProperties tells of each column of a range whether it is hidden",
    page: method("Range", "getColumnProperties"),
    set: "1.9",
    async run(kit) {
      kit.range("B:B").columnHidden = true;
      const columns = kit.range("A1:C4").getColumnProperties({ columnHidden: true });
      await kit.context.sync();
      kit.equal(
        columns.value.map(({ columnHidden }) => columnHidden),
        [false, true, false],
        "columns A to C",
      );
    },
  },
  {
    id: "hidden-keeps-values",
    title: "Hidden cells are read and written like any other",
    page: member("Range", "hidden"),
    set: "1.2",
    async run(kit) {
      kit.range("A1:A2").values = [["id-1"], ["id-2"]];
      kit.range("A:A").columnHidden = true;
      kit.range("A2").values = [["id-3"]];
      await kit.expect(kit.range("A1:A2"), { values: [["id-1"], ["id-3"]], text: [["id-1"], ["id-3"]] }, "the ids");
    },
  },
  {
    id: "autofit-rows",
    title: "Autofit makes a row high enough for its wrapped text",
    page: method("RangeFormat", "autofitRows"),
    set: "1.2",
    async run(kit) {
      const plain = await kit.read(kit.range("A5").format, "rowHeight");
      kit.range("A1").values = [["wrapped ".repeat(20).trim()]];
      kit.range("A1").format.columnWidth = 60;
      kit.range("A1").format.wrapText = true;
      kit.range("A1").format.autofitRows();
      const fitted = await kit.read(kit.range("A1").format, "rowHeight");
      kit.equal(fitted > plain * 5, true, `at least five lines (${fitted} against ${plain} points)`);
      kit.range("A1").values = [["short"]];
      kit.range("A1").format.autofitRows();
      const short = await kit.read(kit.range("A1").format, "rowHeight");
      kit.equal(short < fitted / 4, true, `one line again (${short} points)`);
    },
  },
  {
    id: "autofit-columns",
    title: "Autofit makes a column wide enough for its longest text",
    page: method("RangeFormat", "autofitColumns"),
    set: "1.2",
    async run(kit) {
      kit.range("A1:B1").values = [["a much longer text than the column is wide", "x"]];
      kit.range("A:B").format.columnWidth = 50;
      kit.range("A1:B1").format.autofitColumns();
      const long = await kit.read(kit.range("A1").format, "columnWidth");
      const short = await kit.read(kit.range("B1").format, "columnWidth");
      kit.equal(long > 150, true, `the long text's column (${long} points)`);
      kit.equal(short < 50, true, `the short text's column (${short} points)`);
    },
  },
];
