/** Reads what a score and a check go by out of the open workbook. */
import type { OwnSheetKey } from "../plan";
import { areaName } from "../sheet/address";
import type { Area } from "../sheet/address";
import type { SheetSnapshot, Snapshot } from "../sheet/snapshot";
import type { ExcelClient } from "./client";
import type { Found, OwnSheet } from "./look";
import { askFormatLists, askMake, subjectsOf, withMake } from "./read-make";
import { ExcelProblem } from "./types";
import type { AreaCells, ReadWork, Work } from "./types";
import type { Subjects } from "./validated";
import { cellsIn, rowsIn } from "./values";

/** What a score goes by: 得分计算 and 汇总排名 hold nothing that is not computed from these. */
const SCORED: readonly OwnSheetKey[] = ["guide", "rubric", "units", "entries", "state", "results"];

/**
 * A cell's value and formula take some 7 bytes each in an answer, and the value's type 9; Excel on the web allows 5 MB.
 */
const MAX_CELLS = 170_000;
/** Of a sheet that comes in parts: taking in a larger one would hold up the page for a tenth of a second. */
const MAX_PART = 60_000;
/** As many cells as one of these weighs in an answer: their formulas take up to 150 bytes each. */
const WEIGHTS: Readonly<Partial<Record<OwnSheetKey, number>>> = { scores: 9, ranking: 9 };

export interface ReadSheets {
  readonly snapshot: Snapshot;
  /** The scorebook's sheets, as they are called now. */
  readonly own: readonly OwnSheet[];
  /** What the next check can ask about at once. */
  readonly subjects: Subjects;
}

/**
 * One sync for a score, and for a check of what was read before; two for another check; and one more for each part of a
 * sheet that is too large for one answer.
 *
 * @param most cells that one answer may hold
 */
export async function readSheets(
  client: ExcelClient,
  { own, subjects: known }: Found,
  work: ReadWork = {},
  most = MAX_CELLS,
): Promise<ReadSheets> {
  const context = client.context();
  const isRead = ({ key }: OwnSheet) => work.for === "check" || SCORED.includes(key);
  const wanted = own.filter(isRead);
  const large = largeOnes(wanted, most);
  const loaded = wanted.map((sheet) => ({ sheet, ...load(context, sheet, large.has(sheet)) }));
  const lists = askFormatLists(
    own.map((sheet) => ({ sheet, worksheet: context.workbook.worksheets.getItem(sheet.id) })),
  );
  const make = work.for === "check" && own.length > 0 ? askMake(context, loaded, known) : null;
  work.onProgress?.({ step: "reading", share: 0 });
  await context.sync();
  const sheets: SheetSnapshot[] = [];
  for (const { sheet, worksheet, used } of loaded) {
    sheets.push(
      large.has(sheet)
        ? await readInParts(
            client,
            sheet,
            { worksheet, used },
            work,
            Math.floor(Math.min(most, MAX_PART) / weightOf(sheet)),
          )
        : snapshotOf(worksheet, used),
    );
  }
  const cells = { sheets, unread: own.filter((sheet) => !isRead(sheet)).map(({ name }) => name) };
  const subjects = subjectsOf(own, lists, cells);
  const snapshot = make ? await withMake(context, make, subjects, cells) : cells;
  work.onProgress?.({ step: "reading", share: 1 });
  const names = new Map(loaded.map(({ sheet, worksheet }) => [sheet.id, worksheet.name]));
  return { snapshot, own: own.map((sheet) => ({ ...sheet, name: names.get(sheet.id) ?? sheet.name })), subjects };
}

function weightOf({ key }: OwnSheet): number {
  return WEIGHTS[key] ?? 1;
}

/** Sheets that no longer fit into the first answer, with all that are to be in it before them. */
function largeOnes(sheets: readonly OwnSheet[], most: number): ReadonlySet<OwnSheet> {
  let left = most;
  return new Set(
    sheets.filter((sheet) => {
      const weight = sheet.area === null ? 0 : sheet.area.rows * sheet.area.columns * weightOf(sheet);
      if (weight > left) return true;
      left -= weight;
      return false;
    }),
  );
}

interface Loaded {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** @param sizeOnly its cells come later */
function load(context: Excel.RequestContext, { id }: OwnSheet, sizeOnly: boolean): Loaded {
  const worksheet = context.workbook.worksheets.getItem(id);
  worksheet.load("name,visibility");
  const used = worksheet.getUsedRangeOrNullObject(true);
  if (sizeOnly) used.load("rowIndex,columnIndex,rowCount,columnCount");
  else used.load("values,valueTypes,formulas,rowIndex,columnIndex");
  return { worksheet, used };
}

function snapshotOf({ name, visibility }: Excel.Worksheet, used: Excel.Range): SheetSnapshot {
  const rows: SheetSnapshot["rows"][number][] = [];
  if (!used.isNullObject) {
    const before = new Array<undefined>(used.columnIndex).fill(undefined);
    rowsIn(used).forEach((row, i) => {
      rows[used.rowIndex + i] = [...before, ...row];
    });
  }
  return { name, visibility: visibilityOf(visibility), rows };
}

function visibilityOf(visibility: Excel.Worksheet["visibility"]): SheetSnapshot["visibility"] {
  if (visibility === "Visible") return "visible";
  return visibility === "Hidden" ? "hidden" : "very-hidden";
}

async function readInParts(
  client: ExcelClient,
  sheet: OwnSheet,
  size: Loaded,
  work: Work,
  most: number,
): Promise<SheetSnapshot> {
  const { used, worksheet } = size;
  if (used.isNullObject) return snapshotOf(worksheet, used);
  const rows: (SheetSnapshot["rows"][number] | undefined)[] = [];
  const height = Math.max(1, Math.floor(most / used.columnCount));
  for (let from = 0; from < used.rowCount; from += height) {
    if (work.signal?.aborted) throw new ExcelProblem("cancelled");
    const count = Math.min(height, used.rowCount - from);
    const area = { row: used.rowIndex + from, column: used.columnIndex, rows: count, columns: used.columnCount };
    const part = await readRange(client, sheet.id, area);
    const before = new Array<undefined>(used.columnIndex).fill(undefined);
    rowsIn(part).forEach((row, i) => {
      rows[area.row + i] = [...before, ...row];
    });
    work.onProgress?.({ step: "reading", share: (from + count) / used.rowCount });
  }
  return { name: worksheet.name, visibility: visibilityOf(worksheet.visibility), rows };
}

/** One sheet whole. One sync. */
export async function readSheet(client: ExcelClient, sheet: OwnSheet): Promise<SheetSnapshot> {
  const context = client.context();
  const { worksheet, used } = load(context, sheet, false);
  await context.sync();
  return snapshotOf(worksheet, used);
}

/** One sync. */
export async function readCells(client: ExcelClient, sheet: string, area: Area): Promise<AreaCells> {
  return { sheet, area, cells: cellsIn(await readRange(client, sheet, area)) };
}

/** @param sheet its name or its id */
async function readRange(client: ExcelClient, sheet: string, area: Area): Promise<Excel.Range> {
  const context = client.context();
  const range = context.workbook.worksheets.getItem(sheet).getRange(areaName(area));
  range.load("values,valueTypes,formulas");
  await context.sync();
  return range;
}
