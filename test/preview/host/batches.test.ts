/** Batches as the host carries them out: order, partial execution, the log, faults. */
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

describe("order and partial execution", () => {
  it("does actions in order: a load sees what was written before it, not what comes after", async () => {
    const context = excel.context();
    const cell = sheetIn(context).getRange("A1");
    cell.values = [[1]];
    const first = sheetIn(context).getRange("A1").load("values");
    cell.values = [[2]];
    const second = sheetIn(context).getRange("A1").load("values");
    await context.sync();
    expect([first.values, second.values]).toEqual([[[1]], [[2]]]);
  });

  it("keeps what was done before the action that fails, and names that action", async () => {
    const context = excel.context();
    sheetIn(context).getRange("A1").values = [[1]];
    sheetIn(context).getRange("A2:A3").values = [[1]];
    sheetIn(context).getRange("A4").values = [[4]];
    await expect(context.sync()).rejects.toMatchObject({
      code: "InvalidArgument",
      message: "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      debugInfo: { errorLocation: "Range.values" },
    });
    expect(await valuesOf("A1:A4")).toEqual([[1], [""], [""], [""]]);
  });

  it("walks a path once: a sheet that is added and used is added once", async () => {
    const context = excel.context();
    const added = context.workbook.worksheets.add("参评单位");
    added.getRange("A1").values = [["x"]];
    added.tabColor = "#FF0000";
    await context.sync();
    added.getRange("A2").values = [["y"]];
    context.workbook.worksheets.load("items/name");
    await context.sync();
    expect(context.workbook.worksheets.items.map(({ name }) => name)).toEqual(["评分录入", "得分", "参评单位"]);
  });

  it("carries out batches of two contexts one after the other", async () => {
    const [one, two] = [excel.context(), excel.context()];
    sheetIn(one).getRange("A1").values = [[1]];
    const seen = sheetIn(two).getRange("A1").load("values");
    await Promise.all([one.sync(), two.sync()]);
    expect(seen.values).toEqual([[1]]);
  });
});

describe("the log", () => {
  it("has one record a batch with its actions and the bytes of both messages", async () => {
    const context = excel.context();
    sheetIn(context).getRange("A1").values = [["评"]];
    await context.sync();
    await context.sync();
    expect(excel.host.log).toEqual([{ index: 0, actions: 5, bytesIn: 682, bytesOut: 176, error: null }]);
    excel.host.resetLog();
    expect(excel.host.log).toEqual([]);
  });

  it("tells the code of a batch that failed", async () => {
    const context = excel.context();
    context.workbook.worksheets.getItem("无").load("name");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(excel.host.log.map(({ error }) => error)).toEqual(["ItemNotFound"]);
  });
});

describe("Excel.run", () => {
  it("keeps ranges and lets them go with a batch of its own", async () => {
    await excel.Excel.run({ session: excel.host.session } as never, async (context) => {
      const range = sheetIn(context).getRange("B2").load("address");
      await context.sync();
      sheetIn(context).getRange("1:1").insert("Down");
      await context.sync();
      range.load("address");
      await context.sync();
      // Kept, so it follows the row that came above it.
      expect(range.address).toBe("评分录入!B3");
    });
    expect(excel.host.log.length).toBe(4);
    expect(excel.host.log.every(({ error }) => error === null)).toBe(true);
  });
});

describe("faults", () => {
  it("fails the batch that was asked for before anything is done", async () => {
    excel.host.failAt({ sync: 2 }, "RequestAborted");
    const context = excel.context();
    sheetIn(context).getRange("A1").values = [[1]];
    await context.sync();
    sheetIn(context).getRange("A1").values = [[2]];
    await expect(context.sync()).rejects.toMatchObject({
      code: "RequestAborted",
      message: "The request was aborted during run time.",
    });
    expect(await valuesOf("A1")).toEqual([[1]]);
  });

  it("fails at an action, with those before it done", async () => {
    const context = excel.context();
    const sheet = sheetIn(context);
    sheet.load("name");
    await context.sync();
    excel.host.failAt({ sync: 1, action: 5 }, "GeneralException");
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
    await expect(context.sync()).rejects.toMatchObject({ code: "GeneralException" });
    expect(await valuesOf("A1:A2")).toEqual([[1], [""]]);
  });
});
