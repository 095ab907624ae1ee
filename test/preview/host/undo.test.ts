/** Taking changes of cells back and making them again, whoever made them. */
import { openExcel } from "../../helpers/excel-client";
import type { OpenExcel } from "../../helpers/excel-client";
import { manyUnits, openScorebook } from "../../helpers/open-scorebook";
import type { Host } from "../../../src/preview/host";

let excel: OpenExcel;
let context: Excel.RequestContext;
let sheet: Excel.Worksheet;
let host: Host;

const SHEET = "评分录入";

beforeEach(() => {
  excel = openExcel({ sheets: [SHEET, "得分"] });
  ({ host } = excel);
  context = excel.context();
  sheet = context.workbook.worksheets.getItem(SHEET);
});
afterEach(() => {
  excel.dispose();
});

async function valuesOf(address: string): Promise<unknown[][]> {
  const range = context.workbook.worksheets.getItem(SHEET).getRange(address).load("values");
  await context.sync();
  return range.values;
}

test("take back and make again what was typed or pasted, one action after the other", async () => {
  await host.person.type(SHEET, "A1", "1");
  await host.person.type(SHEET, "A1", "2");
  await host.person.paste(SHEET, "A1", [["3"], ["4"]]);
  expect(await host.person.undo()).toBeNull();
  expect(await valuesOf("A1:A2")).toEqual([[2], [""]]);
  expect(await host.person.undo()).toBeNull();
  expect(await host.person.undo()).toBeNull();
  expect(await valuesOf("A1:A2")).toEqual([[""], [""]]);
  expect(await host.person.undo()).toMatchObject({ reason: "nothingToUndo" });
  expect(await host.person.redo()).toBeNull();
  expect(await host.person.redo()).toBeNull();
  expect(await host.person.redo()).toBeNull();
  expect(await valuesOf("A1:A2")).toEqual([[3], [4]]);
  expect(await host.person.redo()).toMatchObject({ reason: "nothingToRedo" });
  await host.person.undo();
  await host.person.type(SHEET, "A2", "5");
  expect(await host.person.redo()).toMatchObject({ reason: "nothingToRedo" });
  expect(await valuesOf("A1:A2")).toEqual([[2], [5]]);
});

test("leave out what was refused", async () => {
  sheet.getRange("B2").format.protection.locked = false;
  sheet.getRange("B2").dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
  sheet.protection.protect();
  await context.sync();
  await host.person.type(SHEET, "B2", "0.5");
  await host.person.type(SHEET, "B2", "7");
  await host.person.type(SHEET, "A1", "1");
  expect(await host.person.undo()).toBeNull();
  expect(await valuesOf("B2")).toEqual([[""]]);
});

test("take back a batch of the client's in one step, and select where it was", async () => {
  await host.person.type(SHEET, "A1", "1");
  sheet.getRange("A1:A2").values = [[2], [3]];
  sheet.getRange("C3").values = [[4]];
  await context.sync();
  expect(await host.person.undo()).toBeNull();
  expect(await valuesOf("A1:C3")).toEqual([
    [1, "", ""],
    ["", "", ""],
    ["", "", ""],
  ]);
  expect(host.person.selection()).toEqual({ sheet: SHEET, area: { row: 0, column: 0, rows: 2, columns: 1 } });
  expect(await host.person.undo()).toBeNull();
  expect(await valuesOf("A1")).toEqual([[""]]);
});

test("come to the sheet where it was, unless that is hidden", async () => {
  await host.person.type("得分", "B2", "1");
  await host.person.select(SHEET, "C3");
  await host.person.undo();
  expect(host.person.selection().sheet).toBe("得分");
  await host.person.redo();
  await host.person.select(SHEET, "C3");
  context.workbook.worksheets.getItem("得分").visibility = "Hidden";
  await context.sync();
  expect(await host.person.undo()).toBeNull();
  expect(host.person.selection().sheet).toBe(SHEET);
});

test("forget what was before cells moved, sheets or names came or went, or very many cells changed", async () => {
  const type = () => host.person.type(SHEET, "A1", "1");
  await type();
  await host.person.insertRows(SHEET, "1:1");
  expect(await host.person.undo()).toMatchObject({ reason: "nothingToUndo" });
  await type();
  context.workbook.worksheets.getItem("得分").delete();
  await context.sync();
  expect(await host.person.undo()).toMatchObject({ reason: "nothingToUndo" });
  await type();
  sheet.getRange("B1:C20001").clear("Contents");
  sheet.getRange("D1").values = [[1]];
  await context.sync();
  expect(await host.person.undo()).toMatchObject({ reason: "nothingToUndo" });
  await type();
  context.workbook.names.add("期数", "=1");
  sheet.getRange("D1").values = [[2]];
  await context.sync();
  expect(await host.person.undo()).toMatchObject({ reason: "nothingToUndo" });
  await type();
  await host.open(await host.save());
  expect(await host.person.undo()).toMatchObject({ reason: "nothingToUndo" });
  await type();
  expect(await host.person.undo()).toBeNull();
});

test("a scorebook that was made is not taken back in pieces", async () => {
  const open = await openScorebook(manyUnits(1));
  expect(await open.excel.host.person.undo()).toMatchObject({ reason: "nothingToUndo" });
  open.dispose();
});
