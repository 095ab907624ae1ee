/** Events: what comes, to whom, and what does not. */
import { openExcel } from "../../helpers/excel-client";
import type { OpenExcel } from "../../helpers/excel-client";

let excel: OpenExcel;
let context: Excel.RequestContext;
let sheet: Excel.Worksheet;

beforeEach(() => {
  excel = openExcel({ sheets: ["评分录入", "得分"] });
  context = excel.context();
  sheet = context.workbook.worksheets.getItem("评分录入");
});
afterEach(() => {
  excel.dispose();
});

/** Long enough for every event that is on its way. */
async function arrived(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Listens to changes of any sheet. */
async function changes(): Promise<Excel.WorksheetChangedEventArgs[]> {
  const came: Excel.WorksheetChangedEventArgs[] = [];
  context.workbook.worksheets.onChanged.add((event) => {
    came.push(event);
    return Promise.resolve();
  });
  await context.sync();
  return came;
}

describe("changes", () => {
  it("of the add-in's own say so; of a person's they do not know", async () => {
    const came = await changes();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    expect(await excel.host.person.type("评分录入", "A1", "2")).toBeNull();
    await arrived();
    expect(
      came.map(({ triggerSource, source, address, details }) => [triggerSource, source, address, details]),
    ).toEqual([
      [
        "ThisLocalAddin",
        "Local",
        "A1",
        { valueBefore: "", valueAfter: 1, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
      ],
      [
        "Unknown",
        "Local",
        "A1",
        { valueBefore: 1, valueAfter: 2, valueTypeBefore: "Double", valueTypeAfter: "Double" },
      ],
    ]);
  });

  it("of many cells, rows, columns and cells tell their kind and have no details", async () => {
    const came = await changes();
    await excel.host.person.paste("评分录入", "B2", [
      ["1", "x"],
      ["", "2"],
    ]);
    await excel.host.person.insertRows("评分录入", "2:3");
    await excel.host.person.deleteRows("评分录入", "1:1");
    await excel.host.person.insertColumns("评分录入", "A:A");
    await excel.host.person.deleteColumns("评分录入", "A:A");
    sheet.getRange("A1:A2").insert("Down");
    await context.sync();
    await arrived();
    expect(came.map(({ changeType, address, details }) => [changeType, address, details])).toEqual([
      ["RangeEdited", "B2:C3", undefined],
      ["RowInserted", "2:3", undefined],
      ["RowDeleted", "1:1", undefined],
      ["ColumnInserted", "A:A", undefined],
      ["ColumnDeleted", "A:A", undefined],
      ["CellInserted", "A1:A2", undefined],
    ]);
    expect(came.at(-1)?.changeDirectionState.insertShiftDirection).toBe("Down");
  });

  it("give their range, which follows rows that came in between", async () => {
    const came = await changes();
    await excel.host.person.type("评分录入", "C3", "x");
    await arrived();
    await excel.host.person.insertRows("评分录入", "1:1");
    const [event] = came;
    if (!event) throw new Error("no event came");
    const range = event.getRange(context).load("address,values");
    await context.sync();
    expect([range.address, range.values]).toEqual(["评分录入!C4", [["x"]]]);
  });

  it("of one sheet come to who listens to it, results of formulas to nobody", async () => {
    const came: string[] = [];
    sheet.getRange("B1").formulas = [["=A1*2"]];
    sheet.onChanged.add(({ address }) => {
      came.push(address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1").values = [[4]];
    context.workbook.worksheets.getItem("得分").getRange("A1").values = [[4]];
    await context.sync();
    await excel.host.calculated();
    await arrived();
    expect(came).toEqual(["A1"]);
  });

  it("before a handler was added, and after it was removed, do not come", async () => {
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    const came: string[] = [];
    const handler = sheet.onChanged.add(({ address }) => {
      came.push(address);
      return Promise.resolve();
    });
    await context.sync();
    await excel.host.person.type("评分录入", "A2", "2");
    await arrived();
    handler.remove();
    await context.sync();
    await excel.host.person.type("评分录入", "A3", "3");
    await arrived();
    expect(came).toEqual(["A2"]);
  });
});

describe("selection, tabs and protection", () => {
  it("are told, in the order in which they happen", async () => {
    const came: unknown[] = [];
    const tell = (name: string) => (event: object) => {
      came.push([name, { ...event, worksheetId: undefined }]);
      return Promise.resolve();
    };
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(tell("selected"));
    worksheets.onActivated.add(tell("activated"));
    worksheets.onDeactivated.add(tell("deactivated"));
    worksheets.onAdded.add(tell("added"));
    worksheets.onDeleted.add(tell("deleted"));
    worksheets.onNameChanged.add(tell("renamed"));
    await context.sync();
    await excel.host.person.select("评分录入", "B2:C3");
    await excel.host.person.activate("得分");
    await excel.host.person.addSheet("新");
    await excel.host.person.rename("新", "旧");
    await excel.host.person.deleteSheet("旧");
    await arrived();
    expect(came).toEqual([
      ["selected", { type: "WorksheetSelectionChanged", address: "B2:C3" }],
      ["deactivated", { type: "WorksheetDeactivated" }],
      ["activated", { type: "WorksheetActivated" }],
      ["added", { type: "WorksheetAdded", source: "Local" }],
      ["renamed", { type: "WorksheetNameChanged", source: "Local", nameBefore: "新", nameAfter: "旧" }],
      ["deleted", { type: "WorksheetDeleted", source: "Local" }],
    ]);
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("得分!A1");
  });
});
