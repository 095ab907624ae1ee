/** Looking into the workbook, and keeping up with what people do in it. */
import { builtInRubric } from "../../../src/rubric/builtin";
import { UNITS, workbookWith } from "../book";
import { MemoryWorkbook } from "../memory-workbook";
import { at, ENTRIES, NEWS, rest, Started, started, startedWith } from "./started";

beforeAll(() => {
  jest.useFakeTimers();
});

describe("the start", () => {
  test("looks, reads, asks for the selection and listens, each once", async () => {
    const one = new Started(await workbookWith());
    await one.pane.start();
    await rest();
    expect(one.calls()).toEqual(["look", "read", "selection", "watch"]);
    expect(one.state.stage.kind).toBe("ready");
    expect(one.book.units.map(({ name }) => name)).toEqual(["市发改委", "市教育局", "市科技局"]);
  });

  test("without a scorebook reads nothing", async () => {
    const one = new Started(new MemoryWorkbook());
    await one.pane.start();
    await rest();
    expect(one.calls()).toEqual(["look", "watch"]);
    expect(one.state.stage).toMatchObject({ kind: "none", look: { sheets: ["Sheet1"] } });
  });

  test("finds what an interrupted generate left", async () => {
    const workbook = new MemoryWorkbook();
    workbook.state = "unfinished";
    const one = await startedWith(workbook);
    expect(one.state.stage.kind).toBe("unfinished");
  });

  test("tells why the scorebook cannot be read", async () => {
    const workbook = await workbookWith();
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== "参评单位");
    const one = await startedWith(workbook);
    expect(one.state.stage).toMatchObject({
      kind: "unreadable",
      faults: [{ code: "sheet-missing", sheet: "units" }],
      isRepairable: true,
    });
  });

  test.each(["look", "read"])("that fails at %s can be tried again", async (call) => {
    const workbook = await workbookWith();
    workbook.failNext(call, "busy", ["x"]);
    const one = await startedWith(workbook);
    expect(one.state.stage).toEqual({ kind: "failed", problem: { code: "busy", details: ["x"] } });
    expect(one.state.working).toBeNull();
    await one.pane.start();
    expect(one.state.stage.kind).toBe("ready");
  });

  test("tells when changes cannot be followed, and goes on", async () => {
    const workbook = await workbookWith();
    workbook.failNext("watch", "unknown");
    const one = await startedWith(workbook);
    expect(one.state.stage.kind).toBe("ready");
    expect(one.kinds).toEqual(["not-watching"]);
  });
});

describe("a change in a sheet", () => {
  test("is read by its area alone", async () => {
    const one = await started();
    one.workbook.type(ENTRIES, one.cell(NEWS), 0.2);
    await rest();
    expect(one.calls()).toEqual(["readArea"]);
    expect(one.known(NEWS)).toBe(0.2);
    expect(one.book.entries.get("u1")?.get("info.news.2")).toBe(0.2);
  });

  test("many in a row cost one read", async () => {
    const one = await started();
    const places = ["u1", "u2", "u3"].flatMap((unit) =>
      ["info.news.1", "info.news.2", "info.news.4"].map((field) => at(unit, field)),
    );
    for (const place of places) {
      one.workbook.type(ENTRIES, one.cell(place), 0.05);
      await rest(20);
    }
    await rest();
    expect(one.calls()).toEqual(["readArea"]);
    expect(places.map((place) => one.known(place))).toEqual(places.map(() => 0.05));
  });

  test("in somebody else's sheet costs nothing", async () => {
    const one = await started();
    one.workbook.type("Sheet1", { row: 3, column: 3 }, "x");
    one.workbook.tell({ sheet: "得分计算", area: { row: 0, column: 0, rows: 1, columns: 1 } });
    await rest();
    expect(one.calls()).toEqual([]);
  });

  test("waits for whoever is typing into the next cell, and others have their turn meanwhile", async () => {
    const one = await started();
    one.workbook.failNext("readArea", "editing-cell");
    const end = one.workbook.holdNext("whenEditingEnds");
    one.workbook.type(ENTRIES, one.cell(NEWS), 0.2);
    await rest();
    expect([one.calls(), one.known(NEWS)]).toEqual([["readArea", "whenEditingEnds"], null]);
    await one.pane.refresh();
    expect(one.calls()).toEqual(["read"]);
    one.workbook.type(ENTRIES, one.cell(NEWS), 0.3);
    end();
    await rest();
    expect([one.calls(), one.known(NEWS), one.kinds]).toEqual([["readArea", "readArea"], 0.3, []]);
  });

  test("of unknown extent waits as well, and as often as somebody types again", async () => {
    const one = await started();
    one.workbook.failNext("read", "editing-cell");
    one.workbook.failNext("read", "editing-cell");
    one.workbook.tell(null);
    await rest();
    expect([one.calls(), one.kinds]).toEqual([
      ["read", "whenEditingEnds", "read", "whenEditingEnds", "read", "selection"],
      [],
    ]);
  });

  test("of unknown extent reads everything", async () => {
    const one = await started();
    one.workbook.type(ENTRIES, one.cell(NEWS), 0.2, false);
    one.workbook.tell(null);
    await rest();
    expect(one.calls()).toEqual(["read", "selection"]);
    expect(one.known(NEWS)).toBe(0.2);
  });

  test("of more cells than a reading of everything has reads everything", async () => {
    const one = await started();
    one.workbook.tell({ sheet: ENTRIES, area: { row: 0, column: 0, rows: 1_048_576, columns: 1 } });
    await rest();
    expect(one.calls()).toEqual(["read", "selection"]);
  });

  test("of a weight changes what is scored by", async () => {
    const one = await started();
    const sheet = one.book.snapshot.sheets.find(({ name }) => name === "指标体系");
    const row = sheet?.rows.findIndex((cells) => cells?.[0]?.value === "info.news") ?? -1;
    const column = sheet?.rows[0]?.findIndex((cell) => cell?.value === "weight") ?? -1;
    one.workbook.type("指标体系", { row, column }, 7);
    await rest();
    const weights = one.book.rubric.categories[0]?.indicators.map(({ weight }) => weight);
    expect(weights?.slice(0, 4)).toEqual([2, 2, 7, 4]);
  });

  test("that cannot be read by its area is read with everything", async () => {
    const one = await started();
    one.workbook.failNext("readArea", "unknown");
    one.workbook.type(ENTRIES, one.cell(NEWS), 0.2);
    await rest();
    expect(one.calls()).toEqual(["readArea", "read", "selection"]);
    expect([one.known(NEWS), one.notices]).toEqual([0.2, []]);
  });

  test("an answer that comes after the pane's own entry does not take it back", async () => {
    const one = await started();
    const letGo = one.workbook.holdNext("readArea");
    one.workbook.type(ENTRIES, one.cell(at("u1", "info.news.1")), 0.05);
    await rest();
    one.pane.choose(NEWS, 0.3);
    await rest();
    letGo();
    await rest();
    expect([one.known(NEWS), one.held(NEWS)]).toEqual([0.3, 0.3]);
    expect(one.calls()).toEqual(["readArea", "enter"]);
  });

  test("once the pane is closed is nobody's business", async () => {
    const one = await started();
    one.workbook.type(ENTRIES, one.cell(NEWS), 0.2);
    await one.pane.dispose();
    await rest();
    expect([one.calls(), one.workbook.watched]).toEqual([[], false]);
  });
});

describe("sheets that come and go", () => {
  test("a renamed one is found again", async () => {
    const one = await started();
    one.workbook.rename(ENTRIES, "打分表");
    one.workbook.select("打分表", one.cell(NEWS));
    await rest();
    expect(one.state.located).toEqual({ kind: "entry", place: NEWS });
    expect(one.book.entriesSheet.sheet.name).toBe("打分表");
    one.pane.choose(NEWS, 0.3);
    await rest();
    expect(one.workbook.valueAt("打分表", one.cell(NEWS))).toBe(0.3);
  });

  test("a new one of somebody else is looked at once", async () => {
    const one = await started();
    one.workbook.sheets = [...one.workbook.sheets, { name: "新表", visibility: "visible", rows: [] }];
    for (let i = 0; i < 3; i++) {
      one.workbook.select("新表", { row: i, column: 0 });
      await rest();
    }
    expect(one.calls().filter((call) => call === "read")).toHaveLength(1);
    expect(one.state.located).toEqual({ kind: "elsewhere" });
  });

  test("a deleted one is told of, and read again when it comes back", async () => {
    const one = await started();
    const all = one.workbook.sheets;
    one.workbook.sheets = all.filter(({ name }) => name !== "参评单位");
    one.workbook.tell(null);
    await rest();
    expect(one.state.stage.kind).toBe("unreadable");
    one.workbook.sheets = all;
    one.workbook.tell(null);
    await rest();
    expect(one.state.stage.kind).toBe("ready");
  });

  test("when all are deleted another scorebook can be made", async () => {
    const one = await started();
    one.workbook.sheets = one.workbook.sheets.filter(({ name }) => name === "Sheet1");
    one.workbook.state = "none";
    one.workbook.tell(null);
    await rest();
    expect(one.state.stage.kind).toBe("none");
  });
});

describe("the check", () => {
  test("reads everything once, for what Excel told nothing of", async () => {
    const one = await started();
    one.workbook.type(ENTRIES, one.cell(NEWS), "合格", false);
    await one.pane.check();
    expect(one.calls()).toEqual(["read"]);
    expect(one.known(NEWS)).toBe("合格");
    expect(one.state.checkedAt).toEqual(new Date(2022, 11, 1, 8, 5));
  });

  test("alone reads what only a check goes by, until it is made and looked at", async () => {
    const one = await started();
    one.pane.show("check");
    one.workbook.tell(null);
    await rest();
    await one.pane.check();
    one.workbook.tell(null);
    await rest();
    one.pane.show("score");
    one.workbook.tell(null);
    await rest();
    expect(one.workbook.readFor).toEqual(["score", "score", "check", "check", "score"]);
  });

  test("that fails is told of, and the pane works on", async () => {
    const one = await started();
    one.workbook.failNext("read", "editing-cell");
    await one.pane.check();
    expect(one.kinds).toEqual(["problem"]);
    expect([one.state.checkedAt, one.state.working, one.state.stage.kind]).toEqual([null, null, "ready"]);
  });
});

test("other units than the rubric's own are no hindrance", async () => {
  const units = UNITS.map((unit) => ({ ...unit, name: `某${unit.id}` }));
  const one = await startedWith(await MemoryWorkbook.holding(builtInRubric, units));
  expect(one.book.units.map(({ name }) => name)).toEqual(["某u1", "某u2", "某u3"]);
});
