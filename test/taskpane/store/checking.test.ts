/** The findings follow the edits: at once, and of the newest state. */
import { checkBook } from "../../../src/checks";
import { finish } from "../../../src/sheet/steps";
import type { Steps } from "../../../src/sheet/steps";
import { inSlices } from "../../../src/taskpane/store/slices";
import { at, ENTRIES, NEWS, rest, started } from "./started";

const rules = (one: Awaited<ReturnType<typeof started>>) =>
  one.state.checked?.report.findings
    .filter(({ rule }) => rule !== "entry-missing")
    .map(({ rule, unit }) => [rule, unit?.id]);

describe("findings", () => {
  beforeAll(() => {
    jest.useFakeTimers();
  });
  afterAll(() => {
    jest.useRealTimers();
  });

  test("are asked for first, and then follow what is typed in the sheet and in the pane", async () => {
    const one = await started(["u2", "info.news.2", 0.9]);
    one.workbook.type(ENTRIES, one.cell(NEWS), 0.95);
    await rest();
    expect(one.state.checked).toBeNull();
    await one.pane.check();
    expect(rules(one)).toEqual([
      ["entry-out-of-range", "u1"],
      ["entry-out-of-range", "u2"],
    ]);
    one.calls();
    one.workbook.type(ENTRIES, one.cell(NEWS), 0.3);
    await rest();
    expect([rules(one), one.calls()]).toEqual([[["entry-out-of-range", "u2"]], ["readArea"]]);
    one.pane.choose(at("u2", "info.news.2"), 0.2);
    await rest();
    expect([rules(one), one.calls()]).toEqual([[], ["enter"]]);
  });

  test("are those of a whole check, and know for which state of the book", async () => {
    const one = await started();
    await one.pane.check();
    const before = one.state.checked;
    one.workbook.type(ENTRIES, one.cell(NEWS), "约四成");
    await rest();
    expect(one.state.checked?.context.book).toBe(one.book);
    expect(one.state.checked?.context.made).toBe(before?.context.made);
    expect(one.state.checked?.report.findings).toEqual(checkBook(one.book).findings);
  });

  test("are judged anew when anything but an entry changes", async () => {
    const one = await started();
    await one.pane.check();
    const before = one.state.checked;
    one.workbook.type(ENTRIES, { row: one.cell(NEWS).row, column: 4 }, 0.3);
    await rest();
    expect(one.state.checked?.context.made).not.toBe(before?.context.made);
    expect(rules(one)).toContainEqual(["formula-overwritten", undefined]);
  });
});

function* counting(steps: number, milliseconds: number): Steps<string> {
  for (let i = 0; i < steps; i++) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    yield;
  }
  return "done";
}

describe("long work", () => {
  test("lets others go on every few milliseconds", async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    expect(await inSlices(counting(60, 5), () => true)).toEqual({ value: "done" });
    clearInterval(timer);
    expect(turns).toBeGreaterThanOrEqual(8);
    expect(finish(counting(3, 0))).toBe("done");
  });

  test("is given up when nobody wants it any more", async () => {
    let asked = 0;
    expect(await inSlices(counting(100, 5), () => (asked += 1) < 3)).toBeNull();
    expect(asked).toBe(3);
  });
});
