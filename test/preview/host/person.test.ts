/** What somebody at the grid does: by the host's own calls, and by Univer's commands. */
import { openExcel } from "../../helpers/excel-client";
import type { OpenExcel } from "../../helpers/excel-client";
import type { Host } from "../../../src/preview/host";

let excel: OpenExcel;
let context: Excel.RequestContext;
let sheet: Excel.Worksheet;
let host: Host;

const SHEET = "评分录入";
const LOCKED = "您试图更改的单元格或图表位于受保护的工作表中。若要进行更改，请取消工作表保护。您可能需要输入密码。";

beforeEach(() => {
  excel = openExcel({ sheets: [SHEET, "得分"] });
  ({ host } = excel);
  context = excel.context();
  sheet = context.workbook.worksheets.getItem(SHEET);
});
afterEach(() => {
  excel.dispose();
});

async function valuesOf(address: string): Promise<unknown[][]> {
  const range = context.workbook.worksheets.getItem(SHEET).getRange(address).load("values");
  await context.sync();
  return range.values;
}

/** B2:C3 for input between 0 and 1, the rest locked. */
async function protectedSheet(style: "Stop" | "Warning" = "Stop"): Promise<void> {
  const input = sheet.getRange("B2:C3");
  input.format.protection.locked = false;
  input.dataValidation.rule = { decimal: { formula1: 0, formula2: "=$E$1", operator: "Between" } };
  input.dataValidation.errorAlert = { showAlert: true, style, title: "录入值", message: "请填 0 到 1" };
  sheet.getRange("E1").values = [[1]];
  sheet.protection.protect();
  await context.sync();
}

describe("typing", () => {
  it("puts numbers, formulas and texts into open cells", async () => {
    expect(await host.person.type(SHEET, "B2", "0.5")).toBeNull();
    expect(await host.person.type(SHEET, "B3", "=B2*2")).toBeNull();
    expect(await host.person.type(SHEET, "B4", "无")).toBeNull();
    expect(await valuesOf("B2:B4")).toEqual([[0.5], [1], ["无"]]);
  });

  it("is refused by locks and by validation, and leaves the cell as it was", async () => {
    await protectedSheet();
    expect(await host.person.type(SHEET, "A1", "1")).toEqual({
      reason: "locked",
      title: "Microsoft Excel",
      message: LOCKED,
    });
    expect(await host.person.type(SHEET, "B2", "0.5")).toBeNull();
    expect(await host.person.type(SHEET, "B2", "1.5")).toEqual({
      reason: "validation",
      title: "录入值",
      message: "请填 0 到 1",
    });
    expect(await host.person.type(SHEET, "B2", "=B3+2")).toMatchObject({ reason: "validation" });
    expect(await valuesOf("A1:B2")).toEqual([
      ["", ""],
      ["", 0.5],
    ]);
    // Deleting is not asked of the validation, but of the lock.
    expect(await host.person.type(SHEET, "B2", "")).toBeNull();
    expect(await host.person.type(SHEET, "E1", "")).toMatchObject({ reason: "locked" });
    expect(await valuesOf("B2")).toEqual([[""]]);
  });

  it("may insist where a validation only warns", async () => {
    await protectedSheet("Warning");
    expect(await host.person.type(SHEET, "B2", "5", false)).toMatchObject({ reason: "validation" });
    expect(await host.person.type(SHEET, "B2", "5")).toBeNull();
    expect(await valuesOf("B2")).toEqual([[5]]);
  });

  it("adds the sign to numbers in cells that hold percentages", async () => {
    sheet.getRange("A1:A2").numberFormat = [["0%"], ["0%"]];
    await context.sync();
    await host.person.type(SHEET, "A1", "50");
    await host.person.type(SHEET, "A2", "50%");
    expect(await valuesOf("A1:A2")).toEqual([[0.5], [0.5]]);
  });

  it("is refused in a read-only workbook", async () => {
    host.setReadOnly(true);
    expect(await host.person.type(SHEET, "A1", "1")).toMatchObject({ reason: "readOnly" });
    expect(await valuesOf("A1")).toEqual([[""]]);
  });

  it("waits for the batch before it", async () => {
    // It pauses in the middle, to calculate.
    sheet.getRange("B1").formulas = [["=1+1"]];
    sheet.getRange("B1").load("values");
    sheet.getRange("A1").values = [[1]];
    const batch = context.sync();
    await new Promise(setImmediate);
    await host.person.type(SHEET, "A1", "2");
    await batch;
    expect(await valuesOf("A1")).toEqual([[2]]);
  });
});

describe("other changes", () => {
  it("by pasting ask locks, not validations", async () => {
    await protectedSheet();
    expect(await host.person.paste(SHEET, "B2", [["7", "x"]])).toBeNull();
    expect(await valuesOf("B2:C2")).toEqual([[7, "x"]]);
    expect(await host.person.paste(SHEET, "C3", [["7", "x"]])).toMatchObject({ reason: "locked" });
    expect(await valuesOf("C3")).toEqual([[""]]);
  });

  it("of rows, columns and tabs are asked of the protection", async () => {
    await protectedSheet();
    expect(await host.person.insertRows(SHEET, "2:2")).toMatchObject({ reason: "locked" });
    expect(await host.person.deleteColumns(SHEET, "A:A")).toMatchObject({ reason: "locked" });
    expect(await host.person.unprotect(SHEET)).toBeNull();
    expect(await host.person.insertRows(SHEET, "1:1")).toBeNull();
    expect(await valuesOf("E2")).toEqual([[1]]);
    host.setStructureProtected(true);
    expect(await host.person.rename(SHEET, "x")).toMatchObject({ reason: "structure" });
    expect(await host.person.addSheet()).toMatchObject({ reason: "structure" });
    expect(await host.person.deleteSheet("得分")).toMatchObject({ reason: "structure" });
  });
});

describe("Univer's own commands", () => {
  /** Runs Univer's commands as its grid would. */
  function openGrid() {
    const refusals: string[] = [];
    const grid = openExcel({ sheets: [SHEET], onRefusal: ({ reason }) => refusals.push(reason) });
    const subUnitId = grid.univer.getActiveWorkbook()?.getActiveSheet().getSheetId();
    const run = async (id: string, params: object) => {
      await grid.univer.executeCommand(id, { unitId: "scorebook", subUnitId, ...params });
      await grid.host.calculated();
    };
    const own = grid.context();
    const values = async (address: string): Promise<unknown> => {
      const range = own.workbook.worksheets.getItem(SHEET).getRange(address).load("formulas");
      await own.sync();
      return range.formulas;
    };
    return {
      run,
      refusals,
      values,
      host: grid.host,
      context: own,
      close: () => {
        grid.dispose();
      },
    };
  }
  const cell = (row: number, column: number) => ({
    startRow: row,
    endRow: row,
    startColumn: column,
    endColumn: column,
  });

  it("type by the same rules", async () => {
    const grid = openGrid();
    const own = grid.context.workbook.worksheets.getItem(SHEET);
    own.getRange("B1:B2").format.protection.locked = false;
    own.getRange("B1").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    own.protection.protect();
    await grid.context.sync();
    await grid.run("sheet.command.set-range-values", { range: cell(0, 1), value: { v: "5" } });
    await grid.run("sheet.command.set-range-values", { range: cell(0, 1), value: { v: "-5" } });
    await grid.run("sheet.command.set-range-values", { range: cell(0, 0), value: { v: "1" } });
    await grid.run("sheet.command.set-range-values", { range: cell(1, 1), value: { f: "=B1*2" } });
    expect(await grid.values("A1:B2")).toEqual([
      ["", 5],
      ["", "=B1*2"],
    ]);
    expect(grid.refusals).toEqual(["validation", "locked"]);
    grid.close();
  });

  it("clear, and are undone in order with what was typed", async () => {
    const grid = openGrid();
    const { person } = grid.host;
    await person.type(SHEET, "A1", "1");
    await person.type(SHEET, "A2", "2");
    await grid.run("sheet.command.clear-selection-content", { ranges: [{ ...cell(0, 0), endRow: 1 }] });
    await new Promise((later) => setTimeout(later, 0));
    await person.type(SHEET, "A1", "3");
    expect(await grid.values("A1:A2")).toEqual([[3], [""]]);
    await person.undo();
    expect(await grid.values("A1:A2")).toEqual([[""], [""]]);
    await person.undo();
    expect(await grid.values("A1:A2")).toEqual([[1], [2]]);
    await person.redo();
    expect(await grid.values("A1:A2")).toEqual([[""], [""]]);
    grid.close();
  });

  it("insert and delete rows, and references follow", async () => {
    const grid = openGrid();
    grid.context.workbook.worksheets.getItem(SHEET).getRange("A1:B1").formulas = [[4, "=A1*2"]];
    await grid.context.sync();
    const rows = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 25 };
    await grid.run("sheet.command.insert-row-by-range", { range: rows, direction: 0 });
    expect(await grid.values("A1:B3")).toEqual([
      ["", ""],
      ["", ""],
      [4, "=A3*2"],
    ]);
    await grid.run("sheet.command.remove-row-by-range", { range: rows });
    expect(await grid.values("A1:B1")).toEqual([[4, "=A1*2"]]);
    await grid.run("sheet.command.insert-col-by-range", {
      range: { ...rows, endColumn: 0, endRow: 199 },
      direction: 0,
    });
    expect(await grid.values("A1:C1")).toEqual([["", 4, "=B1*2"]]);
    grid.close();
  });

  it("change many cells at once only where no lock stands against it", async () => {
    const grid = openGrid();
    const own = grid.context.workbook.worksheets.getItem(SHEET);
    own.getRange("A1:A2").format.protection.locked = false;
    own.protection.protect();
    await grid.context.sync();
    const cellValue = (rows: number) =>
      Object.fromEntries(Array.from({ length: rows }, (_, row) => [row, { 0: { v: row + 1, t: 2 } }]));
    await grid.run("sheet.mutation.set-range-values", { cellValue: cellValue(2) });
    await grid.run("sheet.mutation.set-range-values", { cellValue: cellValue(3) });
    expect(await grid.values("A1:A3")).toEqual([[1], [2], [""]]);
    expect(grid.refusals).toEqual(["locked"]);
    grid.close();
  });

  it("select, and the selection is Excel's too", async () => {
    const grid = openGrid();
    const range = { startRow: 1, endRow: 2, startColumn: 3, endColumn: 3 };
    await grid.run("sheet.operation.set-selections", { selections: [{ range, primary: null, style: null }] });
    const selected = grid.context.workbook.getSelectedRange().load("address");
    await grid.context.sync();
    expect(selected.address).toBe(`${SHEET}!D2:D3`);
    grid.close();
  });
});
