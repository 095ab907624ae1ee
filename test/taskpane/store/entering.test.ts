/** Entries made in the pane. */
import { unitScoreOf } from "../../../src/taskpane/model/scores";
import { at, NEWS, rest, started } from "./started";

beforeAll(() => {
  jest.useFakeTimers();
});

describe("typing", () => {
  test("writes nothing before it is committed", async () => {
    const one = await started();
    one.pane.type(NEWS, "4");
    one.pane.type(NEWS, "45");
    await rest();
    expect(one.draft(NEWS)).toEqual({ text: "45", value: 0.45, refused: null });
    expect(one.calls()).toEqual([]);
  });

  test("is written to its cell alone, by one call, and nothing is read", async () => {
    const one = await started();
    const before = one.workbook.sheets;
    one.pane.type(NEWS, "45");
    expect(one.pane.commit(NEWS)).toBe(true);
    await rest();
    expect(one.calls()).toEqual(["enter"]);
    expect(one.held(NEWS)).toBe(0.45);
    expect(one.known(NEWS)).toBe(0.45);
    expect(one.draft(NEWS)).toBeNull();
    const { row, column } = one.cell(NEWS);
    const changed = one.workbook.sheets.flatMap((sheet, i) =>
      sheet.rows.flatMap((cells, r) =>
        (cells ?? []).flatMap((cell, c) => (cell === before[i]?.rows[r]?.[c] ? [] : [`${sheet.name} ${r} ${c}`])),
      ),
    );
    expect(changed).toEqual([`评分录入 ${row} ${column}`]);
  });

  test("counts for the score at once", async () => {
    const one = await started();
    one.pane.type(NEWS, "60");
    one.pane.commit(NEWS);
    await rest();
    expect(unitScoreOf(one.book, "u1")?.exactTotal).toBe(3);
  });

  test("that breaks the limit stays where it is and is not written", async () => {
    const one = await started();
    one.pane.type(NEWS, "61");
    expect(one.pane.commit(NEWS)).toBe(false);
    await rest();
    expect(one.draft(NEWS)).toEqual({ text: "61", value: null, refused: "above-range" });
    expect(one.calls()).toEqual([]);
  });

  test("the value that is there already writes nothing", async () => {
    const one = await started(["u1", "info.news.2", 0.45]);
    one.pane.type(NEWS, "45%");
    one.pane.commit(NEWS);
    await rest();
    expect(one.calls()).toEqual([]);
    expect(one.draft(NEWS)).toBeNull();
  });

  test("nothing empties the cell", async () => {
    const one = await started(["u1", "info.news.2", 0.45]);
    one.pane.type(NEWS, "");
    one.pane.commit(NEWS);
    await rest();
    expect(one.held(NEWS)).toBeNull();
  });

  test("is forgotten when discarded", async () => {
    const one = await started();
    one.pane.type(NEWS, "45");
    one.pane.discard(NEWS);
    one.pane.commit(NEWS);
    await rest();
    expect(one.calls()).toEqual([]);
  });

  test("where the unit is not assessed is refused", async () => {
    const one = await started();
    const place = at("u3", "info.projects.1");
    one.pane.type(place, "20");
    expect(one.pane.commit(place)).toBe(false);
    expect(one.draft(place)?.refused).toBe("not-applicable");
    await rest();
    expect(one.calls()).toEqual([]);
  });

  test("what stands where nothing is assessed can be emptied", async () => {
    const one = await started(["u3", "info.projects.1", 0.2]);
    const place = at("u3", "info.projects.1");
    one.pane.choose(place, null);
    await rest();
    expect(one.held(place)).toBeNull();
  });
});

describe("choosing", () => {
  test("writes at once", async () => {
    const one = await started();
    one.pane.choose(NEWS, 0.3);
    await rest(0);
    expect(one.held(NEWS)).toBe(0.3);
  });

  test("by a slider writes when it rests, once", async () => {
    const one = await started();
    for (const value of [0.1, 0.2, 0.3]) {
      one.pane.choose(NEWS, value, true);
      await rest(300);
    }
    expect(one.calls()).toEqual([]);
    await rest(300);
    expect(one.calls()).toEqual(["enter"]);
    expect(one.held(NEWS)).toBe(0.3);
  });

  test("a slider that was let go is written by Enter, and not again", async () => {
    const one = await started();
    one.pane.choose(NEWS, 0.2, true);
    one.pane.commit(NEWS);
    await rest();
    expect(one.calls()).toEqual(["enter"]);
  });
});

describe("leaving the place", () => {
  test("writes what was typed", async () => {
    const one = await started();
    await one.select(NEWS);
    one.pane.type(NEWS, "45");
    await one.select(at("u2", "info.news.2"));
    expect(one.held(NEWS)).toBe(0.45);
  });

  test("tells of what cannot be written, and keeps it", async () => {
    const one = await started();
    await one.select(NEWS);
    one.pane.type(NEWS, "99");
    await one.select(at("u2", "info.news.2"));
    expect(one.notices).toMatchObject([{ kind: "refused", where: "市发改委 · 动态要闻 · 2", refusal: "above-range" }]);
    expect(one.draft(NEWS)?.text).toBe("99");
    expect(one.held(NEWS)).toBeNull();
  });

  test("for another screen writes as well", async () => {
    const one = await started();
    await one.select(NEWS);
    one.pane.type(NEWS, "45");
    one.pane.show("ranking");
    await rest();
    expect(one.held(NEWS)).toBe(0.45);
  });
});

describe("one write at a time", () => {
  test("the next waits, and both are made", async () => {
    const one = await started();
    const other = at("u1", "info.news.1");
    const letGo = one.workbook.holdNext("enter");
    one.pane.choose(NEWS, 0.3);
    one.pane.choose(other, 0.1);
    await rest();
    expect(one.calls()).toEqual(["enter"]);
    expect([...one.state.waiting.keys()]).toEqual(["u1 info.news.2", "u1 info.news.1"]);
    letGo();
    await rest();
    expect(one.calls()).toEqual(["enter"]);
    expect([one.held(NEWS), one.held(other), one.state.waiting.size]).toEqual([0.3, 0.1, 0]);
  });

  test("two for one cell follow each other", async () => {
    const one = await started();
    one.pane.choose(NEWS, 0.3);
    one.pane.choose(NEWS, 0.4);
    await rest();
    expect([one.held(NEWS), one.known(NEWS), one.notices.length]).toEqual([0.4, 0.4, 0]);
  });
});

describe("somebody else was faster", () => {
  test("nothing is written, and both values are kept", async () => {
    const one = await started(["u1", "info.news.2", 0.1]);
    await one.select(NEWS);
    one.workbook.type("评分录入", one.cell(NEWS), 0.2, false);
    one.pane.choose(NEWS, 0.3);
    await rest();
    expect(one.held(NEWS)).toBe(0.2);
    expect(one.conflict(NEWS)).toEqual({ mine: 0.3, theirs: 0.2 });
    expect(one.known(NEWS)).toBe(0.2);
    expect(one.notices).toEqual([]);
  });

  test("who has gone on is told", async () => {
    const one = await started();
    one.workbook.type("评分录入", one.cell(NEWS), 0.2, false);
    one.pane.choose(NEWS, 0.3);
    await rest();
    expect(one.notices).toEqual([{ kind: "changed-meanwhile", where: "市发改委 · 动态要闻 · 2" }]);
  });

  test("theirs can stay", async () => {
    const one = await started();
    one.workbook.type("评分录入", one.cell(NEWS), 0.2, false);
    one.pane.choose(NEWS, 0.3);
    await rest();
    one.calls();
    one.pane.settle(NEWS, "theirs");
    await rest();
    expect([one.held(NEWS), one.conflict(NEWS), one.calls()]).toEqual([0.2, null, []]);
  });

  test("mine can be written after all", async () => {
    const one = await started();
    one.workbook.type("评分录入", one.cell(NEWS), 0.2, false);
    one.pane.choose(NEWS, 0.3);
    await rest();
    one.pane.settle(NEWS, "mine");
    await rest();
    expect([one.held(NEWS), one.conflict(NEWS)]).toEqual([0.3, null]);
    await one.pane.undo();
    await rest();
    expect(one.held(NEWS)).toBe(0.2);
  });
});

test("a moved row: nothing is written, all is read anew, and what was typed is still there", async () => {
  const one = await started();
  const { row } = one.cell(NEWS);
  one.workbook.put("评分录入", { row, column: 0 }, { value: "another" });
  one.pane.type(NEWS, "45");
  one.pane.commit(NEWS);
  await rest();
  expect(one.calls()).toEqual(["enter", "read", "selection"]);
  expect(one.kinds).toEqual(["moved"]);
  expect(one.draft(NEWS)).toEqual({ text: "45", value: 0.45, refused: null });
});

test.each(["protected", "editing-cell", "connection"] as const)(
  "%s: it is told, and what was typed stays",
  async (code) => {
    const one = await started();
    one.workbook.failNext("enter", code);
    one.pane.type(NEWS, "45");
    one.pane.commit(NEWS);
    await rest();
    expect(one.notices).toEqual([{ kind: "problem", problem: { code, details: [] } }]);
    expect(one.draft(NEWS)?.text).toBe("45");
    one.pane.commit(NEWS);
    await rest();
    expect(one.held(NEWS)).toBe(0.45);
  },
);
