/** Every case of the conformance suite, run by Microsoft's client against the host. */
import { CASES, faultsOf, runCase, runCases } from "../../../src/excel/conformance";
import type { ExcelAccess } from "../../../src/excel/conformance";
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
    expect(await contentsOf(excel.context())).toEqual(UNTOUCHED);
  });

  it("hold with contexts that keep no references as well", async () => {
    const bare: ExcelAccess = { run: (batch) => batch(excel.context()), supports: () => true };
    const outcomes = await runCases(bare, CASES);
    // A case may say that a workbook does not suit it; the host's suits them all, so that none can hide in a skip.
    expect(outcomes.filter(({ state }) => state === "skipped").map(({ id, note }) => [id, note])).toEqual([]);
    expect(outcomes.filter(({ state }) => state !== "passed").map((one) => [one.id, faultsOf(one)])).toEqual([]);
    expect(outcomes).toHaveLength(CASES.length);
    expect(await contentsOf(excel.context())).toEqual(UNTOUCHED);
  });
});
