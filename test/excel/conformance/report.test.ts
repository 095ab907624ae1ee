/** The conformance suite's report, as JSON and for people. */
import { makeReport, reportAsJson, reportAsMarkdown } from "../../../src/excel/conformance";
import type { CaseOutcome } from "../../../src/excel/conformance";

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
