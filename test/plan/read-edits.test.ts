/** What people change in 指标体系, 说明 and 参评单位 counts at once: in LibreOffice's formulas and in ours, alike. */
import { writeFileSync } from "node:fs";
import { LAYOUT_VERSION, readBook, SHEETS } from "../../src/plan";
import type { Book, SheetKey } from "../../src/plan";
import { builtInUnits } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { score } from "../../src/scoring";
import { parseCellName } from "../../src/sheet/address";
import type { Snapshot } from "../../src/sheet/snapshot";
import { libreOfficeAsJudge } from "../helpers/agreement";
import { makeBook, snapshotOf } from "../helpers/books";
import { randomEntries } from "../helpers/random";
import {
  addressOf,
  computedSheets,
  differencesFrom,
  differencesIn,
  openFile,
  resultsOf,
  scoresOf,
} from "./edited-books";

const judge = libreOfficeAsJudge();
const units = builtInUnits(builtInRubric).slice(0, 5);
const entries = randomEntries(builtInRubric, units, 7);
const unedited = resultsOf(score(builtInRubric, units, entries));
let snapshot: Snapshot;
let base: string;

beforeAll(async () => {
  const bytes = await makeBook(builtInRubric, units, entries);
  snapshot = await snapshotOf(bytes);
  base = judge.file("base.xlsx");
  writeFileSync(base, bytes);
});

type Edit = readonly [sheet: SheetKey, row: string, column: string, value: number | string | null];

const cellsOf = (edits: readonly Edit[]) =>
  edits.map(([key, row, column, value]) => ({
    sheet: SHEETS[key],
    cell: addressOf(snapshot, key, row, column),
    value,
  }));

/** A file that was edited and saved in LibreOffice. */
async function edit(...edits: readonly Edit[]): Promise<string> {
  const out = judge.file("edited.xlsx");
  await judge.office().fill(base, out, cellsOf(edits), { unprotect: true });
  return out;
}

/** Edited in memory on both sides: what we read, and where LibreOffice comes to anything else. */
async function judged(...edits: readonly Edit[]): Promise<{ book: Book; differences: string[] }> {
  const cells = cellsOf(edits);
  const result = readBook(withCells(cells), LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  const { book } = result;
  const options = { edits: cells, unprotect: true, sheets: computedSheets(book) };
  return { book, differences: differencesIn(book, await judge.office().recalculate(base, options)) };
}

function withCells(edits: ReturnType<typeof cellsOf>): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const rows = sheet.rows.map((row) => row && [...row]);
    for (const { sheet: name, cell, value } of edits) {
      const place = name === sheet.name ? parseCellName(cell) : null;
      if (place) (rows[place.row] ??= [])[place.column] = { value };
    }
    return { ...sheet, rows };
  });
  return { ...snapshot, sheets };
}

it("nothing edited, nothing different", async () => {
  expect(await differencesFrom(judge.office(), base)).toEqual([]);
  expect(resultsOf(scoresOf(await openFile(base)))).toEqual(unedited);
});

it("edits that LibreOffice has saved are read as those in memory", async () => {
  const edits: readonly Edit[] = [
    ["rubric", "info.data", "weight", 9],
    ["rubric", "info.news", "weight", "6"],
    ["rubric", "info.data.2", "share", 0.25],
    ["rubric", "service.queries.2", "parameter3", null],
    ["units", "u4", "condition:appendix2", "是"],
    ["units", "u1", "name", " 甲 "],
    ["guide", "redistribution", "choice", "按权重比例分配到适用的其他指标"],
    ["guide", "rounding", "choice", "4位小数"],
  ];
  const out = await edit(...edits);
  expect(await differencesFrom(judge.office(), out)).toEqual([]);
  const { book, differences } = await judged(...edits);
  expect([differences, resultsOf(scoresOf(book))]).toEqual([[], resultsOf(scoresOf(await openFile(out)))]);
});

describe("is followed", () => {
  it.each<[string, ...Edit[]]>([
    ["a weight", ["rubric", "info.news", "weight", 7]],
    ["a weight that moves to others", ["rubric", "info.projects", "weight", 5.5]],
    ["a penalty's weight", ["rubric", "penalty.media", "weight", -6]],
    ["a share", ["rubric", "info.news.2", "share", 0.45]],
    ["a benchmark's share", ["rubric", "info.data.1", "share", 0.7]],
    ["a share that incidents come off", ["rubric", "operations.maintenance.5", "share", 0.8]],
    ["a criterion's step", ["rubric", "function.platform.2", "parameter1", 0.125]],
    ["a counter's step", ["rubric", "operations.maintenance.5:overdue-month", "parameter1", 0.07]],
    ["a deduction's step", ["rubric", "newmedia.publishing.5", "parameter1", 0.01]],
    ["a penalty's step", ["rubric", "penalty.notices.1:province", "parameter1", 0.3]],
    ["a level", ["rubric", "interaction.consultation.1", "parameter2", 0.3]],
    ["a level typed over a reading's formula", ["rubric", "service.queries.2", "parameter5", 0.25]],
    [
      "the same beside another choice of that reading",
      ["rubric", "service.queries.2", "parameter5", 0.25],
      ["guide", "levels-steps", "choice", "0%、7.5%、15%、22.5%、30%"],
    ],
    ["a tier's least count", ["rubric", "newmedia.linkage.2", "parameter3", 3]],
    ["a tier's share", ["rubric", "newmedia.linkage.3", "parameter5", 0.15]],
    ["a condition that comes to hold", ["units", "u3", "condition:appendix1", "是"]],
    ["a condition that holds no more", ["units", "u4", "condition:interviewPlan", "否"]],
    ["a unit's name", ["units", "u1", "name", "市发展和改革委员会"]],
    [
      "many at once",
      ["rubric", "info.data", "weight", 9],
      ["rubric", "info.data.2", "share", 0.25],
      ["rubric", "newmedia.linkage.2", "parameter2", 2],
      ["units", "u4", "condition:appendix2", "是"],
      ["units", "u5", "condition:interviewPlan", "否"],
      ["guide", "redistribution", "choice", "按权重比例分配到适用的其他指标"],
      ["guide", "rounding", "choice", "4位小数"],
    ],
  ])("%s", async (_, ...edits) => {
    const { book, differences } = await judged(...edits);
    expect(differences).toEqual([]);
    expect(resultsOf(scoresOf(book))).not.toEqual(unedited);
  });

  const live = builtInRubric.readings
    .filter(({ effect }) => effect === "live")
    .flatMap((reading) => reading.alternatives.map(({ id, label }) => [reading.id, id, label] as const));

  it.each(live)("reading %s, choice %s", async (reading, id, label) => {
    // Something for the caps to cut, and a unit for the interview plan to leave out.
    const { book, differences } = await judged(
      ["guide", reading, "choice", label],
      ["units", "u1", "condition:interviewPlan", "否"],
      ["rubric", "penalty.media", "weight", -90],
      ["rubric", "bonus.innovation", "weight", 90],
    );
    expect(differences).toEqual([]);
    expect(book.rubric.readings.find((one) => one.id === reading)?.choice).toBe(id);
  });
});

describe("falls back as the formulas do", () => {
  it.each<[string, Edit]>([
    ["an empty weight is 0", ["rubric", "info.news", "weight", null]],
    ["an empty share is 0", ["rubric", "info.news.2", "share", null]],
    ["an empty benchmark's share", ["rubric", "info.data.1", "share", null]],
    ["an empty share that incidents come off", ["rubric", "function.platform.1", "share", null]],
    ["an empty step costs nothing", ["rubric", "function.platform.1", "parameter1", null]],
    ["an empty counter's step", ["rubric", "operations.maintenance.5:overdue", "parameter1", null]],
    ["an empty level is 0", ["rubric", "interaction.consultation.1", "parameter2", null]],
    ["an empty level of a reading's", ["rubric", "service.queries.2", "parameter3", null]],
    ["an empty tier's least count", ["rubric", "newmedia.linkage.2", "parameter2", null]],
    ["an empty tier's share", ["rubric", "newmedia.linkage.2", "parameter6", null]],
    ["a negative share", ["rubric", "info.news.2", "share", -1]],
    ["a share above 100 %", ["rubric", "info.news.2", "share", 3]],
    ["a step that gives", ["rubric", "function.platform.1", "parameter1", -0.5]],
    ["a text for a weight", ["rubric", "info.news", "weight", "六"]],
    ["a number as text", ["rubric", "info.news", "weight", "6"]],
    ["a text for a share", ["rubric", "info.news.2", "share", "一半"]],
    ["a text for a step", ["rubric", "function.platform.1", "parameter1", "x"]],
    ["a text for a counter's step", ["rubric", "operations.maintenance.5:overdue", "parameter1", "x"]],
    ["a text for a level", ["rubric", "interaction.consultation.1", "parameter2", "x"]],
    ["a text for a tier's least count", ["rubric", "newmedia.linkage.2", "parameter2", "x"]],
    ["a first tier from 2", ["rubric", "newmedia.linkage.2", "parameter1", 2]],
    ["tiers out of order", ["rubric", "newmedia.linkage.2", "parameter3", 0]],
    ["a unit without a name", ["units", "u1", "name", null]],
    ["a unit without a group", ["units", "u1", "group", null]],
    ["a choice that is none", ["guide", "rounding", "choice", "随便"]],
    ["a choice with a blank behind it", ["guide", "rounding", "choice", "1位小数 "]],
    ["a choice's number", ["guide", "rounding", "choice", 1]],
    ["no choice", ["guide", "redistribution", "choice", null]],
    ["no answer to a condition", ["units", "u1", "condition:interviewPlan", null]],
    ["an answer with a blank behind it", ["units", "u1", "condition:appendix1", "是 "]],
    ["a flag instead of an answer", ["units", "u1", "condition:interviewPlan", 1]],
    ["another word for it", ["units", "u1", "condition:interviewPlan", "yes"]],
    ["a name with blanks around it", ["units", "u1", "name", " 甲 "]],
  ])("%s", async (_, one) => {
    expect((await judged(one)).differences).toEqual([]);
  });
});

describe("read alone", () => {
  it("an edited veto reason is known, and the old one no more", async () => {
    const { rubric } = await openFile(
      await edit(
        ["rubric", "info.agency", "parameter2", "临时突击"],
        ["rubric", "service.queries.1:veto", "parameter1", "只有链接"],
        ["rubric", "info.leaders", "parameter1", null],
      ),
    );
    const indicators = rubric.categories.flatMap((category) => category.indicators);
    const find = (id: string) => indicators.find((one) => one.id === id);
    expect(find("info.agency")?.veto?.reasons).toEqual(["栏目更新不及时", "临时突击", "弄虚作假"]);
    expect(find("service.queries")?.criteria[0]?.veto?.reasons).toEqual(["只有链接"]);
    expect(find("info.leaders")?.veto?.reasons).toEqual(["栏目更新不及时", "突击发布", "弄虚作假"]);
  });

  it("names and groups are as the sheet has them; a unit without a name goes by its id", async () => {
    const { units: read } = await openFile(
      await edit(
        ["units", "u1", "name", null],
        ["units", "u2", "name", 2022],
        ["units", "u3", "group", "二组"],
        ["units", "u4", "group", null],
      ),
    );
    expect(read.slice(0, 4).map(({ name, group }) => [name, group])).toEqual([
      ["u1", "市直部门"],
      ["2022", "市直部门"],
      [units[2]?.name, "二组"],
      [units[3]?.name, ""],
    ]);
  });
});
