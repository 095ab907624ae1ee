/** Rows deleted in Excel and put back: all that was there but what people had typed; all of it, or nothing; and taken out again. */
import type { ICellData, IRowData } from "@univerjs/core";
import { checkBook, checkContext, repairOf } from "../../src/checks";
import type { Finding } from "../../src/checks";
import { LAYOUT_VERSION, planWorkbook, readBook, SHEETS } from "../../src/plan";
import type { Book } from "../../src/plan";
import { builtInRubric } from "../../src/rubric/builtin";
import { reversed } from "../../src/sheet/repair";
import type { Repair } from "../../src/sheet/repair";
import type { SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { cellName } from "../../src/sheet/address";
import { UNITS } from "../checks/checked";
import { bestValue, fill } from "../helpers/fill";
import { openBlank } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";
import { resultsOf, scoresOf } from "../plan/edited-books";

const ENTRIES = fill(builtInRubric, UNITS, (field, unit) => {
  const { applicability } = field.indicator;
  return applicability && !unit.conditions[applicability.condition] ? null : bestValue(field);
});

let open: OpenScorebook;
beforeEach(async () => {
  open = openBlank();
  await open.workbook.generate(planWorkbook(builtInRubric, UNITS, ENTRIES));
  await open.workbook.look();
});
afterEach(() => {
  open.dispose();
});

async function read(): Promise<{ snapshot: Snapshot; book: Book }> {
  const snapshot = await open.workbook.read({ for: "check" });
  const result = readBook(snapshot, LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return { snapshot, book: result.book };
}

function wrong(book: Book): Finding[] {
  return checkBook(book).findings.filter(({ severity }) => severity !== "info");
}

async function certain(): Promise<Repair> {
  const { book } = await read();
  return repairOf(checkContext(book), wrong(book));
}

/** While the sheet is open; then protected as it was made. */
async function change(name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> {
  const { workbook } = open.excel.context();
  const sheet = workbook.worksheets.getItem(name);
  sheet.protection.unprotect();
  act(sheet);
  // Rows come and go in 指标体系: it is not protected.
  if (name !== SHEETS.rubric) sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
  await workbook.context.sync();
}

function sheetIn({ sheets }: Snapshot, name: string): SheetSnapshot {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The row of the sheet that has the id, from 0; people may have inserted columns before the ids. */
function rowIn(sheet: SheetSnapshot, id: string): number {
  const row = sheet.rows.findIndex((cells) => cells?.some((cell) => cell?.value === id));
  if (row < 0) throw new Error(`no row ${id}`);
  return row;
}

type Gone = Readonly<Record<string, readonly string[]>>;

async function deleteRows(gone: Gone): Promise<void> {
  const { snapshot } = await read();
  for (const [name, ids] of Object.entries(gone)) {
    const rows = ids.map((id) => rowIn(sheetIn(snapshot, name), id)).sort((a, b) => b - a);
    await change(name, (sheet) => {
      for (const row of rows) sheet.getRange(`${row + 1}:${row + 1}`).delete("Up");
    });
  }
}

/** What was typed in the rows, typed again: the sheet is protected. */
async function typeAgain(gone: Gone, whole: Snapshot): Promise<void> {
  const { workbook } = open.excel.context();
  const before = sheetIn(whole, "评分录入");
  const units = (before.rows[0] ?? []).flatMap((cell, column) =>
    UNITS.some(({ id }) => id === cell?.value) ? [column] : [],
  );
  for (const id of gone["评分录入"] ?? []) {
    const row = rowIn(before, id);
    for (const column of units) {
      const { value, formula } = before.rows[row]?.[column] ?? { value: null };
      if (formula !== undefined || (typeof value !== "number" && typeof value !== "string")) continue;
      workbook.worksheets.getItem("评分录入").getRange(cellName(row, column)).values = [[value]];
    }
  }
  await workbook.context.sync();
}

type Lines<T> = Readonly<Record<string, T>>;

/** All that a check reads, and what rows and their cells look like; ids of formats and of styles do not count. */
async function state(ownColumn = -1) {
  const { snapshot } = await read();
  const { univer, sheets: extras } = await open.excel.host.save();
  const { styles } = univer;
  const sheets = Object.entries(univer.sheets).map(([id, { cellData, rowData }]) => {
    const looks: Record<string, unknown> = {};
    for (const [row, cells] of Object.entries((cellData ?? {}) as Lines<Lines<ICellData>>)) {
      for (const [column, { s }] of Object.entries(cells)) {
        if (typeof s === "string" && Number(column) !== ownColumn) looks[`${row} ${column}`] = styles[s];
      }
    }
    const heights = Object.entries((rowData ?? {}) as Lines<Partial<IRowData>>).map(([row, { h, hd }]) => {
      return [row, h, hd ?? 0];
    });
    const formats = extras[id]?.conditionalFormats.map((format) => ({ ...format, id: "" }));
    return { looks, heights, formats, protection: extras[id]?.protection };
  });
  const names = [...(snapshot.names ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { snapshot: { ...snapshot, names }, sheets };
}

interface Case {
  readonly gone: Gone;
  /** What people had done before. */
  readonly before?: () => Promise<void>;
  /** One of theirs, which is not ours to paint. */
  readonly ownColumn?: number;
  /** Of each round of mending; three where conditional formats are set anew. */
  readonly syncs: readonly number[];
}

/** Rows and columns of their own, with something in them. */
async function withOwnLines(): Promise<void> {
  await change("评分录入", (sheet) => {
    sheet.getRange("R:R").insert("Right");
    sheet.getRange("14:14").insert("Down");
    sheet.getRange("C14:R14").values = [["我的备注", ...Array.from({ length: 14 }, () => null), "也是我的"]];
    sheet.getRange("R30").values = [["我的"]];
    sheet.getRange("B160:B161").values = [["末尾的备注"], ["再一行"]];
  });
}

const CASES: Readonly<Record<string, Case>> = {
  "a criterion of three sheets": {
    gone: { 指标体系: ["info.agency.2"], 评分录入: ["info.agency.2"], 得分计算: ["info.agency.2"] },
    syncs: [2],
  },
  "an indicator with all its criteria, and the next one's last, between a person's own rows and columns": {
    gone: { 评分录入: ["info.agency", "info.agency.1", "info.agency.2", "info.leaders.2"] },
    before: withOwnLines,
    ownColumn: 17,
    syncs: [2],
  },
  "the first row of 评分录入, and the last of it and of 指标体系": {
    gone: { 指标体系: ["penalty.service-items.1"], 评分录入: ["info", "penalty.service-items.1"] },
    syncs: [3],
  },
  "a heading, a weight, and the last row of 得分计算": {
    gone: {
      得分计算: ["penalty.service-items.1", "heading:总分与完成情况", "weight:info.agency", "eligible:info.data.2"],
    },
    syncs: [3],
  },
  "the first and the last unit of 汇总排名": { gone: { 汇总排名: ["u1", "u3"] }, syncs: [3] },
  // What cells accept refers to it, which is found when it is back.
  "a hidden row on top": { gone: { 评分录入: ["applies:appendix1"] }, syncs: [2, 2] },
};
const NAMES = Object.keys(CASES);

async function caseOf(name: string): Promise<Case> {
  const found = CASES[name];
  if (!found) throw new Error(name);
  await found.before?.();
  return found;
}

async function mended(repair: Repair): Promise<Repair> {
  const done = await open.workbook.mend(repair);
  if (done.state !== "written") throw new Error(done.state);
  return done.repair;
}

it.each(NAMES)(
  "puts back %s, and takes it out again",
  async (name) => {
    const { gone, syncs, ownColumn } = await caseOf(name);
    const [whole, { book }] = [await state(ownColumn), await read()];
    expect(wrong(book)).toEqual([]);
    await deleteRows(gone);
    const damaged = await state();
    const steps: Repair[] = [];
    for (let round = 0; round < syncs.length; round++) {
      const repair = await certain();
      open.excel.host.resetLog();
      steps.push(await mended(repair));
      expect([round, open.excel.host.log.length]).toEqual([round, syncs[round]]);
    }
    for (const step of [...steps].reverse()) await mended(reversed(step));
    expect(await state()).toEqual(damaged);
    for (const step of steps) await mended(step);
    const left = new Set(wrong((await read()).book).map(({ rule }) => rule));
    expect([...left].filter((rule) => rule !== "entry-missing")).toEqual([]);
    await typeAgain(gone, whole.snapshot);
    expect(await state(ownColumn)).toEqual(whole);
    expect(resultsOf(scoresOf((await read()).book))).toEqual(resultsOf(scoresOf(book)));
  },
  60_000,
);

it("takes no row out again in which somebody has typed since, and puts none back where rows have moved", async () => {
  await deleteRows({ 评分录入: ["info.agency.2"] });
  const repair = await certain();
  const step = await mended(repair);
  const { workbook } = open.excel.context();
  workbook.worksheets.getItem("评分录入").getRange("R13").values = [[0.4]];
  await workbook.context.sync();
  const before = await state();
  expect(await open.workbook.mend(reversed(step))).toEqual({ state: "changed" });
  await change("评分录入", (sheet) => {
    sheet.getRange("R13").values = [[""]];
    sheet.getRange("Z13").values = [["我的"]];
  });
  expect(await open.workbook.mend(reversed(step))).toEqual({ state: "changed" });
  await change("评分录入", (sheet) => {
    sheet.getRange("R13").values = [[0.4]];
    sheet.getRange("Z13").clear("Contents");
  });
  expect(await state()).toEqual(before);
  // It is back already.
  expect(await open.workbook.mend(repair)).toEqual({ state: "moved" });
  expect(await state()).toEqual(before);
});

it.each(["put back", "taken out again"])(
  "leaves all as it was wherever Excel fails, rows being %s",
  async (how) => {
    await deleteRows({
      评分录入: ["info", "info.agency.2", "info.news.1"],
      得分计算: ["info.agency.2", "eligible:info.data.2"],
    });
    const repair = how === "put back" ? await certain() : reversed(await mended(await certain()));
    const before = await state();
    open.excel.host.resetLog();
    const done = await mended(repair);
    const { log } = open.excel.host;
    const [syncs, actions] = [log.length, log.at(-1)?.actions ?? 0];
    await mended(reversed(done));
    expect(await state()).toEqual(before);
    const fails = async (place: { sync: number; action?: number }) => {
      open.excel.host.failAt(place, "GeneralException");
      await expect(open.workbook.mend(repair)).rejects.toMatchObject({ code: "unknown" });
      expect([place, await state()]).toEqual([place, before]);
    };
    await fails({ sync: 1 });
    await fails({ sync: syncs });
    // Rows come or go by the first ten.
    const places = [4, 9, Math.floor(0.5 * actions), actions - 1];
    for (const action of places) await fails({ sync: syncs, action });
  },
  120_000,
);
