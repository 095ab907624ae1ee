/** Formats of cells, rows, columns and sheets; named styles. */
import { openExcel } from "../../helpers/excel-client";
import type { OpenExcel } from "../../helpers/excel-client";

let excel: OpenExcel;
let context: Excel.RequestContext;
let sheet: Excel.Worksheet;

beforeEach(() => {
  excel = openExcel();
  context = excel.context();
  sheet = context.workbook.worksheets.getItem("Sheet1");
});
afterEach(() => {
  excel.dispose();
});

async function fillOf(address: string): Promise<string> {
  const fill = sheet.getRange(address).format.fill.load("color");
  await context.sync();
  return fill.color;
}

async function lockedOf(address: string): Promise<boolean | null> {
  const protection = sheet.getRange(address).format.protection.load("locked");
  await context.sync();
  return protection.locked;
}

describe("formats", () => {
  it("are read as they were set, and null where cells differ", async () => {
    const range = sheet.getRange("A1:B2");
    range.format.font.set({ name: "宋体", size: 14, bold: true, italic: true, color: "#C00000", underline: "Single" });
    range.format.font.strikethrough = true;
    range.format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, indentLevel: 2 });
    sheet.getRange("B2").format.font.bold = false;
    sheet.getRange("B2").format.wrapText = false;
    range.format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,shrinkToFit");
    range.format.font.load();
    await context.sync();
    expect(range.format.font.toJSON()).toEqual({
      name: "宋体",
      size: 14,
      bold: null,
      italic: true,
      color: "#C00000",
      underline: "Single",
      strikethrough: true,
    });
    expect(range.format.toJSON()).toMatchObject({
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: null,
      indentLevel: 2,
      shrinkToFit: false,
    });
  });

  it("of fills: a colour, white for none, an empty text where cells differ", async () => {
    sheet.getRange("A1").format.fill.color = "#ffc000";
    expect(await fillOf("A1")).toBe("#FFC000");
    expect(await fillOf("B1")).toBe("#FFFFFF");
    expect(await fillOf("A1:B1")).toBe("");
    sheet.getRange("A1").format.fill.clear();
    expect(await fillOf("A1")).toBe("#FFFFFF");
    sheet.getRange("A1").format.fill.color = "reddish";
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("of borders: each side by itself, inside lines between the cells", async () => {
    const { borders } = sheet.getRange("A1:B2").format;
    borders.getItem("EdgeTop").style = "Continuous";
    borders.getItem("EdgeTop").weight = "Thick";
    borders.getItem("InsideVertical").color = "#00B050";
    const top = sheet.getRange("A1").format.borders.getItem("EdgeTop").load();
    const bottom = sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom").load("style");
    const right = sheet.getRange("A2").format.borders.getItem("EdgeRight").load();
    const mixed = sheet.getRange("A1:A3").format.borders.getItem("EdgeRight").load("style");
    await context.sync();
    expect(top.toJSON()).toEqual({ sideIndex: "EdgeTop", style: "Continuous", weight: "Thick", color: "#000000" });
    expect(bottom.style).toBe("None");
    expect(right.toJSON()).toMatchObject({ style: "Continuous", weight: "Thin", color: "#00B050" });
    expect(mixed.style).toBeNull();
  });

  it("of whole columns and rows hold for cells that nobody has touched, the later one first", async () => {
    sheet.getRange("B:B").format.fill.color = "#FF0000";
    sheet.getRange("3:3").format.fill.color = "#00FF00";
    sheet.getRange("C:C").format.fill.color = "#0000FF";
    expect(await fillOf("B900000")).toBe("#FF0000");
    expect(await fillOf("B3")).toBe("#00FF00");
    expect(await fillOf("C3")).toBe("#0000FF");
    expect(await fillOf("XFD3")).toBe("#00FF00");
    expect(await fillOf("A1")).toBe("#FFFFFF");
    sheet.getRange("B5").values = [[1]];
    sheet.getRange("B5").format.fill.clear();
    expect(await fillOf("B5")).toBe("#FFFFFF");
    expect(await fillOf("B6")).toBe("#FF0000");
  });

  it("of the whole sheet, locks included", async () => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange().format.protection.locked = false;
    sheet.getRange("D:D").format.protection.locked = true;
    expect(await lockedOf("A1")).toBe(false);
    expect(await lockedOf("Z1000")).toBe(false);
    expect(await lockedOf("D7")).toBe(true);
    expect(await lockedOf("C7:D7")).toBeNull();
  });

  it("are cleared apart from contents", async () => {
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("A1:A2").format.fill.color = "#FF0000";
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("A2").clear("Formats");
    const range = sheet.getRange("A1:A2").load("values");
    expect([await fillOf("A1"), await fillOf("A2")]).toEqual(["#FF0000", "#FFFFFF"]);
    expect(range.values).toEqual([[""], [2]]);
  });
});

describe("named styles", () => {
  it("give a range all of their formats, and later changes too", async () => {
    context.workbook.styles.add("录入");
    const style = context.workbook.styles.getItem("录入");
    style.font.bold = true;
    style.fill.color = "#FFF2CC";
    style.numberFormat = "0.00%";
    style.horizontalAlignment = "Center";
    style.locked = false;
    style.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("A1:B1").style = "录入";
    style.fill.color = "#E2EFDA";
    const range = sheet.getRange("A1:B1").load("style,numberFormat,format/horizontalAlignment,format/font/bold");
    const bottom = range.format.borders.getItem("EdgeBottom").load("style");
    expect(await fillOf("B1")).toBe("#E2EFDA");
    expect(range.style).toBe("录入");
    expect(range.numberFormat).toEqual([["0.00%", "0.00%"]]);
    expect([range.format.horizontalAlignment, range.format.font.bold]).toEqual(["Center", true]);
    expect(bottom.style).toBe("Continuous");
    expect(await lockedOf("A1")).toBe(false);
  });

  it("leave alone what they do not include", async () => {
    context.workbook.styles.add("只有字体");
    const style = context.workbook.styles.getItem("只有字体");
    style.font.italic = true;
    style.includePatterns = false;
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.getRange("A1").style = "只有字体";
    expect(await fillOf("A1")).toBe("#FF0000");
  });

  it("must be there, and are unlike", async () => {
    sheet.getRange("A1").style = "没有";
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    context.workbook.styles.add("录入");
    context.workbook.styles.add("录入");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    const none = context.workbook.styles.getItemOrNullObject("无");
    const styles = context.workbook.styles.load("items/name,items/builtIn");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(styles.items.map(({ name, builtIn }) => [name, builtIn])).toContainEqual(["录入", false]);
  });

  it("leave their cells as Normal when they are deleted", async () => {
    context.workbook.styles.add("录入");
    context.workbook.styles.getItem("录入").fill.color = "#FF0000";
    sheet.getRange("A1").style = "录入";
    context.workbook.styles.getItem("录入").delete();
    const range = sheet.getRange("A1").load("style");
    expect(await fillOf("A1")).toBe("#FFFFFF");
    expect(range.style).toBe("Normal");
  });
});
