/** The ribbon's buttons that need no pane. */
import { selectFirstFinding, selectNextBlank } from "../../src/commands/actions";
import { command } from "../../src/commands/command";
import { placeOf } from "../../src/plan/read/sheets";
import { builtInRubric } from "../../src/rubric/builtin";
import { filledIn } from "../checks/checked";
import type { Typed } from "../checks/checked";
import { bookIn, UNITS } from "../taskpane/book";
import { MemoryWorkbook } from "../taskpane/memory-workbook";

async function filled(...typed: Typed[]): Promise<MemoryWorkbook> {
  return MemoryWorkbook.holding(builtInRubric, UNITS, (await filledIn(...typed)).entries);
}

async function cellOf(workbook: MemoryWorkbook, row: string, column: string) {
  const cell = placeOf((await bookIn(workbook)).entriesSheet, row, column);
  workbook.calls.length = 0;
  if (!cell) throw new Error("no cell");
  return cell;
}

describe("检查", () => {
  test("selects the first finding's cell, errors first", async () => {
    const workbook = await filled(["u1", "info.news.1", null], ["u3", "info.news.2", 0.9]);
    const cell = await cellOf(workbook, "info.news.2", "u3");
    await selectFirstFinding(workbook);
    expect(workbook.selected).toEqual({ sheet: "评分录入", cell });
    expect(workbook.calls).toEqual(["read", "goTo"]);
    expect(workbook.readFor.at(-1)).toBe("check");
  });

  test("shows the ranking when nothing is wrong", async () => {
    const workbook = await filled();
    await selectFirstFinding(workbook);
    expect(workbook.selected).toEqual({ sheet: "汇总排名", cell: { row: 0, column: 0 } });
  });

  test("leaves a workbook without a scorebook alone", async () => {
    const workbook = new MemoryWorkbook();
    await selectFirstFinding(workbook);
    await selectNextBlank(workbook);
    expect(workbook.calls).toEqual(["read", "read"]);
    expect(workbook.readFor).toEqual(["check", "score"]);
  });
});

describe("下一个未填", () => {
  test("goes on from the selected cell", async () => {
    const workbook = await filled(["u1", "info.news.1", null], ["u2", "info.news.2", null]);
    const [first, second] = [await cellOf(workbook, "info.news.1", "u1"), await cellOf(workbook, "info.news.2", "u2")];
    await selectNextBlank(workbook);
    expect(workbook.selected).toEqual({ sheet: "评分录入", cell: first });
    await selectNextBlank(workbook);
    expect(workbook.selected).toEqual({ sheet: "评分录入", cell: second });
    await selectNextBlank(workbook);
    expect(workbook.selected.cell).toEqual(first);
    expect(workbook.calls.slice(0, 3)).toEqual(["read", "selection", "goTo"]);
  });

  test("from a heading goes down its unit's column", async () => {
    const workbook = await filled(["u1", "info.news.1", null], ["u2", "info.news.2", null]);
    workbook.select("评分录入", await cellOf(workbook, "info", "u2"));
    await selectNextBlank(workbook);
    expect(workbook.selected.cell).toEqual(await cellOf(workbook, "info.news.2", "u2"));
  });

  test("stays where it is when all is done", async () => {
    const workbook = await filled();
    await selectNextBlank(workbook);
    expect(workbook.selected).toEqual({ sheet: "Sheet1", cell: { row: 0, column: 0 } });
  });
});

describe("Office is told that the work is done", () => {
  test.each([
    ["done", () => Promise.resolve()],
    ["failed", () => Promise.reject(new Error("no"))],
  ])("when it %s", async (_, action) => {
    const completed = jest.fn();
    command(action)({ completed });
    expect(completed).not.toHaveBeenCalled();
    await new Promise((resolve) => setImmediate(resolve));
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
