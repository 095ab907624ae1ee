import { ExcelProblem } from "../../src/excel";
import type { ProblemCode } from "../../src/excel";
import { codeOf, problemOf } from "../../src/excel/problems";
import { openBlank } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";

/** Excel's errors and what they are to a person. */
const CODES: readonly (readonly [string, ProblemCode])[] = [
  ["InvalidOperationInCellEditMode", "editing-cell"],
  ["AccessDenied", "protected"],
  ["EditModeNotSupported", "read-only"],
  ["ReadOnly", "read-only"],
  ["ApiNotAvailable", "too-old"],
  ["ApiNotFound", "too-old"],
  ["UnsupportedOperation", "too-old"],
  ["NotImplemented", "too-old"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["RangeExceedsLimit", "too-large"],
  ["OperationCellsExceedLimit", "too-large"],
  ["MemoryLimitReached", "out-of-memory"],
  ["OutOfMemory", "out-of-memory"],
  ["ActivityLimitReached", "busy"],
  ["TooManyRequests", "busy"],
  ["ServiceNotAvailable", "busy"],
  ["RequestAborted", "busy"],
  ["Conflict", "busy"],
  ["ConnectionFailure", "connection"],
  ["InvalidOrTimedOutSession", "connection"],
  ["Timeout", "connection"],
  ["GeneralException", "unknown"],
  ["ItemNotFound", "unknown"],
  ["toString", "unknown"],
];

describe("a problem", () => {
  let open: OpenScorebook;
  beforeAll(() => {
    open = openBlank();
  });
  afterAll(() => {
    open.dispose();
  });

  it.each(CODES)("of the code %s is %s, with Excel's own words and the error itself", async (code, wanted) => {
    open.excel.host.failAt({ sync: 1 }, code);
    const problem: unknown = await open.workbook.look().catch((error: unknown) => error);
    if (!(problem instanceof ExcelProblem)) throw new Error("no problem");
    expect(problem.code).toBe(wanted);
    expect(problem.details).toHaveLength(1);
    expect(codeOf(problem.cause)).toBe(code);
    expect(problem.message).toBe(`${wanted}: ${problem.details[0]}`);
  });

  it("comes from the workbook's own state, not only from injected faults", async () => {
    const { host } = open.excel;
    host.setEditing(true);
    await expect(open.workbook.selection()).rejects.toMatchObject({
      code: "editing-cell",
      details: [expect.stringContaining("cell-editing mode")],
    });
    host.setEditing(false);
    expect(await open.workbook.selection()).toMatchObject({ sheet: "Sheet1" });
  });

  it("stays what it is when it is one already", () => {
    const problem = new ExcelProblem("names-taken", ["说明"]);
    expect(problemOf(problem)).toBe(problem);
  });

  it("is made of anything that can be thrown", () => {
    expect(problemOf(new Error("坏了"))).toMatchObject({ code: "unknown", details: ["坏了"] });
    expect(problemOf("坏了")).toMatchObject({ code: "unknown", details: ["坏了"] });
    expect(problemOf(undefined)).toMatchObject({ code: "unknown", details: ["undefined"] });
    expect(problemOf({ code: "AccessDenied" })).toMatchObject({ code: "protected" });
    expect([codeOf(null), codeOf({ code: 7 }), codeOf({}), codeOf({ code: "X" })]).toEqual(["", "", "", "X"]);
  });
});
