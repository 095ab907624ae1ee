import { LAYOUT_VERSION, planWorkbook, readBook } from "../../src/plan";
import type { WorkbookPlan } from "../../src/plan";
import { builtInUnits } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { openBlank } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";

const units = builtInUnits(builtInRubric).slice(0, 3);
const plan = planWorkbook(builtInRubric, units);

let open: OpenScorebook;
beforeEach(() => {
  open = openBlank();
});
afterEach(() => {
  open.dispose();
});

/** All there is in the workbook besides its cells: sheets, names, which one is shown. */
async function contents(): Promise<unknown> {
  const context = open.excel.context();
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name,items/visibility");
  names.load("items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name, visibility }) => [name, visibility]),
    names: names.items.map(({ name }) => name),
    active: active.name,
  };
}

const BLANK = { sheets: [["Sheet1", "Visible"]], names: [], active: "Sheet1" };

async function expectUsable(made: WorkbookPlan): Promise<void> {
  await open.workbook.generate(made);
  const result = readBook(await open.workbook.read(), LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  expect(result.book.units.map(({ name }) => name)).toEqual(units.map(({ name }) => name));
}

describe("generate", () => {
  it("makes the sheets behind those that are there, and shows the first", async () => {
    await open.workbook.generate(plan);
    expect(await contents()).toEqual({
      sheets: [
        ["Sheet1", "Visible"],
        ...plan.sheets.map(({ name }) => [name, name === "_评分簿" ? "VeryHidden" : "Visible"]),
      ],
      names: plan.names.map(({ name }) => name).sort(),
      active: "说明",
    });
    expect(await open.workbook.look()).toMatchObject({ state: "scorebook" });
  });

  it("selects the first cell in sight there, and on the entries the first one that takes input", async () => {
    await open.workbook.generate(plan);
    const { person } = open.excel.host;
    const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
    expect(person.selection()).toEqual({ sheet: "说明", area: cell(1, 1) });
    await person.activate("评分录入");
    expect(person.selection()).toEqual({ sheet: "评分录入", area: cell(10, 16) });
  });

  it("is taken back completely, whichever sync fails, and works the next time", async () => {
    for (const sync of [1, 2, 3]) {
      open.excel.host.failAt({ sync }, "GeneralException");
      await expect(open.workbook.generate(plan)).rejects.toMatchObject({ name: "ExcelProblem", code: "unknown" });
      expect(await contents()).toEqual(BLANK);
    }
    await expectUsable(plan);
  }, 120_000);

  it.each([
    [2, 2],
    [2, 7],
    [2, 40],
    [2, 500],
    [3, 1],
    [3, 300],
    [3, 600],
  ])("is taken back completely when batch %d fails at its action %d, and works the next time", async (sync, action) => {
    open.excel.host.failAt({ sync, action }, "OutOfMemory");
    await expect(open.workbook.generate(plan)).rejects.toMatchObject({ code: "out-of-memory" });
    expect(await contents()).toEqual(BLANK);
    await expectUsable(plan);
  });

  it("says what is left over when taking back fails too, refuses to go on, and cleans up when asked", async () => {
    open.excel.host.failAt({ sync: 3 }, "GeneralException");
    open.excel.host.failAt({ sync: 4 }, "ConnectionFailure");
    await expect(open.workbook.generate(plan)).rejects.toMatchObject({ code: "left-over" });
    expect(await open.workbook.look()).toMatchObject({ state: "unfinished" });
    await expect(open.workbook.generate(plan)).rejects.toMatchObject({ code: "left-over" });
    await open.workbook.takeBack();
    expect(await contents()).toEqual(BLANK);
    await expectUsable(plan);
  }, 120_000);

  it("leaves the workbook as it was when cancelled at any step", async () => {
    for (const step of ["looking", "writing"] as const) {
      const stop = new AbortController();
      const work = {
        signal: stop.signal,
        onProgress: (progress: { step: string }) => {
          if (progress.step === step) stop.abort();
        },
      };
      await expect(open.workbook.generate(plan, work)).rejects.toMatchObject({ code: "cancelled" });
      expect(await contents()).toEqual(BLANK);
    }
  });

  it("tells how far it is, from looking to the end", async () => {
    const steps: [string, number][] = [];
    await open.workbook.generate(plan, { onProgress: ({ step, share }) => steps.push([step, share]) });
    expect(steps[0]).toEqual(["looking", 0]);
    expect(steps.at(-1)).toEqual(["finishing", 1]);
    expect(steps.map(([, share]) => share)).toEqual([...steps.map(([, share]) => share)].sort((a, b) => a - b));
  });

  it("never touches a sheet of somebody else's: a name that is taken stops it before anything is done", async () => {
    const context = open.excel.context();
    context.workbook.worksheets.add("评分录入").getRange("A1").values = [["我的"]];
    await context.sync();
    const before = await contents();
    await expect(open.workbook.generate(plan)).rejects.toMatchObject({ code: "names-taken", details: ["评分录入"] });
    await open.workbook.takeBack();
    expect(await contents()).toEqual(before);
  });

  it("refuses a second scorebook in the same workbook", async () => {
    await open.workbook.generate(plan);
    await expect(open.workbook.generate(plan)).rejects.toMatchObject({ code: "scorebook-there" });
  });
});
