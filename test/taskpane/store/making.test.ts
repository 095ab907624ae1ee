/** Making a scorebook, and taking files out of one. */
import { formatRubric } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { decodeText } from "../../../src/csv";
import { MemoryWorkbook } from "../memory-workbook";
import { rest, started, startedWith } from "./started";
import type { Started } from "./started";

beforeAll(() => {
  jest.useFakeTimers();
});

const bytes = (text: string) => new TextEncoder().encode(text);

async function prepared(workbook = new MemoryWorkbook()): Promise<Started> {
  const one = await startedWith(workbook);
  await one.pane.prepare();
  return one;
}

describe("choosing", () => {
  test("begins with what is built in, and keeps what was chosen", async () => {
    const one = await prepared();
    const { rubric, units } = one.state.making;
    expect([rubric.source, units.source, units.units.length]).toEqual(["built-in", "built-in", 37]);
    await one.pane.takeUnitsFile("u.csv", bytes("unit\n甲\n乙\n"));
    await one.pane.prepare();
    expect(one.state.making.units.units.map(({ name }) => name)).toEqual(["甲", "乙"]);
  });

  test("another rubric reads the same units anew", async () => {
    const one = await prepared();
    await one.pane.takeUnitsFile("u.csv", bytes("unit,appendix1\n甲,1\n"));
    expect(one.state.making.units.units[0]?.conditions).toHaveProperty("appendix1", true);
    const bare = {
      ...builtInRubric,
      conditions: builtInRubric.conditions.filter(({ id }) => id !== "appendix1"),
      categories: builtInRubric.categories.map((category) => ({
        ...category,
        indicators: category.indicators.map((one) =>
          one.applicability?.condition === "appendix1" ? { ...one, applicability: null } : one,
        ),
      })),
    };
    await one.pane.takeRubricFile("r.json", bytes(formatRubric(bare)));
    expect(one.state.making.rubric).toMatchObject({ source: "file", name: "r.json" });
    expect(one.state.making.units).toMatchObject({
      source: "file",
      units: [],
      faults: [{ code: "csv-column-unknown", line: 1, column: "appendix1" }],
    });
    await one.pane.takeBuiltInRubric();
    expect(one.state.making.units.units).toHaveLength(1);
  });

  test("what is chosen while the built-in rubric still comes stays chosen", async () => {
    const one = await startedWith(new MemoryWorkbook());
    const coming = one.pane.prepare();
    one.pane.awaitUnitsFile();
    await coming;
    expect(one.state.making).toMatchObject({ rubric: { source: "built-in" }, units: { source: "file", units: [] } });
    expect(one.state.making.rubric.rubric).not.toBeNull();

    const other = await startedWith(new MemoryWorkbook());
    const late = other.pane.prepare();
    other.pane.awaitRubricFile();
    await late;
    expect(other.state.making.rubric).toMatchObject({ source: "file", rubric: null });
  });

  test("a units file that is awaited stays awaited when the rubric changes", async () => {
    const one = await prepared();
    one.pane.awaitUnitsFile();
    await one.pane.takeBuiltInRubric();
    expect(one.state.making.units).toMatchObject({ source: "file", units: [] });
    await one.pane.takeBuiltInUnits();
    expect(one.state.making.units).toMatchObject({ source: "built-in" });
    expect(one.state.making.units.units).toHaveLength(37);
  });

  test("takes the selected cells", async () => {
    const one = await prepared();
    one.workbook.values = [["甲"], ["乙"]];
    await one.pane.takeSelectedUnits();
    expect(one.state.making.units).toMatchObject({ source: "selection", units: [{ name: "甲" }, { name: "乙" }] });
  });

  test("tells of a selection or a file that cannot be read", async () => {
    const one = await prepared();
    one.workbook.failNext("selectedValues", "busy");
    await one.pane.takeSelectedUnits();
    await one.pane.readFile(new File([], "x"), () => Promise.reject(new Error("gone")));
    expect(one.notices).toEqual([
      { kind: "problem", problem: { code: "busy", details: [] } },
      { kind: "problem", problem: { code: "unknown", details: expect.any(Array) as string[] } },
    ]);
  });

  test("a file that is waited for leaves nothing chosen", async () => {
    const one = await prepared();
    one.pane.awaitUnitsFile();
    expect(one.state.making.units).toMatchObject({ source: "file", units: [], faults: [] });
    one.pane.awaitRubricFile();
    expect(one.state.making.rubric).toMatchObject({ source: "file", rubric: null, faults: [] });
    await one.pane.generate();
    expect(one.calls()).toEqual([]);
  });
});

describe("generating", () => {
  test("makes the sheets and opens the book", async () => {
    const one = await prepared();
    await one.pane.generate();
    await rest();
    expect(one.calls()).toEqual(["generate", "look", "read", "selection"]);
    expect(one.state.stage.kind).toBe("ready");
    expect(one.notices).toEqual([{ kind: "made", units: 37, criteria: 92 }]);
    expect(one.state.working).toBeNull();
  });

  test("shows its progress, and can be cancelled", async () => {
    const one = await prepared();
    const letGo = one.workbook.holdNext("generate");
    const making = one.pane.generate();
    await rest();
    expect(one.state.working).toEqual({
      task: "generate",
      progress: { step: "writing", share: 0.5 },
      cancellable: true,
    });
    one.pane.cancel();
    letGo();
    await making;
    expect(one.kinds).toEqual(["cancelled"]);
    expect([one.state.stage.kind, one.state.working]).toEqual(["none", null]);
    expect(one.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test.each(["names-taken", "read-only", "structure-protected", "out-of-memory"] as const)(
    "%s: it is told, and can be tried again",
    async (code) => {
      const one = await prepared();
      one.workbook.failNext("generate", code, ["说明"]);
      await one.pane.generate();
      expect(one.notices).toEqual([{ kind: "problem", problem: { code, details: ["说明"] } }]);
      expect(one.state.stage.kind).toBe("none");
      await one.pane.generate();
      expect(one.state.stage.kind).toBe("ready");
    },
  );

  test("pressed twice makes one book", async () => {
    const one = await prepared();
    await Promise.all([one.pane.generate(), one.pane.generate()]);
    expect(one.calls().filter((call) => call === "generate")).toHaveLength(1);
  });
});

test("what an interrupted generate left is taken back", async () => {
  const workbook = new MemoryWorkbook();
  workbook.state = "unfinished";
  const one = await startedWith(workbook);
  await one.pane.takeBack();
  expect(one.calls()).toEqual(["takeBack", "look"]);
  expect([one.kinds, one.state.stage.kind]).toEqual([["cleaned"], "none"]);
});

test("taking back that fails is told of", async () => {
  const workbook = new MemoryWorkbook();
  workbook.state = "unfinished";
  workbook.failNext("takeBack", "busy");
  const one = await startedWith(workbook);
  await one.pane.takeBack();
  expect([one.kinds, one.state.stage.kind, one.state.working]).toEqual([["problem"], "unfinished", null]);
});

describe("files", () => {
  test.each([
    ["book", "评分簿-20221201.xlsx"],
    ["entries", "录入值-20221201.csv"],
    ["scores", "得分-20221201.csv"],
  ] as const)("%s is saved as %s", async (kind, name) => {
    const one = await started(["u1", "info.news.2", 0.4]);
    await one.pane.exportFile(kind);
    expect(one.saved.map((file) => file.name)).toEqual([name]);
    expect(one.notices).toEqual([{ kind: "saved", name }]);
    expect([one.calls(), one.state.working]).toEqual([[], null]);
  });

  test("have English names and headings in English", async () => {
    const one = await started();
    one.pane.setLocale("en-US");
    await one.pane.exportFile("scores");
    expect(one.saved[0]?.name).toBe("scores-20221201.csv");
    expect(decodeText(one.saved[0]?.bytes ?? new Uint8Array())).toMatch(/^rank,unit,group,total,complete,/u);
  });

  test("that cannot be saved are told of", async () => {
    const one = await started();
    one.saved.push = () => {
      throw new Error("disk full");
    };
    await one.pane.exportFile("scores");
    expect(one.notices).toEqual([{ kind: "problem", problem: { code: "unknown", details: ["disk full"] } }]);
    expect(one.state.working).toBeNull();
  });
});
