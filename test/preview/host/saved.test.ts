/** A workbook saved as plain data and opened again is the same workbook. */
import { openExcel } from "../../helpers/excel-client";
import type { OpenExcel } from "../../helpers/excel-client";
import type { SavedBook } from "../../../src/preview/host";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({ sheets: ["评分录入", "得分"] });
});
afterEach(() => {
  excel.dispose();
});

async function fill(): Promise<void> {
  const context = excel.context();
  const sheet = context.workbook.worksheets.getItem("评分录入");
  sheet.getRange("A1:B1").formulas = [[2, "=A1*3"]];
  sheet.getRange("A2").values = [["'007"]];
  sheet.getRange("A1").numberFormat = [["0.00"]];
  sheet.getRange("C:C").format.protection.locked = false;
  sheet.getRange("C1").dataValidation.rule = { custom: { formula: "=C1>0" } };
  sheet.getRange("C1:C5").conditionalFormats.add("Custom").custom.rule.formula = "=C1>1";
  sheet.getRange("A:A").format.columnWidth = 90;
  context.workbook.styles.add("录入");
  context.workbook.styles.getItem("录入").font.bold = true;
  sheet.getRange("D1").style = "录入";
  context.workbook.names.add("首格", sheet.getRange("A1"));
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.orientation = "Landscape";
  sheet.charts.add("ColumnClustered", sheet.getRange("A1:B1"), "Rows").name = "图";
  sheet.protection.protect({}, "密");
  context.workbook.worksheets.getItem("得分").visibility = "VeryHidden";
  context.workbook.properties.title = "评分";
  await context.sync();
}

/** All that can be read of it. */
async function look(): Promise<unknown> {
  const context = excel.context();
  const sheet = context.workbook.worksheets.getItem("评分录入");
  const cells = sheet.getRange("A1:D2").load("values,formulas,text,numberFormat");
  const locks = ["A1", "C9"].map((address) => sheet.getRange(address).format.protection.load("locked"));
  const styled = sheet.getRange("D1").load("style,format/font/bold");
  const width = sheet.getRange("A7").format.load("columnWidth");
  const validation = sheet.getRange("C1").dataValidation.load("rule");
  const rule = sheet.getRange("C2").conditionalFormats.getItemAt(0).custom.rule.load("formula");
  const name = context.workbook.names.getItem("首格").load("formula,value");
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
  const chart = sheet.charts.getItem("图").load("chartType");
  sheet.load("id");
  sheet.protection.load("protected");
  sheet.pageLayout.load("orientation");
  const tabs = context.workbook.worksheets.load("items/name,items/visibility");
  context.workbook.properties.load("title");
  await context.sync();
  return JSON.parse(
    JSON.stringify([
      cells,
      locks,
      styled,
      width,
      validation,
      rule,
      name,
      frozen,
      chart,
      sheet,
      tabs,
      context.workbook.properties,
    ]),
  );
}

test("comes back with everything, and goes on from there", async () => {
  await fill();
  const before = await look();
  const saved = JSON.parse(JSON.stringify(await excel.host.save())) as SavedBook;
  const other = openExcel();
  await other.host.open(saved);
  const first = excel;
  excel = other;
  expect(await look()).toEqual(before);
  // Its password holds, and what is changed now is calculated.
  expect(await excel.host.person.unprotect("评分录入", "别的")).toMatchObject({ reason: "locked" });
  expect(await excel.host.person.unprotect("评分录入", "密")).toBeNull();
  expect(await excel.host.person.type("评分录入", "A1", "10")).toBeNull();
  const context = excel.context();
  const result = context.workbook.worksheets.getItem("评分录入").getRange("B1").load("values");
  context.workbook.worksheets.getItem("评分录入").getRange("D2").style = "录入";
  await context.sync();
  expect(result.values).toEqual([[30]]);
  first.dispose();
});

test("is a copy: what comes later is not in it, and opening takes it back", async () => {
  const context = excel.context();
  const sheet = () => context.workbook.worksheets.getItem("评分录入");
  sheet().getRange("A1").values = [[1]];
  await context.sync();
  const saved = await excel.host.save();
  sheet().getRange("A1").values = [[2]];
  sheet().pageLayout.orientation = "Landscape";
  context.workbook.names.add("x", sheet().getRange("A1"));
  await context.sync();
  await excel.host.open(saved);
  const range = sheet().getRange("A1").load("values");
  const layout = sheet().pageLayout.load("orientation");
  const name = context.workbook.names.getItemOrNullObject("x");
  await context.sync();
  expect([range.values, layout.orientation, name.isNullObject]).toEqual([[[1]], "Portrait", true]);
});
