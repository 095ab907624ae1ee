/** Worksheets as they are seen: order, visibility, colour, grid lines, frozen panes, selection. */
import { article, classPage, member, method } from "../pages";
import type { ConformanceCase } from "../types";

const SHOW = article("excel/excel-add-ins-worksheets#set-worksheet-visibility");
const FREEZE = classPage("worksheetfreezepanes");

export const WORKSHEET_VIEW: readonly ConformanceCase[] = [
  {
    id: "worksheet-visibility",
    title: "A sheet is visible, hidden or very hidden, and counted accordingly",
    page: SHOW,
    set: "1.4",
    async run(kit) {
      const other = await kit.addSheet();
      const visible = await kit.value(kit.context.workbook.worksheets.getCount(true));
      for (const visibility of ["Hidden", "VeryHidden"] as const) {
        other.sheet.visibility = visibility;
        await kit.expect(other.sheet, { visibility }, visibility);
        const now = await kit.value(kit.context.workbook.worksheets.getCount(true));
        kit.equal(now, visible - 1, `visible sheets beside one that is ${visibility}`);
      }
      other.sheet.visibility = "Visible";
      await kit.expect(other.sheet, { visibility: "Visible" }, "shown again");
    },
  },
  {
    id: "worksheet-hidden-works",
    title: "A very hidden sheet is found, read and written by programs",
    page: SHOW,
    set: "1.4",
    async run(kit) {
      const other = await kit.addSheet();
      other.sheet.visibility = "VeryHidden";
      other.sheet.getRange("A1").values = [["state"]];
      await kit.isNull(kit.context.workbook.worksheets.getItemOrNullObject(other.name), false, "the sheet");
      await kit.expect(other.sheet.getRange("A1"), { values: [["state"]] }, "its cell");
    },
  },
  {
    id: "worksheet-show-keeps-active",
    title: "A sheet that is shown is not activated by it",
    page: article("excel/excel-add-ins-worksheets#set-the-active-worksheet"),
    set: "1.2",
    async run(kit) {
      const other = await kit.addSheet();
      kit.sheet.activate();
      other.sheet.visibility = "Hidden";
      await kit.expect(other.sheet, { visibility: "Hidden" }, "the other sheet before");
      other.sheet.visibility = "Visible";
      await kit.expect(
        kit.context.workbook.worksheets.getActiveWorksheet(),
        { name: kit.sheetName },
        "the active sheet",
      );
    },
  },
  {
    id: "worksheet-position",
    title: "A sheet is moved by its position",
    page: article("excel/excel-add-ins-worksheets#move-a-worksheet"),
    set: "1.1",
    async run(kit) {
      const other = await kit.addSheet();
      const first = await kit.read(kit.sheet, "position");
      const second = await kit.read(other.sheet, "position");
      kit.equal(second, first + 1, "at first");
      other.sheet.position = first;
      await kit.expect(other.sheet, { position: first }, "moved before the other");
      await kit.expect(kit.sheet, { position: first + 1 }, "the other");
    },
  },
  {
    id: "worksheet-order",
    title: "The collection holds the sheets in the order of their tabs",
    page: member("WorksheetCollection", "items"),
    set: "1.1",
    async run(kit) {
      const other = await kit.addSheet();
      const sheets = kit.context.workbook.worksheets;
      sheets.load("items/name,items/position");
      await kit.context.sync();
      kit.equal(
        sheets.items.map((one) => one.position),
        sheets.items.map((_one, index) => index),
        "the positions",
      );
      kit.equal(
        sheets.items.slice(-2).map(({ name }) => name),
        [kit.sheetName, other.name],
        "the last two",
      );
    },
  },
  {
    id: "worksheet-activate",
    title: "An activated sheet is the active one",
    page: method("Worksheet", "activate"),
    set: "1.1",
    async run(kit) {
      kit.sheet.activate();
      await kit.expect(
        kit.context.workbook.worksheets.getActiveWorksheet(),
        { name: kit.sheetName },
        "the active sheet",
      );
    },
  },
  {
    id: "worksheet-tab-color",
    title: 'A tab has a colour, "" for automatic, null for a sheet that is not visible',
    page: member("Worksheet", "tabColor"),
    set: "1.7",
    async run(kit) {
      const other = await kit.addSheet();
      await kit.expect(other.sheet, { tabColor: "" }, "at first");
      other.sheet.tabColor = "#FFA500";
      await kit.expect(other.sheet, { tabColor: "#FFA500" }, "coloured");
      other.sheet.visibility = "Hidden";
      await kit.expect(other.sheet, { tabColor: null }, "hidden");
      other.sheet.visibility = "Visible";
      other.sheet.tabColor = "";
      await kit.expect(other.sheet, { tabColor: "" }, "automatic again");
    },
  },
  {
    id: "worksheet-grid-lines",
    title: "Grid lines and headings show until they are turned off",
    page: member("Worksheet", "showGridlines"),
    set: "1.8",
    async run(kit) {
      await kit.expect(kit.sheet, { showGridlines: true, showHeadings: true }, "at first");
      kit.sheet.showGridlines = false;
      kit.sheet.showHeadings = false;
      await kit.expect(kit.sheet, { showGridlines: false, showHeadings: false }, "turned off");
    },
  },
  {
    id: "freeze-at",
    title: "A range frozen from A1 is the frozen location",
    page: method("WorksheetFreezePanes", "freezeAt"),
    set: "1.7",
    async run(kit) {
      kit.sheet.freezePanes.freezeAt("A1:C4");
      await kit.expect(
        kit.sheet.freezePanes.getLocationOrNullObject(),
        { address: `${kit.sheetName}!A1:C4`, rowCount: 4, columnCount: 3 },
        "the location",
      );
    },
  },
  {
    id: "freeze-rows-columns",
    title: "The top rows or the first columns are frozen by their number",
    page: FREEZE,
    set: "1.7",
    async run(kit) {
      kit.sheet.freezePanes.freezeRows(2);
      await kit.expect(kit.sheet.freezePanes.getLocationOrNullObject(), { rowIndex: 0, rowCount: 2 }, "two rows");
      kit.sheet.freezePanes.unfreeze();
      kit.sheet.freezePanes.freezeColumns(1);
      await kit.expect(
        kit.sheet.freezePanes.getLocationOrNullObject(),
        { columnIndex: 0, columnCount: 1 },
        "one column",
      );
    },
  },
  {
    id: "freeze-none",
    title: "Without frozen panes the location is a null object",
    page: method("WorksheetFreezePanes", "getLocationOrNullObject"),
    set: "1.7",
    async run(kit) {
      await kit.isNull(kit.sheet.freezePanes.getLocationOrNullObject(), true, "at first");
      kit.sheet.freezePanes.freezeRows(1);
      await kit.isNull(kit.sheet.freezePanes.getLocationOrNullObject(), false, "frozen");
      kit.sheet.freezePanes.unfreeze();
      await kit.isNull(kit.sheet.freezePanes.getLocationOrNullObject(), true, "unfrozen");
    },
  },
  {
    id: "select-range",
    title: "A selected range is the selection, its first cell the active one",
    page: article("excel/excel-add-ins-workbooks#get-the-active-cell-or-selected-range"),
    set: "1.7",
    async run(kit) {
      kit.sheet.activate();
      kit.range("C3:D5").select();
      await kit.expect(kit.context.workbook.getSelectedRange(), { address: `${kit.sheetName}!C3:D5` }, "the selection");
      await kit.expect(kit.context.workbook.getActiveCell(), { address: `${kit.sheetName}!C3` }, "the active cell");
    },
  },
];
