import { writeFileSync } from "node:fs";
import { builtInUnits, withChoices } from "../../src/rubric";
import type { ReadingId, Rubric } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { score } from "../../src/scoring";
import type { Snapshot } from "../../src/sheet/snapshot";
import { libreOfficeAsJudge } from "../helpers/agreement";
import { makeBook, snapshotOf } from "../helpers/books";
import { bestValue, fill } from "../helpers/fill";
import { randomEntries } from "../helpers/random";

const judge = libreOfficeAsJudge();
const units = builtInUnits(builtInRubric).slice(0, 15);

const LIVE = builtInRubric.readings.filter(({ effect }) => effect === "live");
const CHOICES = LIVE.flatMap(({ id, alternatives }) =>
  alternatives.map((alternative) => [id, alternative.id] as const),
);

/** Entries that every reading has something to say about: ties, penalties, no interview, no datasets. */
const entriesFor = (rubric: Rubric) => {
  const entries = randomEntries(rubric, units, 77, { blank: 0.05, bad: 0.02, veto: 0.03 });
  const full = fill(rubric, units, bestValue);
  units.forEach(({ id }, i) => {
    // A few units alike, so that there are ties; a few far below 0, so that there is something to cap.
    if (i % 6 === 0) entries.set(id, new Map(full.get(id)));
    const own = entries.get(id);
    if (!own) return;
    own.set("info.data.1", 0);
    if (i % 7 === 0) own.set("operations.maintenance.5:overdue-month", 2).set("operations.maintenance.5:overdue", 3);
  });
  return entries;
};
const someOffPlan = units.map((unit, i) => ({
  ...unit,
  conditions: { ...unit.conditions, interviewPlan: i % 3 !== 0 },
}));

function cellWith(snapshot: Snapshot, sheetName: string, id: string): number {
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  const row = sheet?.rows.findIndex((cells) => cells?.[0]?.value === id) ?? -1;
  if (row < 0) throw new Error(`${sheetName} has no row ${id}`);
  return row;
}

describe("every choice of every reading", () => {
  it.each(CHOICES)("%s = %s: made with it, LibreOffice agrees with scoring", async (id, choice) => {
    const rubric = withChoices(builtInRubric, { [id]: choice });
    expect(await judge.differences(rubric, someOffPlan, entriesFor(rubric))).toEqual([]);
  });

  it.each(CHOICES)("%s = %s: chosen on 说明, the workbook follows live", async (id: ReadingId, choice) => {
    const rubric = withChoices(builtInRubric, { [id]: choice });
    const entries = entriesFor(builtInRubric);
    const bytes = await makeBook(builtInRubric, someOffPlan, entries);
    const path = judge.file(`${id}-${choice}.xlsx`);
    writeFileSync(path, bytes);
    const snapshot = await snapshotOf(bytes);
    const label = builtInRubric.readings
      .find((reading) => reading.id === id)
      ?.alternatives.find((alternative) => alternative.id === choice)?.label;
    const book = await judge.office().recalculate(path, {
      sheets: ["汇总排名"],
      edits: [{ sheet: "说明", cell: `D${cellWith(snapshot, "说明", id) + 1}`, value: label ?? "" }],
    });
    const wanted = score(rubric, someOffPlan, entries).units;
    const header = book.sheet("汇总排名").values.findIndex((cells) => cells.includes("总分"));
    const column = (name: string) => book.sheet("汇总排名").values[header]?.indexOf(name) ?? -1;
    const found = someOffPlan.map((_, i) => {
      const cells = book.sheet("汇总排名").values[header + 1 + i] ?? [];
      return [cells[column("单位")], cells[column("总分")], cells[column("排名")]];
    });
    expect(found).toEqual(wanted.map(({ unit, total, rank }) => [unit.name, total, rank]));
    const board = someOffPlan.map((_, i) => {
      const cells = book.sheet("汇总排名").values[header + 1 + i] ?? [];
      return [cells[column("名次")], cells[column("上榜单位")], cells[column("得分")]];
    });
    const sorted = [...wanted].sort((a, b) => b.total - a.total);
    expect(board).toEqual(sorted.map(({ unit, total, rank }) => [rank, unit.name, total]));
  });

  it("a choice that is none is read as the default", async () => {
    const entries = entriesFor(builtInRubric);
    const bytes = await makeBook(builtInRubric, someOffPlan, entries);
    const path = judge.file("nonsense.xlsx");
    writeFileSync(path, bytes);
    const snapshot = await snapshotOf(bytes);
    const book = await judge.office().recalculate(path, {
      edits: LIVE.map(({ id }) => ({ sheet: "说明", cell: `D${cellWith(snapshot, "说明", id) + 1}`, value: "随便" })),
    });
    const [wanted] = score(builtInRubric, someOffPlan, entries).units;
    const header = book.sheet("汇总排名").values.findIndex((cells) => cells.includes("总分"));
    const total = book.sheet("汇总排名").values[header]?.indexOf("总分") ?? -1;
    expect(book.sheet("汇总排名").values[header + 1]?.[total]).toBe(wanted?.total);
  });
});
