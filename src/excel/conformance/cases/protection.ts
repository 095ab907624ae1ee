/** Worksheet protection: what it refuses, and to whom. */
import { article, classPage, ERRORS, method } from "../pages";
import type { ConformanceCase } from "../types";

const GUIDE = article("excel/excel-add-ins-worksheets#protect-worksheet-data");
const PROTECT = method("WorksheetProtection", "protect");
const OPTIONS = classPage("worksheetprotectionoptions");

export const PROTECTION: readonly ConformanceCase[] = [
  {
    id: "protect-state",
    title: "A sheet is protected after protect, and no longer after unprotect",
    page: GUIDE,
    set: "1.2",
    async run(kit) {
      await kit.expect(kit.sheet.protection, { protected: false }, "at first");
      kit.sheet.protection.protect();
      await kit.expect(kit.sheet.protection, { protected: true }, "after protect");
      kit.sheet.protection.unprotect();
      await kit.expect(kit.sheet.protection, { protected: false }, "after unprotect");
    },
  },
  {
    id: "protect-twice",
    title: "A sheet that is protected already cannot be protected again",
    page: PROTECT,
    set: "1.2",
    async run(kit) {
      kit.sheet.protection.protect();
      await kit.context.sync();
      kit.sheet.protection.protect({ allowFormatCells: true });
      await kit.fails("protect again");
      const options = await kit.read(kit.sheet.protection, "options");
      kit.equal(options.allowFormatCells, false, "the first options stay");
    },
  },
  {
    id: "protect-options",
    title: "The options are read back as they were given",
    page: OPTIONS,
    set: "1.7",
    async run(kit) {
      kit.sheet.protection.protect({
        allowFormatColumns: true,
        allowFormatRows: true,
        allowAutoFilter: true,
        selectionMode: "Normal",
      });
      const options = await kit.read(kit.sheet.protection, "options");
      kit.equal(options.allowFormatColumns, true, "allowFormatColumns");
      kit.equal(options.allowFormatRows, true, "allowFormatRows");
      kit.equal(options.allowAutoFilter, true, "allowAutoFilter");
      kit.equal(options.allowInsertRows, false, "allowInsertRows, which was left out");
      kit.equal(options.allowFormatCells, false, "allowFormatCells, which was left out");
      kit.equal(options.selectionMode, "Normal", "selectionMode");
    },
  },
  {
    id: "protect-locked-cell",
    title: "A locked cell of a protected sheet cannot be written",
    page: ERRORS,
    set: "1.2",
    async run(kit) {
      kit.range("A1").values = [[1]];
      kit.sheet.protection.protect();
      await kit.context.sync();
      kit.range("A1").values = [[2]];
      await kit.fails("a value", "AccessDenied");
      kit.range("A1").formulas = [["=1+1"]];
      await kit.fails("a formula", "AccessDenied");
      kit.range("A1").clear("Contents");
      await kit.fails("clear", "AccessDenied");
      kit.range("A1").copyFrom("B1");
      await kit.fails("copyFrom", "AccessDenied");
      await kit.expect(kit.range("A1"), { values: [[1]] }, "the cell");
    },
  },
  {
    id: "protect-unlocked-cell",
    title: "An unlocked cell of a protected sheet can be written, and formulas follow",
    page: classPage("formatprotection"),
    set: "1.2",
    async run(kit) {
      kit.range("A1:B1").formulas = [[1, "=A1*2"]];
      kit.range("A1").format.protection.locked = false;
      kit.sheet.protection.protect();
      await kit.context.sync();
      kit.range("A1").values = [[5]];
      await kit.expect(kit.range("A1:B1"), { values: [[5, 10]] }, "the cells");
    },
  },
  {
    id: "protect-partly-locked",
    title: "A range that holds one locked cell cannot be written, not even with null for that cell",
    page: ERRORS,
    basis: "observed",
    issue: "https://github.com/microsoftgraph/microsoft-graph-docs/issues/4546",
    set: "1.2",
    async run(kit) {
      kit.range("A1:A3").format.protection.locked = false;
      kit.range("A2").format.protection.locked = true;
      kit.sheet.protection.protect();
      await kit.context.sync();
      kit.range("A1:A3").values = [[1], [null], [3]];
      await kit.fails("null for the locked cell", "AccessDenied");
      await kit.expect(kit.range("A1:A3"), { values: [[""], [""], [""]] }, "the cells");
    },
  },
  {
    id: "protect-formats",
    title: "Cells of a protected sheet are formatted only where that is allowed",
    page: OPTIONS,
    set: "1.2",
    async run(kit) {
      kit.sheet.protection.protect();
      await kit.context.sync();
      kit.range("A1").format.fill.color = "#FFC000";
      await kit.fails("a fill", "AccessDenied");
      kit.range("A1").format.columnWidth = 80;
      await kit.fails("a column's width", "AccessDenied");
      kit.sheet.protection.unprotect();
      kit.sheet.protection.protect({ allowFormatCells: true });
      kit.range("A1").format.fill.color = "#FFC000";
      await kit.expect(kit.range("A1").format.fill, { color: "#FFC000" }, "a fill that is allowed");
    },
  },
  {
    id: "protect-widths",
    title: "Widths and heights can be changed where columns and rows may be formatted",
    page: OPTIONS,
    set: "1.2",
    async run(kit) {
      kit.sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
      kit.range("A1").format.columnWidth = 120;
      kit.range("A1").format.rowHeight = 30;
      kit.close(await kit.read(kit.range("A1").format, "columnWidth"), 120, 1, "the width");
      kit.close(await kit.read(kit.range("A1").format, "rowHeight"), 30, 0.75, "the height");
    },
  },
  {
    id: "protect-rows",
    title: "Rows of a protected sheet are inserted only where that is allowed",
    page: OPTIONS,
    set: "1.2",
    async run(kit) {
      kit.range("A1").values = [[1]];
      kit.sheet.protection.protect();
      await kit.context.sync();
      kit.range("1:1").insert("Down");
      await kit.fails("insert", "AccessDenied");
      kit.range("1:1").delete("Up");
      await kit.fails("delete", "AccessDenied");
      kit.sheet.protection.unprotect();
      kit.sheet.protection.protect({ allowInsertRows: true });
      kit.range("1:1").insert("Down");
      await kit.expect(kit.range("A1:A2"), { values: [[""], [1]] }, "the rows");
    },
  },
  {
    id: "protect-read",
    title: "A protected sheet is read like any other",
    page: GUIDE,
    set: "1.2",
    async run(kit) {
      kit.range("A1:B1").formulas = [[2, "=A1*3"]];
      kit.sheet.protection.protect();
      await kit.expect(kit.sheet.protection, { protected: true }, "the sheet");
      await kit.expect(kit.range("A1:B1"), { values: [[2, 6]], formulas: [[2, "=A1*3"]] }, "the cells");
    },
  },
  {
    id: "protect-password",
    title: "A sheet protected with a password is unprotected with that password only",
    page: method("WorksheetProtection", "unprotect"),
    set: "1.7",
    async run(kit) {
      kit.sheet.protection.protect({}, "secret");
      await kit.context.sync();
      kit.sheet.protection.unprotect("wrong");
      await kit.fails("another password");
      await kit.expect(kit.sheet.protection, { protected: true }, "after another password");
      kit.sheet.protection.unprotect("secret");
      await kit.expect(kit.sheet.protection, { protected: false }, "after the password");
    },
  },
];
