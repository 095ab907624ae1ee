/** What a batch meets: limits, edit mode, closed workbooks, and what the host does not know. */
import { openExcel } from "../../helpers/excel-client";
import type { OpenExcel } from "../../helpers/excel-client";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({ sheets: ["评分录入", "得分"] });
});
afterEach(() => {
  excel.dispose();
});

function sheetIn(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("评分录入");
}

async function valuesOf(address: string): Promise<unknown> {
  const context = excel.context();
  const range = sheetIn(context).getRange(address).load("values");
  await context.sync();
  return range.values;
}

/** One value for a whole range, which the types do not know. */
function whole(value: string | number | null): never {
  return value as never;
}

describe("limits", () => {
  it("takes no request above 5 MB, and does nothing of it", async () => {
    const context = excel.context();
    sheetIn(context).getRange("A1").values = [[1]];
    sheetIn(context).getRange("A2:A201").values = Array.from({ length: 200 }, () => ["评".repeat(9_000)]);
    await expect(context.sync()).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(await valuesOf("A1")).toEqual([[""]]);
  });

  it("gives no answer above 5 MB", async () => {
    const context = excel.context();
    sheetIn(context).getRange("A1:A200").values = whole("x".repeat(30_000));
    await context.sync();
    const range = sheetIn(context).getRange("A1:A200").load("values");
    await expect(context.sync()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(() => range.values).toThrow();
  });

  it("reads no more than five million cells", async () => {
    const context = excel.context();
    sheetIn(context).getRange("A1:E1000001").load("values");
    await expect(context.sync()).rejects.toMatchObject({ code: "RangeExceedsLimit" });
  });

  it("reads null for whole columns", async () => {
    expect(await valuesOf("A:C")).toBeNull();
  });
});

describe("edit mode", () => {
  it("fails every batch while a cell is being edited", async () => {
    excel.host.setEditing(true);
    const context = excel.context();
    sheetIn(context).getRange("A1").values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    excel.host.setEditing(false);
    expect(await valuesOf("A1")).toEqual([[""]]);
  });

  it("lets a batch wait that was told to", async () => {
    excel.host.setEditing(true);
    const steps: string[] = [];
    const options = { session: excel.host.session, delayForCellEdit: true } as never;
    const run = excel.Excel.run(options, async (context) => {
      sheetIn(context).getRange("A1").values = [[1]];
      await context.sync();
      steps.push("written");
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(steps).toEqual([]);
    excel.host.setEditing(false);
    await run;
    expect(steps).toEqual(["written"]);
    expect(await valuesOf("A1")).toEqual([[1]]);
  });
});

describe("a read-only workbook", () => {
  it("is read and not written", async () => {
    excel.host.setReadOnly(true);
    const context = excel.context();
    context.workbook.load("readOnly");
    await context.sync();
    expect(context.workbook.readOnly).toBe(true);
    sheetIn(context).getRange("A1").values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    context.workbook.worksheets.add("x");
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    sheetIn(context).getRange("A1").clear();
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("a workbook with a protected structure", () => {
  it("keeps its tabs as they are", async () => {
    excel.host.setStructureProtected(true);
    const context = excel.context();
    context.workbook.protection.load("protected");
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
    context.workbook.worksheets.add("x");
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    sheetIn(context).name = "x";
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    sheetIn(context).visibility = "Hidden";
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    sheetIn(context).delete();
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("what the host does not know", () => {
  const cases: [string, (context: Excel.RequestContext) => void, string][] = [
    [
      "a method",
      (context) => {
        sheetIn(context).getRange("A1").removeDuplicates([0], true);
      },
      "Range.removeDuplicates([0], true)",
    ],
    [
      "a property to read",
      (context) => {
        sheetIn(context).getRange("A1").load("linkedDataTypeState");
      },
      "Range.linkedDataTypeState",
    ],
    [
      "a property to write",
      (context) => {
        sheetIn(context).standardWidth = whole("wide");
      },
      'Worksheet.standardWidth with argument 1 of this form: "wide"',
    ],
    [
      "an object",
      (context) => {
        context.workbook.tables.load("items/name");
      },
      "Workbook.tables",
    ],
    [
      "a form of an argument",
      (context) => {
        sheetIn(context).getRange("A1").copyFrom("B1", "All", false, true);
      },
      "Range.copyFrom with transpose",
    ],
    [
      "a field of an argument",
      (context) => {
        sheetIn(context).getRange("A1").dataValidation.rule = {
          list: { inCellDropDown: true, source: "a", more: 1 },
        } as never;
      },
      "a validation rule's more",
    ],
    [
      "an option",
      (context) => {
        sheetIn(context).protection.protect({ allowTea: true } as never);
      },
      "WorksheetProtection.protect's allowTea",
    ],
  ];
  it.each(cases)("is an error: %s", async (_name, queue, what) => {
    const context = excel.context();
    queue(context);
    await expect(context.sync()).rejects.toMatchObject({
      code: "HostNotKnown",
      message: `Scorebook's host does not know ${what}`,
    });
  });

  /** A message as no client would send it. */
  async function send(actions: object[], paths: object): Promise<unknown> {
    const Body = { AutoKeepReference: false, Actions: actions, ObjectPaths: paths } as never;
    const answer = await excel.host.session._createRequestExecutorOrNull().executeAsync("", 0, { Body });
    return answer.Body.Error;
  }
  const paths = {
    1: { Id: 1, ObjectPathType: 1, Name: "" },
    2: { Id: 2, ObjectPathType: 4, Name: "Application", ParentObjectPathId: 1 },
    3: { Id: 3, ObjectPathType: 2, Name: "Microsoft.Excel.Thing" },
  };

  it("cannot write what is only read", async () => {
    const argument = { Arguments: ["Done"] };
    const write = { Id: 9, ActionType: 4, Name: "CalculationState", ObjectPathId: 2, ArgumentInfo: argument };
    expect(await send([write], paths)).toEqual({
      Code: "GeneralException",
      Message: "Application.calculationState is read-only.",
      Location: "Application.calculationState",
      ActionIndex: 0,
      HttpStatusCode: 400,
    });
  });

  it("refuses kinds of actions and paths that it has never seen", async () => {
    expect(await send([{ Id: 9, ActionType: 7, Name: "", ObjectPathId: 1 }], paths)).toMatchObject({
      Code: "HostNotKnown",
      Message: "Scorebook's host does not know actions of type 7",
    });
    expect(await send([{ Id: 9, ActionType: 1, Name: "", ObjectPathId: 3 }], paths)).toMatchObject({
      Code: "HostNotKnown",
      Message: "Scorebook's host does not know object paths of type 2",
    });
  });
});
