/**
 * Every case of the conformance suite, run by Microsoft's client against the host; and the suite itself, held against
 * cases that are known to fail.
 */
import {
  CASES,
  faultsOf,
  makeReport,
  reportAsJson,
  reportAsMarkdown,
  runCase,
  runCases,
} from "../../src/excel/conformance";
import { openExcel } from "../helpers/excel-client";
import type { CaseOutcome, ConformanceCase, ExcelAccess } from "../../src/excel/conformance";
import type { OpenExcel } from "../helpers/excel-client";

let excel: OpenExcel;
let access: ExcelAccess;

beforeAll(() => {
  excel = openExcel();
  // As Excel.run does it: with references of the ranges kept, and released at the end.
  access = { run: (batch) => excel.Excel.run(excel.context(), batch), supports: () => true };
});

afterAll(() => {
  excel.dispose();
});

/** What the workbook holds that a case could leave behind. */
async function contents(): Promise<unknown> {
  const context = excel.context();
  const { worksheets, names, styles } = context.workbook;
  worksheets.load("items/name,items/visibility");
  names.load("items/name");
  styles.load("items/name,items/builtIn");
  const active = worksheets.getActiveWorksheet().load("name");
  const used = worksheets.getItem("Sheet1").getUsedRangeOrNullObject();
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`),
    names: names.items.map(({ name }) => name),
    styles: styles.items.filter(({ builtIn }) => !builtIn).map(({ name }) => name),
    active: active.name,
    blank: used.isNullObject,
  };
}

const UNTOUCHED = { sheets: ["Sheet1 Visible"], names: [], styles: [], active: "Sheet1", blank: true };

describe("the cases", () => {
  it("are enough, each with an id of its own and a page of Microsoft's", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(80);
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
    expect(new Set(CASES.map(({ title }) => title)).size).toBe(CASES.length);
    for (const { id, page } of CASES) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(page).toMatch(/^https:\/\/(learn|support)\.microsoft\.com\//);
    }
    for (const one of CASES) if (one.basis === "observed") expect(one.issue).toMatch(/^https:\/\/github\.com\//);
  });

  it.each(CASES.map((one) => [one.id, one] as const))("%s", async (_id, one) => {
    const outcome = await runCase(access, one);
    expect({ faults: faultsOf(outcome), state: outcome.state }).toEqual({ faults: [], state: "passed" });
  });

  it("leave the workbook as it was", async () => {
    expect(await contents()).toEqual(UNTOUCHED);
  });

  it("hold with contexts that keep no references as well", async () => {
    const bare: ExcelAccess = { run: (batch) => batch(excel.context()), supports: () => true };
    const outcomes = await runCases(bare, CASES);
    expect(outcomes.filter(({ state }) => state !== "passed").map((one) => [one.id, faultsOf(one)])).toEqual([]);
    expect(outcomes).toHaveLength(CASES.length);
    expect(await contents()).toEqual(UNTOUCHED);
  });
});

/** A case that does no more than this. */
function made(run: ConformanceCase["run"], facts: Partial<ConformanceCase> = {}): ConformanceCase {
  const page = "https://learn.microsoft.com/javascript/api/excel/excel.range";
  return { id: "made", title: "A | made case", page, set: "1.1", ...facts, run } as ConformanceCase;
}

describe("the suite", () => {
  it("tells what was expected and what was found, and goes on after a difference", async () => {
    const outcome = await runCase(
      access,
      made(async (kit) => {
        kit.range("A1").values = [[1]];
        await kit.expect(kit.range("A1"), { values: [[2]], rowCount: 1, text: [["3"]] }, "the cell");
        kit.close(1.5, 1, 0.25, "a size");
        kit.oneOf("c", ["a", "b"], "a letter");
        kit.equal({ b: 1, a: undefined }, { b: 1 }, "an object");
      }),
    );
    expect(outcome.state).toBe("failed");
    expect(outcome.checks).toBe(6);
    expect(faultsOf(outcome)).toEqual([
      "the cell: values: expected [[2]], found [[1]]",
      'the cell: text: expected [["3"]], found [["1"]]',
      "a size: expected 1 ± 0.25, found 1.5",
      'a letter: expected "a" or "b", found "c"',
    ]);
  });

  it("holds a refusal against the codes that may be had", async () => {
    const outcome = await runCase(
      access,
      made(async (kit) => {
        kit.range("A1").values = [[1]];
        await kit.fails("a write that is right", "InvalidArgument");
        kit.range("A1").values = [[1, 2]];
        await kit.fails("a wrong shape", "AccessDenied", "ItemNotFound");
        kit.range("A1").values = [[1, 2]];
        await kit.fails("a wrong shape");
      }),
    );
    expect(faultsOf(outcome)).toEqual([
      "a write that is right: expected InvalidArgument, found no error",
      "a wrong shape: expected AccessDenied or ItemNotFound, found InvalidArgument",
    ]);
  });

  it("fails a case that throws, and one that checks nothing", async () => {
    const thrown = await runCase(
      access,
      made(async (kit) => {
        kit.context.workbook.worksheets.getItem("no such sheet").load("name");
        await kit.context.sync();
      }),
    );
    expect(thrown.state).toBe("failed");
    expect(faultsOf(thrown)).toEqual(["ItemNotFound: The requested resource doesn't exist."]);
    const idle = await runCase(
      access,
      made(() => Promise.resolve()),
    );
    expect([idle.state, faultsOf(idle)]).toEqual(["failed", ["no check was made"]]);
  });

  it("removes what a case added, also when the case throws", async () => {
    await runCase(
      access,
      made(async (kit) => {
        const { workbook } = kit.context;
        const other = await kit.addSheet();
        other.sheet.visibility = "VeryHidden";
        workbook.names.add(kit.freshName(), kit.range("A1"));
        const style = kit.freshName();
        workbook.styles.add(style);
        kit.range("A1").style = style;
        kit.sheet.activate();
        kit.sheet.protection.protect();
        await kit.context.sync();
        throw new Error("in the middle");
      }),
    );
    expect(await contents()).toEqual(UNTOUCHED);
  });

  it("goes back to the sheet that was active", async () => {
    const other = openExcel({ sheets: ["First", "Second", "Third"] });
    const active = other.context().workbook.worksheets.getItem("First");
    active.activate();
    await active.context.sync();
    await runCase(
      { run: (batch) => other.Excel.run(other.context(), batch), supports: () => true },
      made((kit) => {
        kit.sheet.activate();
        return Promise.resolve();
      }),
    );
    const now = other.context().workbook.worksheets.getActiveWorksheet().load("name");
    await now.context.sync();
    expect(now.name).toBe("First");
    other.dispose();
  });

  it("tells what it could not remove", async () => {
    const outcome = await runCase(
      access,
      made(async (kit) => {
        kit.equal(1, 1, "a check");
        kit.afterwards((context) => {
          context.workbook.worksheets.getItem("no such sheet").delete();
        });
        await kit.context.sync();
      }),
    );
    expect(outcome.state).toBe("failed");
    expect(faultsOf(outcome)).toEqual(["left behind: undo 1: ItemNotFound: The requested resource doesn't exist."]);
  });

  it("skips a case whose API is not there, and one that says it cannot be run", async () => {
    const old: ExcelAccess = { ...access, supports: (set) => set === "1.1" };
    const run: ConformanceCase["run"] = (kit) => kit.skip("not here");
    const [missing, unfit] = await runCases(old, [made(run, { set: "1.9" }), made(run)]);
    expect([missing?.state, missing?.note]).toEqual(["skipped", "ExcelApi 1.9 is not there"]);
    expect([unfit?.state, unfit?.note]).toEqual(["skipped", "not here"]);
  });

  it("stops between cases when it is told to", async () => {
    const controller = new AbortController();
    const seen: (readonly [number, number, string | undefined])[] = [];
    const one = made((kit) => {
      kit.equal(1, 1, "a check");
      return Promise.resolve();
    });
    const outcomes = await runCases(access, [one, one, one], {
      signal: controller.signal,
      onProgress: (done, total, outcome) => {
        seen.push([done, total, outcome?.state]);
        if (done === 2) controller.abort();
      },
    });
    expect(outcomes).toHaveLength(2);
    expect(seen).toEqual([
      [0, 3, undefined],
      [1, 3, "passed"],
      [2, 3, "passed"],
    ]);
  });
});

describe("the report", () => {
  const passed: CaseOutcome = {
    id: "first",
    title: "One | two",
    page: "https://learn.microsoft.com/first",
    set: "1.1",
    basis: "documented",
    issue: null,
    state: "passed",
    checks: 3,
    differences: [],
    note: null,
    left: [],
  };
  const failed: CaseOutcome = {
    ...passed,
    id: "second",
    title: "Second",
    basis: "observed",
    issue: "https://github.com/OfficeDev/office-js/issues/1",
    state: "failed",
    checks: 1,
    differences: [{ what: "a cell", expected: "[[1]]", found: "[[2]]" }],
    note: "ItemNotFound: gone",
  };
  const skipped: CaseOutcome = {
    ...passed,
    id: "third",
    title: "Third",
    state: "skipped",
    checks: 0,
    note: "not here",
  };
  const report = makeReport("Excel 16.0 (PC)", new Date(Date.UTC(2022, 2, 15)), [passed, failed, skipped]);

  it("counts, and keeps every outcome", () => {
    expect(JSON.parse(reportAsJson(report))).toEqual({
      excel: "Excel 16.0 (PC)",
      when: "2022-03-15T00:00:00.000Z",
      passed: 1,
      failed: 1,
      skipped: 1,
      cases: [passed, failed, skipped],
    });
  });

  it("is written for people", () => {
    expect(reportAsMarkdown(report).split("\n")).toEqual([
      "# Conformance to Excel's JavaScript API",
      "",
      "Excel 16.0 (PC), 2022-03-15T00:00:00.000Z: 1 passed, 1 failed, 1 skipped.",
      "",
      "## second",
      "",
      "Second ([page](https://learn.microsoft.com/first), [issue](https://github.com/OfficeDev/office-js/issues/1))",
      "",
      "- a cell: expected [[1]], found [[2]]",
      "- ItemNotFound: gone",
      "",
      "| case | state | checks | set | basis | page |",
      "| --- | --- | ---: | --- | --- | --- |",
      "| One \\| two | passed | 3 | 1.1 | documented | [page](https://learn.microsoft.com/first) |",
      "| Second | failed | 1 | 1.1 | [observed](https://github.com/OfficeDev/office-js/issues/1) | [page](https://learn.microsoft.com/first) |",
      "| Third | skipped: not here | 0 | 1.1 | documented | [page](https://learn.microsoft.com/first) |",
      "",
    ]);
  });
});
