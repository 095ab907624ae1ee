import { planWorkbook } from "../../src/plan";
import { builtInUnits } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { valueText } from "../../src/sheet/value";
import { manyUnits, openBlank, openScorebook } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";

const units = builtInUnits(builtInRubric);

function spent({ excel }: OpenScorebook): { syncs: number; actions: number; bytes: number } {
  const { log } = excel.host;
  const sum = (of: (record: (typeof log)[number]) => number) => log.reduce((total, record) => total + of(record), 0);
  return { syncs: log.length, actions: sum(({ actions }) => actions), bytes: sum(({ bytesIn }) => bytesIn) };
}

async function costOfMaking(count: number): Promise<ReturnType<typeof spent>> {
  const open = openBlank({ calculate: false });
  try {
    await open.workbook.generate(planWorkbook(builtInRubric, manyUnits(count)));
    return spent(open);
  } finally {
    open.dispose();
  }
}

describe("what the host's log says that things cost", () => {
  it("makes a scorebook for 37 units in three syncs and less than 400 KB", async () => {
    const cost = await costOfMaking(37);
    expect(cost.syncs).toBe(3);
    expect(cost.bytes).toBeLessThan(400_000);
    expect(cost).toEqual({ syncs: 3, actions: 1646, bytes: 396539 });
  }, 120_000);

  it("takes the same syncs and actions for 2,000 units, and at most 150 bytes more for each", async () => {
    const [few, many] = [await costOfMaking(37), await costOfMaking(2_000)];
    expect([many.syncs, many.actions]).toEqual([few.syncs, few.actions]);
    expect((many.bytes - few.bytes) / (2_000 - 37)).toBeLessThanOrEqual(150);
    expect((many.bytes - few.bytes) / (2_000 - 37)).toBeGreaterThan(50);
  }, 300_000);

  describe("in a scorebook for 37 units", () => {
    let open: OpenScorebook;
    beforeAll(async () => {
      open = await openScorebook(units);
      await open.workbook.look();
    }, 120_000);
    afterAll(() => {
      open.dispose();
    });
    beforeEach(() => {
      open.excel.host.resetLog();
    });

    it("reads all that a score needs in one sync", async () => {
      await open.workbook.read();
      expect(spent(open)).toMatchObject({ syncs: 1, actions: 41 });
    });

    it("reads all that a check needs in one sync, as the pane has read the scorebook before", async () => {
      await open.workbook.read({ for: "check" });
      expect(spent(open)).toEqual({ syncs: 1, actions: 648, bytes: 91471 });
    });

    it("asks what is selected in one sync", async () => {
      await open.workbook.selection();
      expect(spent(open)).toMatchObject({ syncs: 1, actions: 5 });
    });

    it("enters a value in two syncs", async () => {
      const snapshot = await open.workbook.read();
      const entries = snapshot.sheets.find(({ name }) => name === "评分录入");
      open.excel.host.resetLog();
      const result = await open.workbook.enter(
        {
          sheet: "评分录入",
          cell: { row: 11, column: 16 },
          idRow: 0,
          idColumn: 0,
          rowId: valueText(entries?.rows[11]?.[0]?.value ?? null),
          columnId: "u1",
          before: null,
        },
        0.25,
      );
      expect(result).toEqual({ state: "written", value: 0.25 });
      expect(spent(open)).toMatchObject({ syncs: 2, actions: 15 });
    });

    it("goes to a cell in one sync, and reads some cells anew in one", async () => {
      await open.workbook.goTo("评分录入", { row: 11, column: 16 });
      await open.workbook.readArea("评分录入", { row: 11, column: 16, rows: 2, columns: 2 });
      expect(spent(open).syncs).toBe(2);
    });
  });
});
