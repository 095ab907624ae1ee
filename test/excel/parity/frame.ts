/** What surrounds a sheet's cells: tabs, sizes, panes, merges, protection. The file's in Excel's words. */
import { columnLetters } from "../../../src/sheet/address";
import type { FileBook, FileSheet } from "../../helpers/file-looks";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Excel tells no colour of a tab that is not shown. */
export function expectedTabs({ sheets, active }: FileBook): unknown {
  return {
    active,
    sheets: sheets.map(({ name, visibility, tabColor, gridlines }) => ({
      name,
      visibility: VISIBILITY[visibility],
      tabColor: visibility === "visible" ? `#${tabColor}` : null,
      gridlines,
    })),
  };
}

/** @param others sheets that were there before */
export async function foundTabs(context: Excel.RequestContext, others: readonly string[]): Promise<unknown> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/position,items/visibility,items/tabColor,items/showGridlines");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  await context.sync();
  const items = worksheets.items.filter(({ name }) => !others.includes(name));
  return {
    active: active.name,
    sheets: items
      .sort((a, b) => a.position - b.position)
      .map(({ name, visibility, tabColor, showGridlines }) => ({
        name,
        visibility,
        tabColor,
        gridlines: showGridlines,
      })),
  };
}

export async function foundNames(context: Excel.RequestContext): Promise<Record<string, string>> {
  const { names } = context.workbook;
  names.load("items/name,items/formula,items/visible,items/scope");
  await context.sync();
  for (const { name, visible, scope } of names.items) {
    if (!visible || scope !== "Workbook") throw new Error(`the name ${name} is hidden, or a sheet's`);
  }
  return Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula).replace(/^=/, "")]));
}

interface Line {
  readonly hidden: boolean;
  /** Points; null where it is not compared: nobody sees it, or it is left to Excel. */
  readonly size: number | null;
}

export interface Sizes {
  readonly columns: readonly Line[];
  readonly rows: readonly Line[];
}

/** @param isFitted whether a row (counted from 0) is left to Excel to fit */
export function expectedSizes(sheet: FileSheet, isFitted: (row: number) => boolean): Sizes {
  const { columns, rows } = sheet.sizes;
  return {
    columns: (sheet.cells[0] ?? []).map((_, column) => {
      const { hidden = false, width = null } = columns[columnLetters(column)] ?? {};
      return { hidden, size: hidden || width === null ? null : pointsOfWidth(width) };
    }),
    rows: sheet.cells.map((_, row) => {
      const { hidden = false, height = null } = rows[String(row + 1)] ?? {};
      return { hidden, size: hidden || isFitted(row) ? null : height };
    }),
  };
}

/** Digits of the default font are 7 pixels wide. ECMA-376 part 1, 18.3.1.13 (col, width) */
const DIGIT = 7;

/** A file's width is in digits, the cell's margin of 5 pixels included. */
function pointsOfWidth(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
  return pixels * 0.75;
}

/** @param wanted sizes that are null there are not asked for */
export async function foundSizes(context: Excel.RequestContext, name: string, wanted: Sizes): Promise<Sizes> {
  const sheet = context.workbook.worksheets.getItem(name);
  const columns = wanted.columns.map(({ size }, i) => {
    const range = sheet.getRange(`${columnLetters(i)}:${columnLetters(i)}`);
    range.load("columnHidden,format/columnWidth");
    return { size, range };
  });
  const rows = wanted.rows.map(({ size }, i) => {
    const range = sheet.getRange(`${i + 1}:${i + 1}`);
    range.load("rowHidden,format/rowHeight");
    return { size, range };
  });
  await context.sync();
  return {
    columns: columns.map(({ size, range }) => ({
      hidden: range.columnHidden,
      size: size === null ? null : range.format.columnWidth,
    })),
    rows: rows.map(({ size, range }) => ({
      hidden: range.rowHidden,
      size: size === null ? null : range.format.rowHeight,
    })),
  };
}

export async function foundFreeze(context: Excel.RequestContext, name: string): Promise<readonly [number, number]> {
  const frozen = context.workbook.worksheets.getItem(name).freezePanes.getLocationOrNullObject();
  frozen.load("rowIndex,rowCount,columnIndex,columnCount,isEntireRow,isEntireColumn");
  await context.sync();
  if (frozen.isNullObject) return [0, 0];
  return [
    frozen.isEntireColumn ? 0 : frozen.rowIndex + frozen.rowCount,
    frozen.isEntireRow ? 0 : frozen.columnIndex + frozen.columnCount,
  ];
}

export async function foundMerges(context: Excel.RequestContext, name: string): Promise<string[]> {
  const merged = context.workbook.worksheets.getItem(name).getRange().getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  await context.sync();
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ address }) => address.split("!")[1] ?? "").sort();
}

const ALLOWANCES: Readonly<Record<string, string>> = {
  autoFilter: "allowAutoFilter",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  objects: "allowEditObjects",
  scenarios: "allowEditScenarios",
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertHyperlinks: "allowInsertHyperlinks",
  insertRows: "allowInsertRows",
  pivotTables: "allowPivotTables",
  sort: "allowSort",
};

export function expectedProtection({ protection, password }: FileSheet): unknown {
  if (!protection) return { protected: false, options: null };
  if (password) throw new Error("protected with a password");
  const { selectLockedCells, selectUnlockedCells, ...others } = protection;
  const mode = selectLockedCells ? (selectUnlockedCells ? "None" : "Unlocked") : "Normal";
  const allowed = Object.fromEntries(
    Object.entries(others).map(([name, isProtected]) => [ALLOWANCES[name] ?? name, !isProtected] as const),
  );
  return { protected: true, options: { ...allowed, selectionMode: mode } };
}

export async function foundProtection(context: Excel.RequestContext, name: string): Promise<unknown> {
  const { protection } = context.workbook.worksheets.getItem(name);
  protection.load("protected,options");
  await context.sync();
  return { protected: protection.protected, options: protection.options as unknown };
}
