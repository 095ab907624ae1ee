/** What the pane wrote can be taken back, and made again. */
import { at, NEWS, rest, started } from "./started";

beforeAll(() => {
  jest.useFakeTimers();
});

const OTHER = at("u2", "info.news.2");

test("the last entry first, down to the first", async () => {
  const one = await started(["u1", "info.news.2", 0.1]);
  expect(one.state.canUndo).toBe(false);
  one.pane.choose(NEWS, 0.2);
  one.pane.choose(NEWS, 0.3);
  one.pane.choose(OTHER, 0.4);
  await rest();
  expect([one.state.canUndo, one.state.canRedo]).toEqual([true, false]);
  await one.pane.undo();
  expect([one.held(NEWS), one.held(OTHER)]).toEqual([0.3, null]);
  await one.pane.undo();
  await one.pane.undo();
  await rest();
  expect([one.held(NEWS), one.held(OTHER)]).toEqual([0.1, null]);
  expect([one.state.canUndo, one.state.canRedo]).toEqual([false, true]);
  expect(one.notices).toEqual([
    { kind: "undone", where: "市教育局 · 动态要闻 · 2", value: "" },
    { kind: "undone", where: "市发改委 · 动态要闻 · 2", value: "20%" },
    { kind: "undone", where: "市发改委 · 动态要闻 · 2", value: "10%" },
  ]);
});

test("shows the cell that it changed", async () => {
  const one = await started();
  one.pane.choose(NEWS, 0.2);
  await one.select(OTHER);
  await one.pane.undo();
  await rest();
  expect(one.state.located).toEqual({ kind: "entry", place: NEWS });
  expect(one.workbook.selected.cell).toEqual(one.cell(NEWS));
});

test("is made again by redo, until something else is entered", async () => {
  const one = await started();
  one.pane.choose(NEWS, 0.2);
  await rest();
  await one.pane.undo();
  await one.pane.redo();
  await rest();
  expect([one.held(NEWS), one.state.canRedo]).toEqual([0.2, false]);
  await one.pane.undo();
  one.pane.choose(OTHER, 0.1);
  await rest();
  expect(one.state.canRedo).toBe(false);
  await one.pane.redo();
  expect(one.held(NEWS)).toBeNull();
});

test("is refused when somebody has changed the cell since", async () => {
  const one = await started();
  one.pane.choose(NEWS, 0.2);
  await rest();
  one.workbook.type("评分录入", one.cell(NEWS), 0.5);
  await rest();
  one.calls();
  await one.pane.undo();
  expect([one.held(NEWS), one.state.canUndo, one.state.canRedo]).toEqual([0.5, false, false]);
  expect(one.notices).toEqual([{ kind: "not-undone", where: "市发改委 · 动态要闻 · 2" }]);
  expect(one.calls()).toEqual([]);
});

test("is refused as well when Excel has not told of the change", async () => {
  const one = await started();
  one.pane.choose(NEWS, 0.2);
  await rest();
  one.workbook.type("评分录入", one.cell(NEWS), 0.5, false);
  await one.pane.undo();
  expect([one.held(NEWS), one.known(NEWS)]).toEqual([0.5, 0.5]);
  expect(one.kinds).toEqual(["not-undone"]);
});

test("pressed twice in a hurry takes two steps", async () => {
  const one = await started();
  one.pane.choose(NEWS, 0.2);
  one.pane.choose(NEWS, 0.3);
  void one.pane.undo();
  void one.pane.undo();
  await rest();
  expect([one.held(NEWS), one.kinds]).toEqual([null, ["undone", "undone"]]);
});

test("forgets what is typed and not written first", async () => {
  const one = await started();
  await one.select(NEWS);
  one.pane.choose(NEWS, 0.2);
  await rest();
  one.pane.type(NEWS, "30");
  await one.pane.undo();
  expect([one.draft(NEWS), one.held(NEWS)]).toEqual([null, 0.2]);
  await one.pane.undo();
  expect(one.held(NEWS)).toBeNull();
});

test("that fails can be tried again", async () => {
  const one = await started();
  one.pane.choose(NEWS, 0.2);
  await rest();
  one.workbook.failNext("enter", "busy");
  await one.pane.undo();
  expect([one.held(NEWS), one.state.canUndo]).toEqual([0.2, true]);
  await one.pane.undo();
  expect(one.held(NEWS)).toBeNull();
});

test("with nothing to take back does nothing", async () => {
  const one = await started();
  await one.pane.undo();
  await one.pane.redo();
  expect([one.calls(), one.notices]).toEqual([[], []]);
});
