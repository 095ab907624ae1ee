/** Sizes, hidden and merged cells, protection. */
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

describe("sizes", () => {
  it("are points, null where lines differ", async () => {
    sheet.getRange("B:C").format.columnWidth = 90;
    sheet.getRange("2:2").format.rowHeight = 30.5;
    const [wide, mixed, tall, other] = ["B1:C1", "A1:B1", "A2", "A2:A3"].map((address) =>
      sheet.getRange(address).format.load("columnWidth,rowHeight"),
    );
    await context.sync();
    expect([wide?.columnWidth, mixed?.columnWidth]).toEqual([90, null]);
    expect([tall?.rowHeight, other?.rowHeight]).toEqual([30.5, null]);
    sheet.getRange("2:2").format.rowHeight = 410;
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("fit the text: more of it needs more room", async () => {
    sheet.getRange("A1:A2").values = [["一句很长的评分细则".repeat(8)], ["短"]];
    sheet.getRange("A1:A2").format.wrapText = true;
    sheet.getRange("A:A").format.columnWidth = 100;
    sheet.getRange("1:2").format.autofitRows();
    const [long, short] = ["A1", "A2"].map((address) => sheet.getRange(address).format.load("rowHeight"));
    await context.sync();
    // 72 characters of 11 points in 95 points: 9 lines of 14.3 points.
    expect([long?.rowHeight, short?.rowHeight]).toEqual([130, 16]);
    sheet.getRange("B1").values = [["宽宽宽宽宽宽宽宽宽宽"]];
    sheet.getRange("B:B").format.autofitColumns();
    const fitted = sheet.getRange("B1").format.load("columnWidth");
    await context.sync();
    expect(fitted.columnWidth).toBe(115);
  });

  it("hide rows and columns", async () => {
    sheet.getRange("A:B").columnHidden = true;
    sheet.getRange("3:3").rowHidden = true;
    const ranges = ["A1:B1", "B1:C1", "D3", "D1"].map((address) =>
      sheet.getRange(address).load("hidden,rowHidden,columnHidden"),
    );
    await context.sync();
    expect(ranges.map(({ hidden, rowHidden, columnHidden }) => [hidden, rowHidden, columnHidden])).toEqual([
      [true, false, true],
      [null, false, null],
      [true, true, false],
      [false, false, false],
    ]);
  });
});

describe("merged cells", () => {
  it("keep only the first content, across row by row", async () => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("A1:B2").merge(true);
    const rows = sheet.getRange("A1:B2").load("values");
    await context.sync();
    expect(rows.values).toEqual([
      [1, ""],
      [3, ""],
    ]);
    sheet.getRange("A1:B2").unmerge();
    sheet.getRange("A1:B2").merge();
    const block = sheet.getRange("A1:B2").load("values");
    await context.sync();
    expect(block.values).toEqual([
      [1, ""],
      ["", ""],
    ]);
  });
});

describe("protection", () => {
  it("keeps locked cells and formats, and what it does not allow", async () => {
    sheet.getRange("B2:C3").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
    sheet.protection.load("protected,options");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({
      allowFormatColumns: true,
      allowFormatRows: false,
      allowInsertRows: false,
      selectionMode: "Normal",
    });
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("B:B").format.columnWidth = 50;
    await context.sync();
    const refused: (() => void)[] = [
      () => (sheet.getRange("A1").values = [[1]]),
      () => (sheet.getRange("C3:D3").values = [[1, 2]]),
      () => (sheet.getRange("B2").format.fill.color = "#FF0000"),
      () => (sheet.getRange("2:2").format.rowHeight = 20),
      () => sheet.getRange("2:2").insert("Down"),
      () => {
        sheet.getRange("2:2").delete("Up");
      },
      () => {
        sheet.getRange("A1").clear();
      },
      () => {
        sheet.getRange("A5").copyFrom("B2");
      },
      () => {
        sheet.getRange("B2:C2").merge();
      },
      () => {
        sheet.getRange("B2").dataValidation.clear();
      },
      () => {
        sheet.protection.protect();
      },
    ];
    const codes: string[] = [];
    for (const act of refused) {
      act();
      await context.sync().catch((error: unknown) => codes.push((error as { code: string }).code));
    }
    expect(codes).toEqual([...Array.from({ length: 10 }, () => "AccessDenied"), "InvalidOperation"]);
  });

  it("has a password when it was given one", async () => {
    sheet.protection.protect({}, "秘密");
    await context.sync();
    sheet.protection.unprotect("别的");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    sheet.protection.unprotect("秘密");
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
});
