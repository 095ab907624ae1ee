/** Inserted and deleted cells, renamed and deleted sheets, names: what moves, and what follows. */
import { openExcel } from "../../helpers/excel-client";
import type { OpenExcel } from "../../helpers/excel-client";

let excel: OpenExcel;
let context: Excel.RequestContext;
let sheet: Excel.Worksheet;

beforeEach(() => {
  excel = openExcel({ sheets: ["评分录入", "得分 计算"] });
  context = excel.context();
  sheet = context.workbook.worksheets.getItem("评分录入");
});
afterEach(() => {
  excel.dispose();
});

async function read(
  address: string,
  key: "values" | "formulas" | "text" | "numberFormat" | "valueTypes",
  from = sheet,
): Promise<unknown> {
  const range = from.getRange(address).load(key);
  await context.sync();
  return range[key];
}

describe("inserted and deleted cells", () => {
  it("move what lies beyond, and every reference follows", async () => {
    const scores = context.workbook.worksheets.getItem("得分 计算");
    sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
    scores.getRange("A1:A4").formulas = [
      ["=SUM(评分录入!A1:A4)"],
      ["=评分录入!$A$3"],
      ["=SUM(评分录入!A:A)"],
      ['="评分录入!A3"'],
    ];
    context.workbook.names.add("全部", sheet.getRange("A2:A4"));
    sheet.getRange("3:4").insert("Down");
    expect(await read("A1:A4", "formulas", scores)).toEqual([
      ["=SUM(评分录入!A1:A6)"],
      ["=评分录入!$A$5"],
      ["=SUM(评分录入!A:A)"],
      ['="评分录入!A3"'],
    ]);
    const name = context.workbook.names.getItem("全部").load("formula");
    await context.sync();
    expect(name.formula).toBe("=评分录入!$A$2:$A$6");
    sheet.getRange("2:5").delete("Up");
    expect(await read("A1:A4", "values", scores)).toEqual([[5], ["#REF!"], [5], ["评分录入!A3"]]);
    expect(await read("A2", "formulas", scores)).toEqual([["=评分录入!#REF!"]]);
  });

  it("shift only their columns when they are no whole rows", async () => {
    sheet.getRange("A1:B3").values = [
      [1, "a"],
      [2, "b"],
      [3, "c"],
    ];
    sheet.getRange("D1:D2").formulas = [["=A2"], ["=B2"]];
    sheet.getRange("A2").insert("Down");
    expect(await read("A1:B4", "values")).toEqual([
      [1, "a"],
      ["", "b"],
      [2, "c"],
      [3, ""],
    ]);
    expect(await read("D1:D2", "formulas")).toEqual([["=A3"], ["=B2"]]);
    sheet.getRange("A1:A2").delete("Left");
    expect(await read("A1:B2", "values")).toEqual([
      ["a", ""],
      ["b", ""],
    ]);
  });

  it("give new rows the formats of the row above", async () => {
    sheet.getRange("A1:B1").format.fill.color = "#FFC000";
    sheet.getRange("2:2").insert("Down");
    const fill = sheet.getRange("A2:B2").format.fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#FFC000");
  });
});

describe("tabs and names", () => {
  it("follow a sheet's new name", async () => {
    const scores = context.workbook.worksheets.getItem("得分 计算");
    context.workbook.names.add("首格", sheet.getRange("A1"));
    sheet.getRange("A1").values = [[5]];
    scores.getRange("A1").formulas = [["=评分录入!A1*2"]];
    sheet.name = "录入 2022";
    const name = context.workbook.names.getItem("首格").load("formula,value");
    expect(await read("A1", "formulas", scores)).toEqual([["='录入 2022'!A1*2"]]);
    expect([name.formula, name.value]).toEqual(["='录入 2022'!$A$1", "'录入 2022'!A1"]);
    expect(await read("A1", "values", scores)).toEqual([[10]]);
  });

  it("turn to #REF! when a sheet is deleted", async () => {
    const scores = context.workbook.worksheets.getItem("得分 计算");
    context.workbook.names.add("首格", sheet.getRange("A1"));
    scores.getRange("A1:A2").formulas = [["=评分录入!A1*2"], ["=首格"]];
    sheet.delete();
    const name = context.workbook.names.getItem("首格").load("formula,type");
    expect(await read("A1:A2", "formulas", scores)).toEqual([["=#REF!*2"], ["=首格"]]);
    expect([name.formula, name.type]).toEqual(["=#REF!", "Error"]);
    expect(await read("A1:A2", "values", scores)).toEqual([["#REF!"], ["#REF!"]]);
  });

  it("have names that are found by any case, once each", async () => {
    context.workbook.names.add("Weight", sheet.getRange("A1"));
    const found = context.workbook.names.getItem("WEIGHT").load("name");
    await context.sync();
    expect(found.name).toBe("Weight");
    context.workbook.names.add("weight", sheet.getRange("A2"));
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    context.workbook.names.add("A1", sheet.getRange("A2"));
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("keep one sheet visible", async () => {
    context.workbook.worksheets.getItem("得分 计算").visibility = "VeryHidden";
    sheet.visibility = "Hidden";
    await expect(context.sync()).rejects.toMatchObject({ code: "GeneralException" });
    const sheets = context.workbook.worksheets.load("items/visibility");
    await context.sync();
    expect(sheets.items.map(({ visibility }) => visibility)).toEqual(["Visible", "VeryHidden"]);
  });
});
