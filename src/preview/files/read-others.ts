/** The other sheets of the open workbook, for the file that is downloaded. */
import type { ExcelClient, OpenWorkbook } from "../../excel";
import { nameOf, SHEETS } from "../../plan";
import type { SheetKey } from "../../plan";
import type { Area } from "../../sheet/address";
import type { CellSnapshot, SheetSnapshot } from "../../sheet/snapshot";

/** Cells that are asked for at once: with room to spare below the 5 MB that an answer may have. */
const PORTION = 20_000;

const KEYS = Object.keys(SHEETS) as SheetKey[];

/** Sheets that hold nothing are left out: a new workbook has one. */
export async function readOthers(client: ExcelClient, workbook: OpenWorkbook): Promise<SheetSnapshot[]> {
  const context = client.context();
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula");
  await context.sync();
  const own = ownNames(names.items);
  const others = worksheets.items.filter(({ name }) => !own.has(name));
  const ranges = others.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  await context.sync();
  const read: SheetSnapshot[] = [];
  for (const [i, { name, visibility }] of others.entries()) {
    const range = ranges[i];
    if (!range || range.isNullObject) continue;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    read.push({
      name,
      visibility: visibility === "Visible" ? "visible" : visibility === "Hidden" ? "hidden" : "very-hidden",
      rows: await readRows(workbook, name, { row, column, rows, columns }),
    });
  }
  return read;
}

async function readRows(workbook: OpenWorkbook, sheet: string, used: Area): Promise<SheetSnapshot["rows"]> {
  const rows: (readonly (CellSnapshot | undefined)[] | undefined)[] = [];
  const height = Math.max(1, Math.floor(PORTION / used.columns));
  const before = Array.from({ length: used.column }, () => undefined);
  for (let from = 0; from < used.rows; from += height) {
    const area = { ...used, row: used.row + from, rows: Math.min(height, used.rows - from) };
    const { cells } = await workbook.readArea(sheet, area);
    cells.forEach((line, i) => {
      rows[area.row + i] = [...before, ...line];
    });
  }
  return rows;
}

/** Names of the scorebook's sheets by now; those that it gave them where the defined names are gone. */
function ownNames(names: readonly Excel.NamedItem[]): ReadonlySet<string> {
  const formulas = new Map(names.map(({ name, formula }) => [name.toLowerCase(), String(formula)]));
  return new Set(KEYS.map((key) => sheetIn(formulas.get(nameOf(key).toLowerCase()) ?? "") ?? SHEETS[key]));
}

/** `='评分 录入'!$A$1:$BA$153` → the sheet's name. */
function sheetIn(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  return match ? (match[1] ?? match[2] ?? "").replaceAll("''", "'") : null;
}
