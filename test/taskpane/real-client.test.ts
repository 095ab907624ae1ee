/** The pane in front of Microsoft's own client: what it costs, and that both sides agree. */
import { checkBook } from "../../src/checks";
import type { OpenWorkbook } from "../../src/excel";
import { builtInUnits } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { areaName, cellName } from "../../src/sheet/address";
import { resolvePlace } from "../../src/taskpane/model/place";
import type { Place } from "../../src/taskpane/model/place";
import { bookOf } from "../../src/taskpane/store/state";
import { createPane } from "../../src/taskpane/store/store";
import type { Pane } from "../../src/taskpane/store/store";
import { openBlank, openScorebook } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";

jest.setTimeout(300_000);

const NEWS: Place = { unitId: "u1", fieldId: "info.news.2" };
const OTHER: Place = { unitId: "u2", fieldId: "info.news.2" };

/** Requests under way: the host computes everything anew before it answers. */
let pending = 0;

/** The workbook, its requests counted while they are under way. */
function counted(workbook: OpenWorkbook): OpenWorkbook {
  return new Proxy(workbook, {
    get: (target, name) => {
      const call: unknown = Reflect.get(target, name);
      if (typeof call !== "function") return call;
      return async (...parameters: unknown[]) => {
        pending += 1;
        try {
          return await (Reflect.apply(call, target, parameters) as Promise<unknown>);
        } finally {
          pending -= 1;
        }
      };
    },
  });
}

function paneOf({ workbook }: OpenScorebook): Pane {
  return createPane({ workbook: counted(workbook), locale: "zh-CN", saveFile: () => undefined });
}

/** Until no request is under way for longer than any work waits for more of its kind. */
async function rest(): Promise<void> {
  let calm = 0;
  while (calm < 9) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    calm = pending === 0 ? calm + 1 : 0;
  }
}

describe("in a scorebook for 37 units", () => {
  let open: OpenScorebook;
  let pane: Pane;
  beforeAll(async () => {
    open = await openScorebook(builtInUnits(builtInRubric));
    pane = paneOf(open);
    await pane.start();
    await rest();
  });
  afterAll(async () => {
    await pane.dispose();
    open.dispose();
  });
  beforeEach(() => {
    open.excel.host.resetLog();
  });

  const book = () => {
    const found = bookOf(pane.getSnapshot());
    if (!found) throw new Error("no book");
    return found;
  };
  const address = (place: Place) => {
    const cell = resolvePlace(book(), place)?.cell;
    if (!cell) throw new Error("no cell");
    return cellName(cell.row, cell.column);
  };
  const syncs = () => open.excel.host.log.length;
  const known = (place: Place) => resolvePlace(book(), place)?.value;
  const held = async (place: Place): Promise<unknown> => {
    const context = open.excel.context();
    const range = context.workbook.worksheets.getItem("评分录入").getRange(address(place));
    range.load("values");
    await context.sync();
    return range.values[0]?.[0];
  };

  test("opens the book", () => {
    expect(book().units).toHaveLength(37);
    expect(book().entriesSheet.origin).toEqual({ row: 0, column: 0 });
  });

  test("a selection costs one sync", async () => {
    await open.excel.host.person.select("评分录入", address(OTHER));
    await rest();
    expect(pane.getSnapshot().located).toEqual({ kind: "entry", place: OTHER });
    expect(syncs()).toBe(1);
  });

  test("an entry costs two, its own event none", async () => {
    pane.type(NEWS, "45");
    pane.commit(NEWS);
    await rest();
    expect(syncs()).toBe(2);
    expect([known(NEWS), await held(NEWS)]).toEqual([0.45, 0.45]);
  });

  test("what a person types costs one", async () => {
    await open.excel.host.person.select("评分录入", address(OTHER));
    await rest();
    open.excel.host.resetLog();
    expect(await open.excel.host.person.type("评分录入", address(OTHER), "30%")).toBeNull();
    await rest();
    expect([known(OTHER), syncs()]).toEqual([0.3, 1]);
  });

  test("what a person types is read once the next cell is left, too", async () => {
    await open.excel.host.person.type("评分录入", address(OTHER), "20%");
    open.excel.host.resetLog();
    open.excel.host.setEditing(true);
    while (syncs() === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(known(OTHER)).toBe(0.3);
    open.excel.host.setEditing(false);
    await rest();
    expect([known(OTHER), pane.getSnapshot().notices]).toEqual([0.2, []]);
  });

  test("what a person pastes costs one, however many cells", async () => {
    const cell = resolvePlace(book(), NEWS)?.cell;
    if (!cell) throw new Error("no cell");
    const rows = [
      ["10%", "20%", "30%"],
      ["5%", "6%", "7%"],
    ];
    expect(await open.excel.host.person.paste("评分录入", areaName({ ...cell, rows: 1, columns: 1 }), rows)).toBeNull();
    await rest();
    expect([known(NEWS), known(OTHER), known({ unitId: "u3", fieldId: "info.news.3" }), syncs()]).toEqual([
      0.1, 0.2, 0.07, 1,
    ]);
  });

  test("a check costs one", async () => {
    await pane.check();
    expect([syncs(), pane.getSnapshot().checkedAt instanceof Date]).toEqual([1, true]);
  });

  test("what is typed after a check is not taken for a number that was not recalculated", async () => {
    const rules = () => checkBook(book()).findings.map(({ rule, sheet }) => `${rule} ${sheet ?? ""}`);
    expect(book().snapshot.unread).toEqual([]);
    pane.type(OTHER, "20%");
    pane.commit(OTHER);
    await rest();
    expect(rules().filter((one) => one.startsWith("cache-stale"))).toEqual([]);
    // By now the check has sheets that nobody followed before.
    open.excel.host.resetLog();
    await open.excel.host.person.unprotect("得分计算");
    expect(await open.excel.host.person.type("得分计算", address(OTHER), "3")).toBeNull();
    await rest();
    expect([rules().includes("formula-overwritten 得分计算"), syncs()]).toEqual([true, 1]);
    await pane.check();
    expect(rules()).toContain("protection-off 得分计算");
    // Nor by whoever goes back to scoring.
    await pane.refresh();
    open.excel.host.resetLog();
    expect(await open.excel.host.person.type("得分计算", address(OTHER), "4")).toBeNull();
    await rest();
    expect([book().snapshot.unread, syncs()]).toEqual([["得分计算", "汇总排名"], 0]);
  });

  test("an entry is taken back and made again", async () => {
    const before = await held(NEWS);
    pane.choose(NEWS, 0.5);
    await pane.undo();
    expect(await held(NEWS)).toBe(before);
    await pane.redo();
    expect(await held(NEWS)).toBe(0.5);
    pane.choose(NEWS, null);
    await rest();
    expect([await held(NEWS), known(NEWS)]).toEqual(["", null]);
    await pane.undo();
    await rest();
    expect(await held(NEWS)).toBe(0.5);
  });

  test("an inserted row moves what the pane shows along", async () => {
    const cell = resolvePlace(book(), NEWS)?.cell;
    if (!cell) throw new Error("no cell");
    const context = open.excel.context();
    const sheet = context.workbook.worksheets.getItem("评分录入");
    sheet.protection.unprotect();
    await context.sync();
    expect(await open.excel.host.person.insertRows("评分录入", `${cell.row + 1}:${cell.row + 1}`)).toBeNull();
    // Excel tells of it when everything is computed.
    for (let i = 0; i < 20 && resolvePlace(book(), NEWS)?.cell?.row === cell.row; i++) await rest();
    expect(resolvePlace(book(), NEWS)).toMatchObject({ cell: { row: cell.row + 1, column: cell.column }, value: 0.5 });
    pane.choose(NEWS, 0.25);
    await rest();
    expect(await held(NEWS)).toBe(0.25);
  });
});

test("the pane makes a scorebook in an empty workbook", async () => {
  const open = openBlank();
  const pane = paneOf(open);
  await pane.start();
  expect(pane.getSnapshot().stage.kind).toBe("none");
  await pane.prepare();
  await pane.generate();
  await rest();
  expect(pane.getSnapshot().notices.map(({ content }) => content)).toEqual([{ kind: "made", units: 37, criteria: 92 }]);
  expect(bookOf(pane.getSnapshot())?.units).toHaveLength(37);
  await pane.dispose();
  open.dispose();
});
