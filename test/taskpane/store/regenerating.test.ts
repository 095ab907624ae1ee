/** Choosing what the scorebook is made anew for, and what the pane does where that cannot be done. */
import { formatRubric } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { edited, pathOf } from "../../rubric/edit";
import { UNITS, workbookWith } from "../book";
import { rest, startedWith } from "./started";
import type { Started } from "./started";

beforeAll(() => {
  jest.useFakeTimers();
});

const bytes = (text: string) => new TextEncoder().encode(text);
const LOWER = edited({ [`${pathOf("info.agency.1")}.share`]: 0.1, [`${pathOf("info.agency.2")}.share`]: 0.9 });

async function opened(): Promise<Started> {
  const workbook = await workbookWith(["u1", "info.agency.1", 0.4]);
  workbook.readsWhole = true;
  const one = await startedWith(workbook);
  await one.pane.regenerating.open();
  return one;
}

/** What takes a while lets the page draw itself first. */
async function done(work: Promise<void>): Promise<void> {
  await rest();
  await work;
}

function chosen({ state: { regenerating } }: Started) {
  if (!regenerating) throw new Error("nobody is about to do it");
  return regenerating;
}

describe("choosing", () => {
  test("begins with what the sheets have now", async () => {
    const one = await opened();
    expect(chosen(one)).toMatchObject({ rubric: { source: "book" }, units: { source: "book" }, outcome: null });
    expect([chosen(one).rubric.rubric, chosen(one).units.units]).toEqual([builtInRubric, UNITS]);
    one.pane.regenerating.close();
    expect(one.state.regenerating).toBeNull();
  });

  test("takes a file, and the selection, by the rubric that is chosen", async () => {
    const one = await opened();
    one.pane.regenerating.rubric.awaitFile();
    expect(chosen(one)).toMatchObject({ rubric: { source: "file", rubric: null }, units: { units: [] } });
    await one.pane.regenerating.rubric.takeFile("r.json", bytes("{"));
    expect(chosen(one).rubric).toMatchObject({ source: "file", name: "r.json", rubric: null, faults: [{}] });
    await one.pane.regenerating.rubric.takeFile("r.json", bytes(formatRubric(LOWER)));
    expect(chosen(one)).toMatchObject({ rubric: { rubric: LOWER }, units: { source: "book", units: UNITS } });
    one.workbook.values = [["甲"], ["乙"]];
    await one.pane.regenerating.units.takeSelection();
    expect(chosen(one).units).toMatchObject({ source: "selection", units: [{ name: "甲" }, { name: "乙" }] });
    one.pane.regenerating.units.awaitFile();
    expect(chosen(one).units).toMatchObject({ source: "file", units: [] });
    await one.pane.regenerating.units.takeOwn();
    await one.pane.regenerating.rubric.takeOwn();
    expect(chosen(one)).toMatchObject({ rubric: { source: "book" }, units: { source: "book", units: UNITS } });
  });

  test("tells of a selection that cannot be read", async () => {
    const one = await opened();
    one.workbook.failNext("selectedValues", "busy");
    await one.pane.regenerating.units.takeSelection();
    expect(one.notices).toEqual([{ kind: "problem", problem: { code: "busy", details: [] } }]);
  });

  test("what is chosen after a preview is not what was previewed", async () => {
    const one = await opened();
    await done(one.pane.regenerating.preview());
    expect(chosen(one).outcome?.kind).toBe("planned");
    await one.pane.regenerating.units.takeFile("u.csv", bytes("unit\n甲\n"));
    expect(chosen(one).outcome).toBeNull();
    one.calls();
    await done(one.pane.regenerating.regenerate());
    expect(one.calls()).toEqual([]);
  });
});

describe("previewing", () => {
  test("reads all there is, and writes nothing", async () => {
    const one = await opened();
    one.workbook.readFor.length = 0;
    one.calls();
    await done(one.pane.regenerating.preview());
    expect([one.calls(), one.workbook.readFor]).toEqual([["read"], ["check"]]);
    expect(chosen(one).outcome).toMatchObject({ rewrite: { sheets: [], added: [] }, regeneration: { changes: [] } });
    expect(one.state.working).toBeNull();
  });

  test("goes no further with a rubric that does not add up", async () => {
    const one = await opened();
    const sheet = one.workbook.sheet("指标体系");
    const row = sheet.rows.findIndex((cells) => cells?.[0]?.value === "info.agency.1");
    const column = sheet.rows[0]?.findIndex((cell) => cell?.value === "share") ?? -1;
    one.workbook.type("指标体系", { row, column }, 0.1);
    await done(one.pane.regenerating.preview());
    expect(chosen(one).outcome).toMatchObject({
      kind: "faulty",
      faults: [{ code: "shares-sum" }],
    });
    one.calls();
    await done(one.pane.regenerating.regenerate());
    expect(one.calls()).toEqual([]);
  });

  test("tells where the workbook cannot be read", async () => {
    const one = await opened();
    one.workbook.failNext("read", "busy");
    await done(one.pane.regenerating.preview());
    expect([one.kinds, chosen(one).outcome, one.state.working]).toEqual([["problem"], null, null]);
  });
});

describe("doing it", () => {
  async function previewed(): Promise<Started> {
    const one = await opened();
    await one.pane.regenerating.rubric.takeFile("r.json", bytes(formatRubric(LOWER)));
    await done(one.pane.regenerating.preview());
    one.calls();
    return one;
  }

  test("tells what was done, and can be taken back", async () => {
    const one = await previewed();
    await done(one.pane.regenerating.regenerate());
    expect(one.calls()).toEqual(["read", "rewrite", "read"]);
    expect(one.notices).toEqual([
      { kind: "regenerated", changes: 2, carried: 0, returned: 0, setAside: 1, undoable: true },
    ]);
    expect([one.state.undoes, one.state.regenerating, one.book.rubric]).toEqual(["regenerate", null, LOWER]);
    const undo = one.pane.undo();
    await rest();
    await undo;
    expect(one.book.entries.get("u1")?.get("info.agency.1")).toBe(0.4);
    expect([one.kinds.at(-1), one.state.undoes, one.state.canRedo]).toEqual(["unregenerated", null, true]);
  });

  test("where somebody has moved something meanwhile, it is read anew and previewed again", async () => {
    const one = await previewed();
    const open = one.workbook.holdNext("rewrite");
    const work = one.pane.regenerating.regenerate();
    await rest();
    one.workbook.put("评分录入", { row: 0, column: 16 }, { value: "u9" });
    open();
    await rest();
    await work;
    expect(one.notices).toEqual([{ kind: "regenerate-moved" }]);
    expect([one.calls(), chosen(one).outcome]).toEqual([["read", "rewrite", "read"], null]);
  });

  test("a problem is told by its words, and what was previewed stays", async () => {
    const one = await previewed();
    one.workbook.failNext("rewrite", "read-only");
    await done(one.pane.regenerating.regenerate());
    expect(one.notices).toEqual([{ kind: "problem", problem: { code: "read-only", details: [] } }]);
    expect([chosen(one).outcome?.kind, one.state.working, one.state.canUndo]).toEqual(["planned", null, false]);
  });

  test("without a reading afterwards nobody knows how to take it back", async () => {
    const one = await previewed();
    const open = one.workbook.holdNext("rewrite");
    const work = one.pane.regenerating.regenerate();
    await rest();
    one.workbook.failNext("read", "busy");
    open();
    await rest();
    await work;
    expect(one.notices.at(-1)).toMatchObject({ kind: "regenerated", undoable: false });
    expect(one.state.canUndo).toBe(false);
  });

  test("undo that fails can be tried again; of what was moved it is forgotten", async () => {
    const one = await previewed();
    await done(one.pane.regenerating.regenerate());
    one.workbook.failNext("rewrite", "busy");
    await done(one.pane.undo());
    expect([one.kinds.at(-1), one.state.undoes]).toEqual(["problem", "regenerate"]);
    one.workbook.put("评分录入", { row: 0, column: 16 }, { value: "u9" });
    await done(one.pane.undo());
    expect([one.kinds.at(-1), one.state.undoes]).toEqual(["not-unregenerated", null]);
  });
});

describe("back to before the last regenerate", () => {
  /** Regenerated with a lower limit; then the pane, and with it all that could be undone, is closed. */
  async function reopened(): Promise<Started> {
    const one = await opened();
    await one.pane.regenerating.rubric.takeFile("r.json", bytes(formatRubric(LOWER)));
    await done(one.pane.regenerating.preview());
    await done(one.pane.regenerating.regenerate());
    return startedWith(one.workbook);
  }

  test("where it was never regenerated there is nothing to go back to", async () => {
    const one = await opened();
    expect(chosen(one).before).toBeNull();
    await done(one.pane.regenerating.restore());
    expect([one.kinds, chosen(one).rubric, chosen(one).outcome]).toEqual([
      [],
      { source: "before", rubric: null },
      null,
    ]);
  });

  test("is a source like others, and says which", async () => {
    const one = await reopened();
    await one.pane.regenerating.open();
    expect(chosen(one).before).toEqual({
      title: `${builtInRubric.title}（${builtInRubric.audience}）`,
      units: 3,
      counts: { categories: 8, indicators: 35, criteria: 92, vetoes: 23 },
    });
    await one.pane.regenerating.takeBeforeRubric();
    expect(chosen(one)).toMatchObject({
      rubric: { source: "before", rubric: builtInRubric },
      units: { source: "book" },
    });
    await one.pane.regenerating.takeBeforeUnits();
    expect(chosen(one).units).toMatchObject({ source: "before", units: UNITS });
    await one.pane.regenerating.rubric.takeOwn();
    expect(chosen(one)).toMatchObject({ rubric: { source: "book", rubric: LOWER }, units: { source: "before" } });
  });

  test("brings rubric, units and what was set aside back at once, and can be undone", async () => {
    const one = await reopened();
    expect([one.state.undoes, one.book.rubric, one.book.entries.get("u1")?.get("info.agency.1")]).toEqual([
      null,
      LOWER,
      undefined,
    ]);
    await done(one.pane.regenerating.restore());
    expect(one.notices).toMatchObject([{ kind: "regenerated", returned: 1, setAside: 0, undoable: true }]);
    expect([one.book.rubric, one.book.units, one.state.regenerating]).toEqual([builtInRubric, UNITS, null]);
    expect(one.book.entries.get("u1")?.get("info.agency.1")).toBe(0.4);
    // What it was in between is what it can be brought back to now.
    const again = await startedWith(one.workbook);
    await done(again.pane.regenerating.restore());
    expect(chosen(again).outcome).toMatchObject({
      kind: "planned",
      regeneration: { setAside: [{ fieldId: "info.agency.1" }] },
    });
    expect([again.book.rubric, again.kinds]).toEqual([builtInRubric, []]);
  });

  test("where something typed would be set aside, it is shown first", async () => {
    const one = await reopened();
    const column = one.book.entriesSheet.columns.get("u2") ?? -1;
    const row = one.book.entriesSheet.rows.get("info.agency.2") ?? -1;
    one.workbook.type("评分录入", { row, column }, 0.8);
    await rest();
    await done(one.pane.regenerating.restore());
    expect([one.kinds, one.book.rubric]).toEqual([[], LOWER]);
    expect(chosen(one).outcome).toMatchObject({
      regeneration: { setAside: [{ unitId: "u2", reason: "not-fitting" }] },
    });
    await done(one.pane.regenerating.regenerate());
    expect([one.kinds, one.book.rubric]).toEqual([["regenerated"], builtInRubric]);
  });
});
