/** Page set-up, panes, charts and the workbook's properties. */
import { openExcel } from "../../helpers/excel-client";
import type { OpenExcel } from "../../helpers/excel-client";

let excel: OpenExcel;
let context: Excel.RequestContext;
let sheet: Excel.Worksheet;

beforeEach(() => {
  excel = openExcel({ name: "评分簿 2022.xlsx", sheets: ["汇总排名"] });
  context = excel.context();
  sheet = context.workbook.worksheets.getItem("汇总排名");
});
afterEach(() => {
  excel.dispose();
});

describe("the page", () => {
  it("is set up and read back, margins in points", async () => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.printOrder = "OverThenDown";
    pageLayout.centerHorizontally = true;
    pageLayout.leftMargin = 36;
    pageLayout.setPrintMargins("Inches", { top: 0.5, header: 0.3 });
    pageLayout.setPrintArea("A1:D20");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.setPrintTitleColumns("$A:$B");
    pageLayout.headersFooters.defaultForAllPages.leftHeader = "评分 && 排名";
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
    pageLayout.load();
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const columns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
    const texts = pageLayout.headersFooters.defaultForAllPages.load();
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      printOrder: "OverThenDown",
      centerHorizontally: true,
      centerVertically: false,
      leftMargin: 36,
      topMargin: 36,
      headerMargin: 21.6,
    });
    expect([area.address, rows.address, columns.address]).toEqual(["汇总排名!A1:D20", "汇总排名!1:2", "汇总排名!A:B"]);
    expect(texts.toJSON()).toMatchObject({ leftHeader: "评分 && 排名", centerFooter: "第 &P 页", rightFooter: "" });
  });

  it("has nothing to print in particular at first, and refuses what is no set-up", async () => {
    const area = sheet.pageLayout.getPrintAreaOrNullObject();
    const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
    await context.sync();
    expect([area.isNullObject, rows.isNullObject]).toEqual([true, true]);
    sheet.pageLayout.zoom = { scale: 5 };
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    sheet.pageLayout.setPrintTitleRows("A1:B2");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    sheet.pageLayout.getPrintArea().load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("breaks where it is told, and moves with inserted rows", async () => {
    sheet.pageLayout.setPrintArea("A1:B5");
    sheet.horizontalPageBreaks.add("A4");
    sheet.getRange("2:3").insert("Down");
    const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
    const area = sheet.pageLayout.getPrintArea().load("address");
    await context.sync();
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([5]);
    expect(area.address).toBe("汇总排名!A1:B7");
  });
});

describe("panes", () => {
  it("are frozen at a range, by rows, by columns, and freed", async () => {
    const addresses: unknown[] = [];
    const look = async () => {
      const location = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      addresses.push(location.isNullObject ? null : location.address);
    };
    await look();
    sheet.freezePanes.freezeAt("A1:B3");
    await look();
    sheet.freezePanes.freezeRows(2);
    await look();
    sheet.freezePanes.freezeColumns(1);
    await look();
    sheet.freezePanes.unfreeze();
    await look();
    expect(addresses).toEqual([null, "汇总排名!A1:B3", "汇总排名!1:2", "汇总排名!A:A", null]);
  });
});

describe("charts", () => {
  it("hold their series, title and place", async () => {
    sheet.getRange("A1:B3").values = [
      ["单位", "总分"],
      ["甲", 90],
      ["乙", 80],
    ];
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
    chart.name = "排名";
    chart.legend.visible = false;
    const series = chart.series.getItemAt(0).load("name");
    const values = series.getDimensionDataSourceString("Values");
    const categories = series.getDimensionDataSourceString("Categories");
    chart.title.load("text,visible");
    await context.sync();
    expect([series.name, values.value, categories.value]).toEqual(["总分", "汇总排名!$B$2:$B$3", "汇总排名!$A$2:$A$3"]);
    expect(chart.title.toJSON()).toEqual({ text: "总分", visible: true });
    const again = sheet.charts.getItem("排名");
    again.title.text = "总分排名";
    again.setPosition("D2", "E5");
    again.series.getItemAt(0).name = "分";
    again.series.getItemAt(0).setValues(sheet.getRange("B2:B9"));
    again.series.getItemAt(0).format.fill.setSolidColor("#2F5597");
    again.load("name,width,height,left,top");
    again.legend.load("visible");
    const moved = again.series.getItemAt(0).getDimensionDataSourceString("Values");
    await context.sync();
    expect(again.toJSON()).toMatchObject({ name: "排名", width: 108, height: 60, left: 162, top: 15 });
    expect([again.legend.visible, moved.value]).toEqual([false, "汇总排名!$B$2:$B$9"]);
    again.delete();
    const count = sheet.charts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

describe("the workbook", () => {
  it("has a name, properties and a mode of calculation", async () => {
    const { properties, application } = context.workbook;
    properties.title = "评分簿";
    properties.keywords = "政务公开";
    properties.load("title,keywords,subject");
    context.workbook.load("name,isDirty");
    application.load("calculationMode,calculationState");
    await context.sync();
    expect(properties.toJSON()).toMatchObject({ title: "评分簿", keywords: "政务公开", subject: "" });
    expect(context.workbook.name).toBe("评分簿 2022.xlsx");
    expect([application.calculationMode, application.calculationState]).toEqual(["Automatic", "Done"]);
  });

  it("calculates only when asked in manual mode", async () => {
    sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
    context.workbook.application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[5]];
    const before = sheet.getRange("B1").load("values");
    context.workbook.application.calculate("Full");
    const after = sheet.getRange("B1").load("values");
    await context.sync();
    expect([before.values, after.values]).toEqual([[[2]], [[10]]]);
  });
});
