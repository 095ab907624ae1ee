/** The ribbon's buttons that need no pane. */
import { selectNextBlank, showFindings } from "../../src/commands/actions";
import { command } from "../../src/commands/command";
import { placeOf } from "../../src/plan/read/sheets";
import { builtInRubric } from "../../src/rubric/builtin";
import { filledIn } from "../checks/checked";
import type { Typed } from "../checks/checked";
import { summary, told } from "../plan/results/book";
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

const NOW = new Date(2022, 11, 1, 8, 5);

describe("检查", () => {
  const first = { sheet: "检查结果", cell: { row: 4, column: 2 } };

  test("writes the findings down and shows them", async () => {
    const workbook = await filled(["u1", "info.news.1", null], ["u3", "info.news.2", 0.9]);
    await showFindings(workbook, NOW);
    expect(workbook.selected).toEqual(first);
    expect(workbook.calls).toEqual(["read", "writeResults", "goTo"]);
    expect(told(workbook.sheet("检查结果"), "severity", "unit", "state")).toEqual([
      "错误 | 市科技局 | 待处理",
      "提醒 | 市发改委 | 待处理",
    ]);
  });

  test("also when nothing is wrong, and again in the same sheet", async () => {
    const workbook = await filled();
    await showFindings(workbook, NOW);
    await showFindings(workbook, NOW);
    expect(workbook.selected).toEqual(first);
    expect(told(workbook.sheet("检查结果"), "key")).toEqual([]);
    expect(summary(workbook.sheet("检查结果"))).toContain("没有待处理的问题");
    expect(workbook.sheets.filter(({ name }) => name.startsWith("检查结果"))).toHaveLength(1);
  });

  test.each(["protected", "read-only", "structure-protected"] as const)(
    "where that is refused (%s), selects the first finding's cell, errors first",
    async (problem) => {
      const workbook = await filled(["u1", "info.news.1", null], ["u3", "info.news.2", 0.9]);
      const cell = await cellOf(workbook, "info.news.2", "u3");
      workbook.failNext("writeResults", problem);
      await showFindings(workbook, NOW);
      expect(workbook.selected).toEqual({ sheet: "评分录入", cell });
      expect(workbook.calls).toEqual(["read", "writeResults", "goTo"]);
    },
  );

  test("or the ranking, when nothing is wrong", async () => {
    const workbook = await filled();
    workbook.failNext("writeResults", "protected");
    await showFindings(workbook, NOW);
    expect(workbook.selected).toEqual({ sheet: "汇总排名", cell: { row: 0, column: 0 } });
  });

  test("leaves a workbook without a scorebook alone", async () => {
    const workbook = new MemoryWorkbook();
    await showFindings(workbook, NOW);
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
