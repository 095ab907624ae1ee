/** Values, formulas and copies: what stands where, and what it computes. */
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

/** One value for a whole range, which the types do not know. */
function whole(value: string | number | boolean | null): never {
  return value as never;
}

async function read(
  address: string,
  key: "values" | "formulas" | "text" | "numberFormat" | "valueTypes",
  from = sheet,
): Promise<unknown> {
  const range = from.getRange(address).load(key);
  await context.sync();
  return range[key];
}

describe("what is made of texts", () => {
  const cases: [string, unknown, string, string][] = [
    ["12.5", 12.5, "General", "12.5"],
    ["1,234", 1234, "#,##0", "1,234"],
    ["50%", 0.5, "0%", "50%"],
    ["-3", -3, "General", "-3"],
    ["TRUE", true, "General", "TRUE"],
    ["2024-1-5", 45296, "yyyy/m/d", "2024/1/5"],
    ["2024年1月5日", 45296, 'yyyy"年"m"月"d"日"', "2024年1月5日"],
    ["'007", "007", "General", "007"],
    ["007", 7, "General", "7"],
    ["#N/A", "#N/A", "General", "#N/A"],
    ["一票否决", "一票否决", "General", "一票否决"],
    ["=", "=", "General", "="],
  ];
  it.each(cases)("%s", async (text, value, numberFormat, shown) => {
    sheet.getRange("B2").values = [[text]];
    expect(await read("B2", "values")).toEqual([[value]]);
    expect(await read("B2", "numberFormat")).toEqual([[numberFormat]]);
    expect(await read("B2", "text")).toEqual([[shown]]);
  });

  it("stays text in cells with the format Text", async () => {
    sheet.getRange("A1").numberFormat = [["@"]];
    sheet.getRange("A1").values = [["007"]];
    expect(await read("A1", "values")).toEqual([["007"]]);
    sheet.getRange("A1").values = [["=1+1"]];
    expect(await read("A1", "values")).toEqual([["=1+1"]]);
    expect(await read("A1", "valueTypes")).toEqual([["String"]]);
  });

  it("is an error only where nothing says that it is text: no apostrophe, no format Text", async () => {
    sheet.getRange("C1").numberFormat = [["@"]];
    sheet.getRange("A1:E1").values = [["#N/A", "'#N/A", "#N/A", "#n/a", "'#DIV/0!"]];
    sheet.getRange("A2").copyFrom("A1:E1");
    for (const address of ["A1:E1", "A2:E2"]) {
      expect(await read(address, "values")).toEqual([["#N/A", "#N/A", "#N/A", "#N/A", "#DIV/0!"]]);
      expect(await read(address, "valueTypes")).toEqual([["Error", "String", "String", "Error", "String"]]);
    }
    sheet.getRange("C1").numberFormat = [["General"]];
    expect(await read("C1", "valueTypes")).toEqual([["String"]]);
    expect(await excel.host.person.type("评分录入", "F1", "'#REF!")).toBeNull();
    expect(await excel.host.person.type("评分录入", "G1", "#REF!")).toBeNull();
    expect(await read("F1:G1", "valueTypes")).toEqual([["String", "Error"]]);
  });

  it("keeps the number format that a cell has", async () => {
    sheet.getRange("A1").numberFormat = [["0.00"]];
    sheet.getRange("A1").values = [["50%"]];
    expect(await read("A1", "text")).toEqual([["0.50"]]);
  });

  it("refuses a formula that cannot be read, and leaves the whole range as it was", async () => {
    sheet.getRange("A1:A2").values = [["x"], ["=SUM(1"]];
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(await read("A1:A2", "values")).toEqual([[""], [""]]);
  });
});

describe("whole ranges", () => {
  it("take one value", async () => {
    sheet.getRange("A1:B2").values = whole(7);
    expect(await read("A1:B2", "values")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it("take one relative formula, adjusted cell by cell", async () => {
    sheet.getRange("A1:C1").values = [[1, 2, 3]];
    sheet.getRange("A2:C3").formulas = whole("=A1+$A$1");
    expect(await read("A2:C3", "formulas")).toEqual([
      ["=A1+$A$1", "=B1+$A$1", "=C1+$A$1"],
      ["=A2+$A$1", "=B2+$A$1", "=C2+$A$1"],
    ]);
    expect(await read("A2:C3", "values")).toEqual([
      [2, 3, 4],
      [3, 4, 5],
    ]);
  });

  it("leave cells alone where null stands, and clear where an empty text does", async () => {
    sheet.getRange("A1:C1").values = [[1, 2, 3]];
    sheet.getRange("A1:C1").values = [[null, "", 4]] as never;
    expect(await read("A1:C1", "values")).toEqual([[1, "", 4]]);
    expect(await read("A1:C1", "valueTypes")).toEqual([["Double", "Empty", "Double"]]);
  });
});

describe("calculation", () => {
  it("gives results in the batch that wrote the formulas", async () => {
    sheet.getRange("A1:A3").values = [[1], [2], ["x"]];
    const results = sheet.getRange("B1:B4");
    results.formulas = [["=SUM(A1:A3)"], ["=A3*2"], ['=IF(A1>0,"是","否")'], ["=A1=1"]];
    results.load("values,valueTypes,text");
    await context.sync();
    expect(results.values).toEqual([[3], ["#VALUE!"], ["是"], [true]]);
    expect(results.valueTypes).toEqual([["Double"], ["Error"], ["String"], ["Boolean"]]);
    expect(results.text).toEqual([["3"], ["#VALUE!"], ["是"], ["TRUE"]]);
  });

  it("follows changes across sheets and names, and through chains", async () => {
    const scores = context.workbook.worksheets.getItem("得分 计算");
    sheet.getRange("A1").values = [[2]];
    context.workbook.names.add("占比", sheet.getRange("A1"));
    scores.getRange("A1:C1").formulas = [["=占比*10", "=A1+评分录入!A1", "='得分 计算'!B1*2"]];
    expect(await read("A1:C1", "values", scores)).toEqual([[20, 22, 44]]);
    sheet.getRange("A1").values = [[3]];
    expect(await read("A1:C1", "values", scores)).toEqual([[30, 33, 66]]);
    sheet.getRange("A1").clear("Contents");
    expect(await read("A1:C1", "values", scores)).toEqual([[0, 0, 0]]);
  });

  it("computes one formula in many cells, whatever else stands between them", async () => {
    sheet.getRange("A1:A6").values = [[1], [2], [3], [4], [5], [6]];
    sheet.getRange("B1:B6").formulas = whole("=A1*2");
    sheet.getRange("B3").formulas = [["=A3*100"]];
    expect(await read("B1:B6", "values")).toEqual([[2], [4], [300], [8], [10], [12]]);
    sheet.getRange("2:2").delete("Up");
    sheet.getRange("A3").values = [[40]];
    expect(await read("B1:B5", "values")).toEqual([[2], [300], [80], [10], [12]]);
    expect(await read("B1:B5", "formulas")).toEqual([["=A1*2"], ["=A2*100"], ["=A3*2"], ["=A4*2"], ["=A5*2"]]);
  });
});

describe("copyFrom", () => {
  it("fills an exact multiple repeatedly and adjusts relative references", async () => {
    sheet.getRange("A1:A2").formulas = [["=D1"], ["=$D2*2"]];
    sheet.getRange("B1:C4").copyFrom("A1:A2");
    expect(await read("B1:C4", "formulas")).toEqual([
      ["=E1", "=F1"],
      ["=$D2*2", "=$D2*2"],
      ["=E3", "=F3"],
      ["=$D4*2", "=$D4*2"],
    ]);
  });

  it("grows a destination that is no multiple to the source's size", async () => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("D1").copyFrom("A1:B2");
    sheet.getRange("G1:I3").copyFrom("A1:B2");
    expect(await read("D1:I3", "values")).toEqual([
      [1, 2, "", 1, 2, ""],
      [3, 4, "", 3, 4, ""],
      ["", "", "", "", "", ""],
    ]);
  });

  it("takes values, formulas or formats alone, and skips blanks when asked", async () => {
    sheet.getRange("A1:B1").formulas = [["=1+1", ""]];
    sheet.getRange("A1:B1").format.fill.color = "#FF0000";
    sheet.getRange("A2:B4").values = whole(9);
    sheet.getRange("A2").copyFrom("A1:B1", "Values", true);
    sheet.getRange("A3").copyFrom("A1:B1", "Formulas");
    sheet.getRange("A4").copyFrom("A1:B1", "Formats");
    const fills = ["A2", "A3", "A4"].map((address) => sheet.getRange(address).format.fill.load("color"));
    expect(await read("A2:B4", "formulas")).toEqual([
      [2, 9],
      ["=1+1", ""],
      [9, 9],
    ]);
    expect(fills.map(({ color }) => color)).toEqual(["#FFFFFF", "#FFFFFF", "#FF0000"]);
  });

  it("copies within itself from what was there before", async () => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("A2").copyFrom("A1:A3");
    expect(await read("A1:A4", "values")).toEqual([[1], [1], [2], [3]]);
  });
});

describe("formulas left uncalculated", () => {
  it("cost requests only: 240 rows for two thousand units in one copy", async () => {
    const large = openExcel({ calculate: false });
    const own = large.context();
    const target = own.workbook.worksheets.getItem("Sheet1");
    target.getRange("C1:C240").formulas = whole("=IF(ISNUMBER(A1),ROUND(A1*$B1,2),0)");
    target.getRange("D1:BXZ240").copyFrom("C1:C240", "Formulas");
    const last = target.getRange("BXZ240").load("formulas,values");
    const used = target.getUsedRange().load("address");
    const start = Date.now();
    await own.sync();
    expect(last.formulas).toEqual([["=IF(ISNUMBER(BXX240),ROUND(BXX240*$B240,2),0)"]]);
    expect(last.values).toEqual([[""]]);
    expect(used.address).toBe("Sheet1!C1:BXZ240");
    expect(Date.now() - start).toBeLessThan(20_000);
    large.dispose();
  });
});
