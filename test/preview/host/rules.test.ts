/** Data validations and conditional formats. */
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

async function validationOf(address: string): Promise<Excel.DataValidation> {
  const validation = sheet.getRange(address).dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks,valid");
  await context.sync();
  return validation;
}

const BETWEEN = { decimal: { formula1: 0, formula2: 1, operator: "Between" } } as const;

describe("validations", () => {
  it("keep their references where the cell that they were written for is deleted", async () => {
    sheet.getRange("B2:C6").dataValidation.rule = { custom: { formula: "=$A2<>B$9" } };
    // Written for B2, as all of them are.
    sheet.getRange("B3:C3").dataValidation.clear();
    await context.sync();
    sheet.getRange("2:3").delete("Up");
    expect((await validationOf("B2:C4")).rule).toEqual({ custom: { formula: "=$A2<>B$7" } });
    sheet.getRange("B:B").delete("Left");
    expect((await validationOf("B2:B4")).rule).toEqual({ custom: { formula: "=$A2<>B$7" } });
  });

  it("are read as they were set", async () => {
    const { dataValidation } = sheet.getRange("B2:C9");
    dataValidation.rule = { list: { inCellDropDown: true, source: "=$F11:$H11" } };
    dataValidation.prompt = { showPrompt: true, title: "档次", message: "选一个" };
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "不行", message: "请从列表中选" };
    dataValidation.ignoreBlanks = false;
    const found = await validationOf("C5");
    expect(found.toJSON()).toEqual({
      type: "List",
      rule: { list: { inCellDropDown: true, source: "=$F14:$H14" } },
      prompt: { showPrompt: true, title: "档次", message: "选一个" },
      errorAlert: { showAlert: true, style: "Stop", title: "不行", message: "请从列表中选" },
      ignoreBlanks: false,
      valid: false,
    });
  });

  it("take a range for a list's source", async () => {
    const source = sheet.getRange("A1:A3");
    sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source } };
    expect((await validationOf("B1")).rule).toEqual({ list: { inCellDropDown: true, source: "=Sheet1!$A$1:$A$3" } });
  });

  it("are replaced in a part of their cells only", async () => {
    sheet.getRange("A1:C3").dataValidation.rule = BETWEEN;
    sheet.getRange("B2").dataValidation.rule = { custom: { formula: "=B2>0" } };
    expect((await validationOf("B2")).type).toBe("Custom");
    expect((await validationOf("A1:C1")).type).toBe("Decimal");
    expect(await validationOf("A1:C3")).toMatchObject({ type: "Inconsistent", rule: null });
    sheet.getRange("B2").dataValidation.clear();
    expect(await validationOf("A1:C3")).toMatchObject({ type: "MixedCriteria", rule: null });
    expect(await validationOf("B2")).toMatchObject({ type: "None", rule: {} });
  });

  it("move with inserted rows, their formulas too, and travel with copies", async () => {
    sheet.getRange("B2:B4").dataValidation.rule = { custom: { formula: "=B2<=$A$1" } };
    sheet.getRange("1:1").insert("Down");
    expect((await validationOf("B3:B5")).rule).toEqual({ custom: { formula: "=B3<=$A$2" } });
    expect((await validationOf("B2")).type).toBe("None");
    sheet.getRange("D3").copyFrom("B3");
    expect((await validationOf("D3")).rule).toEqual({ custom: { formula: "=D3<=$A$2" } });
    sheet.getRange("G1:I2").copyFrom("B3");
    expect((await validationOf("G1:I2")).rule).toEqual({ custom: { formula: "=G1<=$A$2" } });
    sheet.getRange("E3").copyFrom("B3", "Formulas");
    expect((await validationOf("E3")).type).toBe("None");
  });

  it("stop at 255 characters and at what is no rule", async () => {
    const wrong: Excel.DataValidationRule[] = [
      { list: { inCellDropDown: true, source: "x".repeat(256) } },
      { custom: { formula: "B2>0" } },
      { decimal: { formula1: 0, operator: "Between" } },
      {},
    ];
    for (const rule of wrong) {
      sheet.getRange("A1").dataValidation.rule = rule;
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }
    sheet.getRange("A1").dataValidation.prompt = { showPrompt: true, title: "x".repeat(33), message: "" };
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("judge what cells hold", async () => {
    sheet.getRange("F1:H1").values = [["甲", "乙", "丙"]];
    const rules: [Excel.DataValidationRule, unknown, boolean][] = [
      [BETWEEN, 0.5, true],
      [BETWEEN, 1.5, false],
      [BETWEEN, "x", false],
      [{ wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, 3, true],
      [{ wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, 2.5, false],
      [{ decimal: { formula1: "=$G$2", operator: "LessThan" } }, 4, true],
      [{ decimal: { formula1: "=$G$2", operator: "LessThan" } }, 5, false],
      [{ list: { inCellDropDown: true, source: "=$F$1:$H$1" } }, "乙", true],
      [{ list: { inCellDropDown: true, source: "=$F$1:$H$1" } }, "丁", false],
      [{ list: { inCellDropDown: true, source: "是, 否" } }, "否", true],
      [{ list: { inCellDropDown: true, source: "是, 否" } }, "不", false],
      [{ textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }, "三个字", true],
      [{ textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }, "四个字了", false],
      [{ custom: { formula: "=COUNTIF($A:$A,$A1)=1" } }, "a", true],
      [BETWEEN, "", true],
    ];
    sheet.getRange("G2").values = [[5]];
    for (const [rule, value, valid] of rules) {
      sheet.getRange("A1").dataValidation.rule = rule;
      sheet.getRange("A1").values = [[value]];
      expect([rule, value, (await validationOf("A1")).valid]).toEqual([rule, value, valid]);
    }
    sheet.getRange("A1:A2").dataValidation.rule = BETWEEN;
    sheet.getRange("A1:A2").values = [[0.5], [2]];
    expect((await validationOf("A1:A2")).valid).toBeNull();
  });
});

describe("conditional formats", () => {
  it("come first when they are new, hold a formula and a format", async () => {
    const formats = sheet.getRange("A1:B9").conditionalFormats;
    const first = formats.add("Custom");
    first.custom.rule.formula = "=$A1>1";
    first.custom.format.fill.color = "#FFC7CE";
    first.custom.format.font.color = "#9C0006";
    first.custom.format.font.bold = true;
    first.custom.format.borders.getItem("EdgeBottom").style = "Continuous";
    const second = formats.add("Custom");
    second.custom.rule.formula = '=$A1=""';
    second.stopIfTrue = true;
    const list = sheet.getRange("B2").conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
    const count = sheet.getRange("B2").conditionalFormats.getCount();
    const none = sheet.getRange("C2").conditionalFormats.getCount();
    await context.sync();
    expect([count.value, none.value]).toEqual([2, 0]);
    expect(list.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue])).toEqual([
      ["Custom", 0, true],
      ["Custom", 1, false],
    ]);
    const { custom } = sheet.getRange("B2").conditionalFormats.getItemAt(1);
    custom.rule.load("formula");
    custom.format.fill.load("color");
    custom.format.font.load("color,bold,italic");
    const bottom = custom.format.borders.getItem("EdgeBottom").load("style,color");
    const top = custom.format.borders.getItem("EdgeTop").load("style");
    const where = sheet.getRange("B2").conditionalFormats.getItemAt(1).getRange().load("address");
    await context.sync();
    expect(custom.rule.formula).toBe("=$A1>1");
    expect(custom.format.fill.color).toBe("#FFC7CE");
    expect(custom.format.font.toJSON()).toEqual({ color: "#9C0006", bold: true, italic: null });
    expect([bottom.style, bottom.color, top.style]).toEqual(["Continuous", "#000000", "None"]);
    expect(where.address).toBe("Sheet1!A1:B9");
  });

  it("are data bars with bounds and a colour", async () => {
    const { dataBar } = sheet.getRange("C1:C9").conditionalFormats.add("DataBar");
    dataBar.barDirection = "LeftToRight";
    dataBar.showDataBarOnly = true;
    dataBar.lowerBoundRule = { type: "Number", formula: "=0" };
    dataBar.upperBoundRule = { type: "HighestValue" };
    dataBar.positiveFormat.fillColor = "#9dc3e6";
    dataBar.positiveFormat.gradientFill = false;
    await context.sync();
    const found = sheet.getRange("C5").conditionalFormats.getItemAt(0).dataBar.load();
    found.positiveFormat.load("fillColor,gradientFill");
    await context.sync();
    expect(found.toJSON()).toMatchObject({
      barDirection: "LeftToRight",
      showDataBarOnly: true,
      lowerBoundRule: { type: "Number", formula: "=0" },
      upperBoundRule: { type: "HighestValue" },
    });
    expect(found.positiveFormat.toJSON()).toEqual({ fillColor: "#9DC3E6", gradientFill: false });
    sheet.getRange("C5").conditionalFormats.getItemAt(0).custom.rule.load("formula");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("travel with copies, each under an id of its own", async () => {
    sheet.getRange("A1:B2").conditionalFormats.add("Custom").custom.rule.formula = "=A1>$D$1";
    sheet.getRange("A4:D5").copyFrom("B1:B2");
    sheet.getRange("A7").copyFrom("A1:B2", "Formats");
    const all = sheet.getRange().conditionalFormats.load("items/id,items/custom/rule/formula");
    await context.sync();
    const again = sheet.getRange().conditionalFormats;
    const where = all.items.map((_, at) => again.getItemAt(at).getRange().load("address"));
    await context.sync();
    expect(all.items.map(({ custom }, at) => [where[at]?.address, custom.rule.formula])).toEqual([
      ["Sheet1!A1:B2", "=A1>$D$1"],
      ["Sheet1!A4:D5", "=A4>$D$1"],
      ["Sheet1!A7:B8", "=A7>$D$1"],
    ]);
    expect(new Set(all.items.map(({ id }) => id)).size).toBe(3);
  });

  it("move with inserted rows, are deleted and cleared", async () => {
    const format = sheet.getRange("A1:A4").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=A1>$C$1";
    sheet.getRange("1:1").insert("Down");
    await context.sync();
    const moved = sheet.getRange("A5").conditionalFormats.getItemAt(0);
    moved.custom.rule.load("formula");
    const where = moved.getRange().load("address");
    await context.sync();
    expect([moved.custom.rule.formula, where.address]).toEqual(["=A2>$C$2", "Sheet1!A2:A5"]);
    sheet.getRange("A2").conditionalFormats.clearAll();
    const left = sheet.getRange("A3").conditionalFormats.getItemAt(0);
    left.custom.rule.load("formula");
    await context.sync();
    expect(left.custom.rule.formula).toBe("=A3>$C$2");
    sheet.getRange("A3").conditionalFormats.getItemAt(0).delete();
    const count = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });

  it("keep their references where the first of their rows or columns is deleted", async () => {
    const format = sheet.getRange("B3:D5").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=AND(B3>B$1,$A3>$F$9)";
    sheet.getRange("3:4").delete("Up");
    sheet.getRange("B:B").delete("Left");
    await context.sync();
    const left = sheet.getRange("B3").conditionalFormats.getItemAt(0);
    left.custom.rule.load("formula");
    const areas = left.getRanges().load("address");
    await context.sync();
    expect([left.custom.rule.formula, areas.address]).toEqual(["=AND(B3>B$1,$A3>$E$7)", "Sheet1!B3:C3"]);
  });
});
