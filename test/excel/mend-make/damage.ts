/** What people do to a workbook's make, with Excel's own means. */
export type Change = (sheet: (name: string) => Excel.Worksheet, workbook: Excel.Workbook) => void;

/** While the sheet is open; then protected as it was made. */
export const inside =
  (name: string, change: (sheet: Excel.Worksheet) => void): Change =>
  (sheet) => {
    sheet(name).protection.unprotect();
    change(sheet(name));
    sheet(name).protection.protect({ allowFormatColumns: true, allowFormatRows: true });
  };

export interface Case {
  readonly change: Change;
  /** What is mended of it. */
  readonly make: readonly string[];
  /** Of mending. */
  readonly syncs: number;
}

export const CASES: Readonly<Record<string, Case>> = {
  "a sheet unprotected": {
    change: (sheet) => {
      sheet("评分录入").protection.unprotect();
    },
    make: ["评分录入 protection"],
    syncs: 2,
  },
  "rows and a unit's column hidden": {
    change: (sheet) => {
      sheet("评分录入").getRange("8:13").rowHidden = true;
      sheet("评分录入").getRange("R:R").columnHidden = true;
    },
    make: ["评分录入 column 17–17", "评分录入 row 7–12"],
    syncs: 2,
  },
  "names deleted and bent": {
    change: (_, { names }) => {
      names.getItem("scorebook.units").delete();
      names.getItem("scorebook.guide").formula = "=说明!$Z$90";
      names.getItem("scorebook.state").formula = "=42";
    },
    make: ["_评分簿 name", "参评单位 name", "说明 name"],
    syncs: 2,
  },
  "validations cleared from a block": {
    change: inside("评分录入", (sheet) => {
      sheet.getRange("R10:S13").dataValidation.clear();
    }),
    make: ["评分录入 validations R11:S13"],
    syncs: 2,
  },
  "validations cleared from all sheets": {
    change: (sheet, workbook) => {
      for (const name of ["评分录入", "指标体系", "参评单位", "说明"]) {
        inside(name, (one) => {
          one.getRange("A1:Z200").dataValidation.clear();
        })(sheet, workbook);
      }
    },
    make: [
      "参评单位 validations D5:G7",
      "评分录入 validations Q11:S153",
      "指标体系 validations G5:U148",
      "说明 validations D20:D29",
    ],
    syncs: 2,
  },
  "another validation, with words of its own": {
    change: inside("评分录入", (sheet) => {
      const { dataValidation } = sheet.getRange("Q12:S13");
      dataValidation.rule = { list: { inCellDropDown: false, source: "甲,乙" } };
      dataValidation.prompt = { showPrompt: true, title: "我的", message: "请选择" };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "我的", message: "不行" };
      sheet.getRange("S14").dataValidation.rule = { wholeNumber: { operator: "GreaterThan", formula1: 3 } };
    }),
    make: ["评分录入 validations Q12:S13", "评分录入 validations S14"],
    syncs: 2,
  },
  "conditional formats cleared from a block": {
    change: inside("评分录入", (sheet) => {
      sheet.getRange("R12:S13").conditionalFormats.clearAll();
    }),
    make: ["评分录入 formats R12:S13"],
    syncs: 3,
  },
  "conditional formats cleared from a sheet": {
    change: inside("汇总排名", (sheet) => {
      sheet.getRange().conditionalFormats.clearAll();
    }),
    make: ["汇总排名 formats O5:Z7"],
    syncs: 2,
  },
  "one format of several deleted, and one of a person's own before ours": {
    change: inside("评分录入", (sheet) => {
      sheet.getRange("Q10:S153").conditionalFormats.getItemAt(2).delete();
      sheet.getRange("R12").conditionalFormats.clearAll();
      const own = sheet.getRange("A20:C30").conditionalFormats.add("Custom");
      own.custom.rule.formula = "=$A20=1";
      own.custom.format.font.bold = true;
    }),
    make: ["评分录入 formats Q10:S153"],
    syncs: 3,
  },
  "all of it at once": {
    change: (sheet, { names }) => {
      const own = sheet("评分录入");
      own.protection.unprotect();
      own.getRange("R12:S13").conditionalFormats.clearAll();
      own.getRange("R12:S13").dataValidation.clear();
      own.getRange("12:13").rowHidden = true;
      own.getRange("E12").values = [[0.4]];
      names.getItem("scorebook.entries").delete();
    },
    make: [
      "评分录入 formats R12:S13",
      "评分录入 name",
      "评分录入 protection",
      "评分录入 row 11–12",
      "评分录入 validations R12:S13",
    ],
    syncs: 3,
  },
};

export const NAMES: readonly string[] = Object.keys(CASES);

export function caseOf(name: string): Case {
  const found = CASES[name];
  if (!found) throw new Error(name);
  return found;
}
