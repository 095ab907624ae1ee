import { openBlank } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";

let open: OpenScorebook;
beforeEach(async () => {
  open = openBlank();
  const context = open.excel.context();
  const sheet = context.workbook.worksheets.add("名单");
  sheet.getRange("B2:C4").formulas = [
    ["市教育局", 1],
    ["市公安局", "=C2*2"],
    ["", "#N/A"],
  ];
  // Formats alone are no content.
  sheet.getRange("D9").format.fill.color = "#FFF8DC";
  await context.sync();
});
afterEach(() => {
  open.dispose();
});

describe("the selection", () => {
  it("is the cell that takes what is typed, with what it holds", async () => {
    const { person } = open.excel.host;
    await person.select("名单", "B2:C3");
    expect(await open.workbook.selection()).toEqual({
      sheet: "名单",
      cell: { row: 1, column: 1 },
      content: { value: "市教育局" },
    });
    await person.select("名单", "C3");
    expect(await open.workbook.selection()).toEqual({
      sheet: "名单",
      cell: { row: 2, column: 2 },
      content: { value: 2, formula: "=C2*2" },
    });
    await person.select("名单", "A9");
    expect(await open.workbook.selection()).toMatchObject({ cell: { row: 8, column: 0 }, content: { value: null } });
  });

  it("gives the values of its used part, however much is selected", async () => {
    const { person } = open.excel.host;
    await person.select("名单", "B:B");
    expect(await open.workbook.selectedValues()).toEqual([["市教育局"], ["市公安局"]]);
    await person.select("名单", "1:1048576");
    expect(await open.workbook.selectedValues()).toEqual([
      ["市教育局", 1],
      ["市公安局", 2],
      [null, { error: "#N/A" }],
    ]);
    await person.select("名单", "E5:F9");
    expect(await open.workbook.selectedValues()).toEqual([]);
  });

  it("is a table of texts, numbers as they are shown", async () => {
    const { person } = open.excel.host;
    const sheet = open.excel.context().workbook.worksheets.getItem("名单");
    sheet.getRange("C2").values = [[0.2]];
    sheet.getRange("C2").numberFormat = [["0%"]];
    await sheet.context.sync();
    await person.select("名单", "A1:D9");
    open.excel.host.resetLog();
    expect(await open.workbook.selectedTable(6)).toEqual({
      texts: [
        ["市教育局", "20%"],
        ["市公安局", "0.4"],
        ["", "#N/A"],
      ],
    });
    expect(open.excel.host.log).toHaveLength(2);
    expect(await open.workbook.selectedTable(5)).toEqual({ cells: 6 });
    await person.select("名单", "E5:F9");
    expect(await open.workbook.selectedTable(6)).toEqual({ texts: [] });
    expect(open.excel.host.log).toHaveLength(4);
  });

  it("tells an error from a text that looks like it", async () => {
    const { person } = open.excel.host;
    await person.type("名单", "B4", "'#N/A");
    await person.select("名单", "B4:C4");
    expect(await open.workbook.selectedValues()).toEqual([["#N/A", { error: "#N/A" }]]);
    expect(await open.workbook.selection()).toMatchObject({ content: { value: "#N/A" } });
    await person.select("名单", "C4");
    expect(await open.workbook.selection()).toMatchObject({ content: { value: { error: "#N/A" } } });
  });

  it("goes to a cell of another sheet, and shows it", async () => {
    expect(await open.workbook.selection()).toMatchObject({ sheet: "Sheet1" });
    await open.workbook.goTo("名单", { row: 11, column: 27 });
    expect(await open.workbook.selection()).toMatchObject({ sheet: "名单", cell: { row: 11, column: 27 } });
    await open.workbook.goTo("Sheet1", { row: 0, column: 0 });
    expect(await open.workbook.selection()).toMatchObject({ sheet: "Sheet1", cell: { row: 0, column: 0 } });
  });

  it("stays where it is when there is no such sheet", async () => {
    await open.workbook.goTo("名单", { row: 3, column: 3 });
    await expect(open.workbook.goTo("没有", { row: 0, column: 0 })).rejects.toMatchObject({
      name: "ExcelProblem",
      code: "unknown",
      details: [expect.stringContaining("ItemNotFound")],
    });
    expect(await open.workbook.selection()).toMatchObject({ sheet: "名单", cell: { row: 3, column: 3 } });
  });
});
