/** Reading goes by ids: whatever people move, insert, sort, copy and rename, the scores stay what they were. */
import { writeFileSync } from "node:fs";
import { SHEETS } from "../../src/plan";
import type { SheetKey } from "../../src/plan";
import { findSheet } from "../../src/plan/read/sheets";
import { builtInUnits } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { score } from "../../src/scoring";
import { cellName } from "../../src/sheet/address";
import type { Snapshot } from "../../src/sheet/snapshot";
import { libreOfficeAsJudge } from "../helpers/agreement";
import { makeBook, snapshotOf } from "../helpers/books";
import { resaveWithOpenpyxl } from "../helpers/openpyxl";
import { editWithOpenpyxl } from "../helpers/openpyxl-edit";
import type { BookEdit } from "../helpers/openpyxl-edit";
import { randomEntries, randomNumbers } from "../helpers/random";
import { addressOf, openFile, resultsOf, scoresOf } from "./edited-books";

const judge = libreOfficeAsJudge();
/** Enough for columns to be sorted, and for every condition to hold for some. */
const units = builtInUnits(builtInRubric).slice(0, 12);
const entries = randomEntries(builtInRubric, units, 11);
const expected = resultsOf(score(builtInRubric, units, entries));
const KEYS = Object.keys(SHEETS) as SheetKey[];
let snapshot: Snapshot;
let base: string;

beforeAll(async () => {
  const bytes = await makeBook(builtInRubric, units, entries);
  snapshot = await snapshotOf(bytes);
  base = judge.file("base.xlsx");
  writeFileSync(base, bytes);
});

/** First and last of the rows (columns) that bear ids, counted from 1. */
function span(key: SheetKey, part: "rows" | "columns"): { from: number; places: number[] } {
  const places = [...(findSheet(snapshot, key)?.[part].values() ?? [])].map((place) => place + 1);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return { from, places: Array.from({ length: to - from + 1 }, (_, i) => from + i) };
}

function shuffled(places: readonly number[], seed: number): number[] {
  const next = randomNumbers(seed);
  return places
    .map((place) => ({ place, by: next() }))
    .sort((a, b) => a.by - b.by)
    .map(({ place }) => place);
}

function shuffle(key: SheetKey, part: "rows" | "columns"): BookEdit {
  const { from, places } = span(key, part);
  const edit = part === "rows" ? "order-rows" : "order-columns";
  return { edit, sheet: SHEETS[key], at: from, order: shuffled(places, 3) };
}

function insert(key: SheetKey, edit: "insert-rows" | "insert-columns", at: number, count = 2): BookEdit {
  return { edit, sheet: SHEETS[key], at, count };
}

/** Above and left of everything, in the middle, and below the last. */
function insertEverywhere(edit: "insert-rows" | "insert-columns"): BookEdit[] {
  return KEYS.filter((key) => key !== "state").flatMap((key) => {
    const { from, places } = span(key, edit === "insert-rows" ? "rows" : "columns");
    return [from + places.length, from + 5, from + 1, 1].map((at) => insert(key, edit, at));
  });
}

const RENAMED: BookEdit[] = KEYS.map((key, i) => ({ edit: "rename", sheet: SHEETS[key], name: `表 ${i}` }));

const CASES: readonly [string, () => BookEdit[]][] = [
  ["the rows of 评分录入 are sorted", () => [shuffle("entries", "rows")]],
  ["the unit columns of 评分录入 are swapped", () => [shuffle("entries", "columns")]],
  [
    "both, and those of 指标体系",
    () => [shuffle("entries", "rows"), shuffle("entries", "columns"), shuffle("rubric", "rows")],
  ],
  [
    "the columns of 指标体系 and 参评单位 are swapped",
    () => [shuffle("rubric", "columns"), shuffle("units", "columns")],
  ],
  ["the units are sorted", () => [shuffle("units", "rows")]],
  ["the readings are sorted", () => [shuffle("guide", "rows")]],
  [
    "the pieces of the state are sorted",
    () => [{ edit: "order-rows", sheet: SHEETS.state, at: 2, order: [6, 5, 4, 3, 2] }],
  ],
  ["rows are inserted in every sheet", () => insertEverywhere("insert-rows")],
  ["columns are inserted in every sheet", () => insertEverywhere("insert-columns")],
  ["all sheets are renamed", () => RENAMED],
  ["the sheets are in another order", () => [{ edit: "order-sheets", names: Object.values(SHEETS).reverse() }]],
  [
    "what is only computed is deleted",
    () => (["scores", "ranking"] as const).map((key) => ({ edit: "delete", sheet: SHEETS[key] })),
  ],
  ["someone has copied 评分录入 and types into the copy", () => copied("entries", "机构职能")],
  ["everything at once", everything],
];

/** The copy bears the same marker, and stands in front of the original. */
function copied(key: SheetKey, text: string): BookEdit[] {
  const { from, places } = span(key, "rows");
  const copy = `${SHEETS[key]} (2)`;
  const typed = places.map((row): BookEdit => ({ edit: "set", sheet: copy, cell: cellName(row - 1, 12), value: text }));
  const names = [copy, ...Object.values(SHEETS)];
  return [{ edit: "copy", sheet: SHEETS[key], name: copy }, ...typed.slice(from), { edit: "order-sheets", names }];
}

function everything(): BookEdit[] {
  return [
    shuffle("entries", "rows"),
    shuffle("entries", "columns"),
    shuffle("rubric", "rows"),
    shuffle("units", "rows"),
    ...insertEverywhere("insert-rows"),
    ...insertEverywhere("insert-columns"),
    ...RENAMED,
  ];
}

it("reads what was written", async () => {
  const book = await openFile(base);
  expect(resultsOf(scoresOf(book))).toEqual(expected);
  expect(book.units).toEqual(units);
  expect(book.rubric).toEqual(builtInRubric);
  expect(book.entries).toEqual(entries);
});

it("the cases do change something", async () => {
  await editWithOpenpyxl(base, judge.file("changed.xlsx"), everything());
  const changed = (await openFile(judge.file("changed.xlsx"))).snapshot;
  for (const key of ["entries", "rubric", "units"] as const) {
    const places = (of: Snapshot) => [...(findSheet(of, key)?.rows ?? [])];
    expect(places(changed)).not.toEqual(places(snapshot));
  }
});

describe.each(CASES)("when %s", (_, edits) => {
  it("by openpyxl, the scores are the same; also when LibreOffice saves that again", async () => {
    const [edited, saved] = [judge.file("edited.xlsx"), judge.file("saved.xlsx")];
    await editWithOpenpyxl(base, edited, edits());
    expect(resultsOf(scoresOf(await openFile(edited)))).toEqual(expected);
    await judge.office().resave(edited, saved);
    expect(resultsOf(scoresOf(await openFile(saved)))).toEqual(expected);
  });
});

describe("saved again", () => {
  it("by openpyxl", async () => {
    await resaveWithOpenpyxl(base, judge.file("py.xlsx"));
    expect(resultsOf(scoresOf(await openFile(judge.file("py.xlsx"))))).toEqual(expected);
  });

  it("by LibreOffice, and what that saved by openpyxl, and by LibreOffice once more", async () => {
    const [first, second, third] = ["lo.xlsx", "lo-py.xlsx", "lo-py-lo.xlsx"].map(judge.file);
    if (!first || !second || !third) throw new Error("no names");
    await judge.office().resave(base, first);
    expect(resultsOf(scoresOf(await openFile(first)))).toEqual(expected);
    await resaveWithOpenpyxl(first, second);
    expect(resultsOf(scoresOf(await openFile(second)))).toEqual(expected);
    await judge.office().resave(second, third);
    expect(resultsOf(scoresOf(await openFile(third)))).toEqual(expected);
    const { rubric, state } = await openFile(third);
    expect(rubric).toEqual(builtInRubric);
    expect(state.rubric).toEqual(builtInRubric);
  });
});

it("a stray cell in the last row of a sheet is passed over", async () => {
  const stray = KEYS.map((key): BookEdit => ({ edit: "set", sheet: SHEETS[key], cell: "AX1048576", value: "x" }));
  await editWithOpenpyxl(base, judge.file("stray.xlsx"), stray);
  expect(resultsOf(scoresOf(await openFile(judge.file("stray.xlsx"))))).toEqual(expected);
});

it("a unit's column or a criterion's row that is gone leaves its entries blank, and nobody else's", async () => {
  const column = Number(addressOf(snapshot, "entries", "info.agency.1", "u2").replace(/\D/g, ""));
  await editWithOpenpyxl(base, judge.file("gone.xlsx"), [
    { edit: "delete-rows", sheet: SHEETS.entries, at: column, count: 1 },
  ]);
  const without = new Map(
    [...entries].map(([id, own]) => [id, new Map([...own].filter(([field]) => field !== "info.agency.1"))]),
  );
  const found = resultsOf(scoresOf(await openFile(judge.file("gone.xlsx"))));
  expect(found).toEqual(resultsOf(score(builtInRubric, units, without)));
});
