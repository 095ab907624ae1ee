/** Rows that are gone, and what puts them back: where they were, all that they held but what people had typed. */
import { checkBook, checkContext, isMendable, repairOf } from "../../src/checks";
import type { Finding } from "../../src/checks";
import type { Book } from "../../src/plan";
import { isOfCells, repairSize, reversed } from "../../src/sheet/repair";
import type { Repair } from "../../src/sheet/repair";
import type { RowsRepair } from "../../src/sheet/repair-rows";
import type { Snapshot } from "../../src/sheet/snapshot";
import { randomNumbers } from "../helpers/random";
import { filledIn } from "./checked";
import { findingsOf, reread } from "./remade";
import { contentsOf, repaired, withoutRows } from "./rows";

function repairFor(book: Book, findings: readonly Finding[] = checkBook(book).findings): Repair {
  return repairOf(checkContext(book), findings);
}

function rowsIn(repair: Repair): (RowsRepair & { readonly sheet: string })[] {
  return repair.flatMap(({ sheet, make }) => make.flatMap((one) => (one.kind === "rows" ? [{ ...one, sheet }] : [])));
}

/** Ids of the rows of a sheet that somebody could delete. */
function idsIn({ sheets }: Snapshot, name: string): string[] {
  const rows = sheets.find((sheet) => sheet.name === name)?.rows.slice(1) ?? [];
  return rows.flatMap((cells) => (typeof cells?.[0]?.value === "string" ? [cells[0].value] : []));
}

/** The places of entries in the rows. */
function entriesOf({ sheets }: Snapshot, ids: readonly string[]) {
  const { rows } = sheets.find((sheet) => sheet.name === "评分录入") ?? { rows: [] };
  return (sheet: string, row: number, column: number) =>
    sheet === "评分录入" &&
    column > 15 &&
    ids.some((id) => id === rows[row]?.[0]?.value) &&
    rows[row]?.[column]?.formula === undefined;
}

const WITH_ROWS = ["指标体系", "评分录入", "得分计算", "汇总排名"] as const;

it.each([1, 2, 3, 4, 5, 6, 7, 8])("gives back all but the entries of rows at random (seed %i)", async (seed) => {
  const { snapshot: whole } = await filledIn();
  const next = randomNumbers(seed);
  const oneOf = <T>(all: readonly T[]): T => {
    const found = all[Math.floor(next() * all.length)];
    if (found === undefined) throw new Error("there is none");
    return found;
  };
  let snapshot = whole;
  const gone: string[] = [];
  for (let times = 0; times < 4; times++) {
    const name = oneOf(WITH_ROWS);
    const ids = idsIn(snapshot, name);
    const from = Math.floor(next() * ids.length);
    const run = ids.slice(from, from + 1 + Math.floor(next() * 4)).slice(0, name === "汇总排名" ? 1 : 4);
    snapshot = withoutRows(snapshot, name, run);
    if (name === "评分录入") gone.push(...run);
  }
  const repair = repairFor(reread(snapshot));
  const leftOut = entriesOf(whole, gone);
  expect([seed, contentsOf(repaired(snapshot, repair, whole), leftOut)]).toEqual([seed, contentsOf(whole, leftOut)]);
});

it("says where rows come, what they are called, and what is lost with them", async () => {
  const { snapshot } = await filledIn();
  const gone = ["info.agency.2", "info.leaders", "info.interpretation.2:veto"];
  const entries = withoutRows(snapshot, "评分录入", gone);
  const both = withoutRows(withoutRows(entries, "指标体系", gone), "得分计算", [
    "weight:info.agency",
    "done:info.news",
  ]);
  const repair = repairFor(reread(withoutRows(both, "汇总排名", ["u2"])));
  expect(
    rowsIn(repair).map(({ sheet, runs, lost }) => [
      sheet,
      lost,
      ...runs.map(({ row, rows }) => [row + 1, ...rows.map(({ names }) => names.join("/"))].join(" ")),
    ]),
  ).toEqual([
    ["指标体系", "edits", "8 机构职能/2 领导信息", "40 政策解读/2/单项否决"],
    ["评分录入", "entries", "13 机构职能/2 领导信息", "45 政策解读/2/单项否决"],
    ["得分计算", null, "163 有效权重（分）/机构职能", "203 已填项数/动态要闻"],
    ["汇总排名", null, "6 市教育局"],
  ]);
  const [head] = rowsIn(repairFor(reread(withoutRows(snapshot, "评分录入", ["applies:appendix2"]))));
  expect([head?.runs[0]?.row, head?.runs[0]?.rows[0]?.hidden, head?.lost]).toEqual([3, true, null]);
  // Seven runs, and the cells that had referred to them.
  const cells = repair.reduce((sum, one) => sum + one.cells.length, 0);
  expect([repairSize(repair) - cells, isOfCells(repair)]).toEqual([7, false]);
  expect(cells).toBeGreaterThan(0);
});

it("is taken back where things stand then, and done again", async () => {
  const { snapshot } = await filledIn();
  const left = withoutRows(snapshot, "评分录入", ["info.agency.2"]);
  const repair = repairFor(reread(left));
  const back = reversed(repair);
  expect(rowsIn(back)).toEqual(rowsIn(repair).map((one) => ({ ...one, back: false })));
  const witness = (of: Repair, id: string) => of[0]?.rowIds.find((one) => one.id === id)?.cell.row;
  expect([witness(repair, "info.agency.1"), witness(back, "info.agency.1")]).toEqual([11, 11]);
  expect([witness(repair, "info.leaders"), witness(back, "info.leaders")]).toEqual([12, 13]);
  expect(reversed(back).map(({ make, rowIds }) => [make, rowIds])).toEqual(
    repair.map(({ make, rowIds }) => [make, rowIds]),
  );
});

it("mends the rows of one finding, and leaves out what refers to rows that stay away", async () => {
  const { snapshot } = await filledIn();
  const left = ["评分录入", "得分计算"].reduce((now, name) => withoutRows(now, name, ["info.agency.2"]), snapshot);
  const book = reread(left);
  const [, scores] = findingsOf(book, "row-missing");
  if (!scores) throw new Error("there are two");
  const [rows] = rowsIn(repairFor(book, [scores]));
  expect(rows?.runs[0]?.rows[0]?.cells).toEqual([{ column: 0, content: { value: "info.agency.2" } }]);
});

it("comes before everything else that is wrong, and after ids", async () => {
  const { snapshot } = await filledIn();
  const left = withoutRows(snapshot, "评分录入", ["info.agency.2"]);
  const unprotected = left.sheets.map((sheet) => ({ ...sheet, protected: sheet.name !== "得分计算" }));
  const book = reread({ ...left, sheets: unprotected });
  expect(new Set(checkBook(book).findings.map(({ rule }) => rule))).toContain("protection-off");
  expect(new Set(repairFor(book).flatMap(({ make }) => make.map(({ kind }) => kind)))).toEqual(new Set(["rows"]));
  const sheets = left.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row?.[0]?.value === "info.news.1" && sheet.name === "评分录入" ? [{ value: "x" }, ...row.slice(1)] : row,
    ),
  }));
  const renamed = reread({ ...left, sheets });
  expect(findingsOf(renamed, "row-missing").every(isMendable)).toBe(true);
  expect(repairFor(renamed, findingsOf(renamed, "row-missing"))).toEqual([]);
  expect(rowsIn(repairFor(renamed))).toEqual([]);
});

it("puts no row beside one that may be it, its id gone", async () => {
  const { snapshot } = await filledIn();
  // Its id is emptied, and a row of somebody's own inserted before it, so that counting does not find it.
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== "评分录入") return sheet;
    const rows = sheet.rows.map((row) => (row?.[0]?.value === "info.agency.2" ? [undefined, ...row.slice(1)] : row));
    rows.splice(12, 0, []);
    return { ...sheet, rows };
  });
  const book = reread({ ...snapshot, sheets });
  expect(findingsOf(book, "row-missing")).toHaveLength(1);
  expect(repairFor(book, findingsOf(book, "row-missing"))).toEqual([]);
  // One of theirs, just where it stood, is in nobody's way.
  const left = withoutRows(snapshot, "评分录入", ["info.agency.2"]);
  const own = left.sheets.map((sheet) => {
    if (sheet.name !== "评分录入") return sheet;
    const rows = [...sheet.rows];
    rows.splice(12, 0, [undefined, undefined, { value: "我的" }]);
    return { ...sheet, rows };
  });
  expect(rowsIn(repairFor(reread({ ...left, sheets: own }))).map(({ runs }) => runs[0]?.row)).toEqual([12]);
});

it("gives a unit's row of 汇总排名 the number that no other row has", async () => {
  const { snapshot } = await filledIn();
  const left = withoutRows(snapshot, "汇总排名", ["u2"]);
  const sheets = left.sheets.map((sheet) => {
    if (sheet.name !== "汇总排名") return sheet;
    // Sorted: u3 first, with its number.
    const [first, last] = [sheet.rows[5], sheet.rows[4]];
    return { ...sheet, rows: sheet.rows.map((row, i) => (i === 4 ? first : i === 5 ? last : row)) };
  });
  const [rows] = rowsIn(repairFor(reread({ ...left, sheets })));
  const cells = rows?.runs[0]?.rows[0]?.cells ?? [];
  expect([rows?.runs[0]?.row, cells.slice(0, 2).map(({ content }) => content)]).toEqual([
    6,
    [{ value: "u2" }, { value: 2 }],
  ]);
});
