/** The pane follows the selection, and leads it. */
import { at, ENTRIES, NEWS, rest, started } from "./started";

beforeAll(() => {
  jest.useFakeTimers();
});

const OTHER = at("u2", "info.news.2");

describe("following", () => {
  test("a selection costs one call", async () => {
    const one = await started();
    await one.select(NEWS);
    expect(one.calls()).toEqual(["selection"]);
    expect(one.state.located).toEqual({ kind: "entry", place: NEWS });
    expect(one.state.attention).toBe(false);
  });

  test("also in 得分计算", async () => {
    const one = await started();
    one.workbook.select("得分计算", one.cell(NEWS));
    await rest();
    expect(one.state.located).toEqual({ kind: "entry", place: NEWS });
  });

  test("a burst costs one call, for the last", async () => {
    const one = await started();
    for (const place of [NEWS, at("u2", "info.news.1"), at("u3", "info.news.1"), OTHER]) {
      one.workbook.select(ENTRIES, one.cell(place));
    }
    await rest();
    expect(one.calls()).toEqual(["selection"]);
    expect(one.state.located).toEqual({ kind: "entry", place: OTHER });
  });

  test("what is selected while one is asked for is asked for after it", async () => {
    const one = await started();
    const letGo = one.workbook.holdNext("selection");
    await one.select(NEWS);
    await one.select(at("u3", "info.news.1"));
    await one.select(OTHER);
    expect(one.calls()).toEqual(["selection"]);
    letGo();
    await rest();
    expect(one.calls()).toEqual(["selection"]);
    expect(one.state.located).toEqual({ kind: "entry", place: OTHER });
  });

  test("while a cell is being edited nothing is told", async () => {
    const one = await started();
    one.workbook.failNext("selection", "editing-cell");
    await one.select(NEWS);
    expect([one.notices, one.state.located.kind]).toEqual([[], "elsewhere"]);
    one.workbook.failNext("selection", "connection");
    await one.select(NEWS);
    expect(one.kinds).toEqual(["problem"]);
  });

  test("notices a value that Excel told nothing of", async () => {
    const one = await started();
    one.workbook.type(ENTRIES, one.cell(NEWS), 0.2, false);
    await one.select(NEWS);
    expect([one.known(NEWS), one.calls()]).toEqual([0.2, ["selection"]]);
  });

  test("does not take an old value for a new one while an entry is on its way", async () => {
    const one = await started();
    await one.select(NEWS);
    const letGo = one.workbook.holdNext("selection");
    await one.select(NEWS);
    one.pane.choose(NEWS, 0.3);
    await rest();
    letGo();
    await rest();
    expect(one.known(NEWS)).toBe(0.3);
  });
});

describe("leading", () => {
  test("shows the place at once, and selects its cell by one call", async () => {
    const one = await started();
    const letGo = one.workbook.holdNext("goTo");
    void one.pane.goTo(NEWS);
    expect(one.state.located).toEqual({ kind: "entry", place: NEWS });
    await rest();
    expect(one.calls()).toEqual(["goTo"]);
    letGo();
    await rest();
    expect(one.workbook.selected).toEqual({ sheet: ENTRIES, cell: one.cell(NEWS) });
    expect(one.calls()).toEqual(["selection"]);
  });

  test("an answer from before the jump does not bring the old cell back, not even for a moment", async () => {
    const one = await started();
    const answer = one.workbook.holdNext("selection");
    const arrive = one.workbook.holdNext("goTo");
    await one.select(OTHER);
    void one.pane.goTo(NEWS);
    answer();
    await rest();
    expect(one.state.located).toEqual({ kind: "entry", place: NEWS });
    arrive();
    await rest();
    expect(one.state.located).toEqual({ kind: "entry", place: NEWS });
  });

  test("in a hurry goes to the last place only", async () => {
    const one = await started();
    const letGo = one.workbook.holdNext("goTo");
    void one.pane.goTo(at("u1", "info.news.1"));
    void one.pane.goTo(at("u2", "info.news.1"));
    void one.pane.goTo(at("u3", "info.news.1"));
    void one.pane.goTo(NEWS);
    letGo();
    await rest();
    expect(one.calls().filter((call) => call === "goTo")).toHaveLength(2);
    expect(one.workbook.selected.cell).toEqual(one.cell(NEWS));
  });

  test("that fails is told of", async () => {
    const one = await started();
    one.workbook.failNext("goTo", "busy");
    await one.pane.goTo(NEWS);
    expect(one.kinds).toEqual(["problem"]);
  });

  test("to a place whose row is gone is told of", async () => {
    const one = await started();
    await one.pane.goTo(at("u1", "info.news.9"));
    expect([one.kinds, one.calls()]).toEqual([["cell-gone"], []]);
  });

  test("takes the keyboard along on the screen that has controls", async () => {
    const one = await started();
    await one.pane.goTo(NEWS);
    expect(one.state.attention).toBe(false);
    await one.pane.edit(NEWS);
    expect([one.state.view, one.state.attention]).toEqual(["score", true]);
    one.pane.attended();
    expect(one.state.attention).toBe(false);
  });
});

describe("steps", () => {
  test("go on from the selected cell", async () => {
    const one = await started();
    await one.select(NEWS);
    await one.pane.step("next-criterion");
    expect(one.state.located).toEqual({ kind: "entry", place: at("u1", "info.news.3") });
    await one.pane.step("next-unit");
    expect(one.state.located).toEqual({ kind: "entry", place: at("u2", "info.news.3") });
  });

  test("from a heading go down its unit's column", async () => {
    const one = await started();
    const { column } = one.cell(OTHER);
    const row = one.book.entriesSheet.rows.get("info") ?? -1;
    one.workbook.select(ENTRIES, { row, column });
    await rest();
    expect(one.state.located).toEqual({ kind: "unit", unitId: "u2" });
    await one.pane.step("next-blank");
    expect(one.state.located).toEqual({ kind: "entry", place: at("u2", "info.agency.1") });
  });

  test("that lead nowhere are told of", async () => {
    const one = await started();
    await one.select(at("u1", "info.agency:veto"));
    await one.pane.step("previous-criterion");
    expect(one.kinds).toEqual(["way-ends"]);
  });
});
