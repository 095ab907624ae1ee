/** What people decide about findings and rules, as the store does it. */
import { checkBook, settingsOf } from "../../../src/checks";
import { ignoredIn } from "../../../src/plan/results";
import { told } from "../../plan/results/book";
import { rest, started } from "./started";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const KEY = "entry-missing|unit:u1|field:info.agency.1";
const SHEET = "检查结果";

it("writes all findings down, shows the sheet, and reads nothing for it", async () => {
  const one = await started(["u1", "info.news.2", 0.9]);
  await one.pane.writeResults();
  await rest();
  expect(one.calls()).toEqual(["writeResults", "goTo", "selection"]);
  expect(one.workbook.selected).toEqual({ sheet: SHEET, cell: { row: 4, column: 2 } });
  expect(told(one.workbook.sheet(SHEET), "rule", "state")[0]).toBe("超出上限 | 待处理");
  expect(one.notices).toEqual([{ kind: "results-written", sheet: SHEET, changed: 0 }]);
  expect(one.book.snapshot.sheets.map(({ name }) => name)).toContain(SHEET);
  expect(one.state.working).toBeNull();
  await one.pane.writeResults();
  expect(one.workbook.sheets.filter(({ name }) => name === SHEET)).toHaveLength(1);
});

it("ignores a finding with a reason, makes the sheet for it, and takes that back", async () => {
  const one = await started();
  const before = checkBook(one.book).findings.length;
  expect(await one.pane.ignore(KEY, " 单位撤销 ")).toBe(true);
  expect([...ignoredIn(one.book.snapshot)]).toEqual([[KEY, "单位撤销"]]);
  expect(checkBook(one.book).findings).toHaveLength(before - 1);
  expect(one.calls()).toEqual(["writeResults"]);
  expect(await one.pane.ignore(KEY, null)).toBe(true);
  expect(checkBook(one.book).findings).toHaveLength(before);
  expect(told(one.workbook.sheet(SHEET), "key", "state", "reason")).toContain(`${KEY} | 待处理 | 单位撤销`);
});

it("refuses a blank reason", async () => {
  const one = await started();
  expect(await one.pane.ignore(KEY, "  ")).toBe(false);
  expect(one.calls()).toEqual([]);
});

it("follows what people type into the sheet", async () => {
  const one = await started();
  await one.pane.writeResults();
  await rest();
  one.calls();
  one.workbook.type(SHEET, { row: 4, column: 9 }, "已忽略");
  one.workbook.type(SHEET, { row: 4, column: 10 }, "单位撤销");
  await rest();
  expect(one.calls()).toEqual(["readArea"]);
  expect(checkBook(one.book).ignored.map(({ key }) => key)).toEqual([KEY]);
});

it("tells when it cannot be written, and goes on as before", async () => {
  const one = await started();
  one.workbook.failNext("writeResults", "protected");
  expect(await one.pane.ignore(KEY, "单位撤销")).toBe(false);
  one.workbook.failNext("writeResults", "read-only");
  await one.pane.writeResults();
  one.workbook.failNext("writeRules", "busy");
  await one.pane.setRules({ "entry-missing": "off" });
  expect(one.notices.map((content) => content.kind === "problem" && content.problem.code)).toEqual([
    "protected",
    "read-only",
    "busy",
  ]);
  expect([one.state.working, settingsOf(one.book)]).toEqual([null, {}]);
  expect(await one.pane.ignore(KEY, "单位撤销")).toBe(true);
});

it("sets rules for the workbook, several one after the other, and back", async () => {
  const one = await started();
  await Promise.all([one.pane.setRules({ "entry-missing": "off" }), one.pane.setRules({ "near-tie": "error" })]);
  expect(settingsOf(one.book)).toEqual({ "entry-missing": "off", "near-tie": "error" });
  expect(checkBook(one.book).findings).toEqual([]);
  expect(one.calls()).toEqual(["writeRules", "writeRules"]);
  await one.pane.setRules({ "entry-missing": "warning" });
  expect(settingsOf(one.book)).toEqual({ "near-tie": "error" });
});

it("leaves what is settled alone while a rule is not asked", async () => {
  const one = await started(["u1", "info.news.2", 0.9]);
  await one.pane.writeResults();
  await one.pane.setRules({ "entry-missing": "off" });
  await one.pane.writeResults();
  const states = told(one.workbook.sheet(SHEET), "state");
  expect(new Set(states)).toEqual(new Set(["待处理"]));
});
