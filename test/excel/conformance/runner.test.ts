/** The conformance suite itself, held against cases that are known to fail. */
import { faultsOf, runCase, runCases } from "../../../src/excel/conformance";
import type { ConformanceCase, ExcelAccess } from "../../../src/excel/conformance";
import { openExcel } from "../../helpers/excel-client";
import type { OpenExcel } from "../../helpers/excel-client";
import { contentsOf, UNTOUCHED } from "./contents";

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
    expect(await contentsOf(excel.context())).toEqual(UNTOUCHED);
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

  it("fails a case that found a difference, or left something behind, before it says that it cannot be run", async () => {
    const different = await runCase(
      access,
      made((kit) => {
        kit.equal(1, 2, "a number");
        return kit.skip("not here");
      }),
    );
    expect([different.state, faultsOf(different)]).toEqual(["failed", ["a number: expected 2, found 1", "not here"]]);
    const untidy = await runCase(
      access,
      made((kit) => {
        kit.afterwards(() => {
          throw new Error("still there");
        });
        return kit.skip("not here");
      }),
    );
    expect([untidy.state, faultsOf(untidy)]).toEqual(["failed", ["not here", "left behind: undo 1: still there"]]);
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
