/**
 * What people typed into the product's sheets besides entries and what the readers understand: beside its rows and columns,
 * over its formulas, over its words, and where a row or column stands twice.
 */
import { madeBookInSteps } from "../checks/made/made-book";
import { formulaFaultsInSteps } from "../checks/made/formula-faults";
import { madePlaces } from "../checks/made/places";
import { idsOf } from "../checks/made/sheet-map";
import type { SheetMap } from "../checks/made/sheet-map";
import { planAsMade, SHEETS } from "../plan";
import type { Book, FoundSheet, SheetKey, SheetPlan } from "../plan";
import type { Typed } from "../plan/aside";
import type { Unit } from "../rubric";
import type { CellAddress } from "../sheet/address";
import { finish } from "../sheet/steps";
import { cellAt } from "../sheet/snapshot";
import type { CellSnapshot } from "../sheet/snapshot";
import { valueText } from "../sheet/value";
import type { CellValue } from "../sheet/value";
import type { EditedBook } from "./as-edited";

export interface Stray {
  readonly reason: "place-taken" | "typed-over" | "no-place";
  readonly key: SheetKey;
  readonly sheet: string;
  readonly cell: CellAddress;
  /** Ids that stand beside it, and above; empty where none does. */
  readonly rowId: string;
  readonly columnId: string;
  readonly typed: Typed;
}

export interface Strays {
  readonly strays: readonly Stray[];
  /** Units that are not in 参评单位, but have a column of entries or a row in 汇总排名; named by their ids. */
  readonly orphans: readonly Unit[];
}

/**
 * Nothing but what the readers read, where there are more units than a workbook is made for.
 *
 * @param edited what 指标体系 and 参评单位 are read as; null where that is no rubric
 */
export function straysIn(book: Book, edited: EditedBook | null): Strays {
  const made = finish(madeBookInSteps(book));
  if (!made) return { strays: [], orphans: [] };
  const listed = new Set(book.units.map(({ id }) => id));
  const orphans = made.units.filter(({ id }) => !listed.has(id));
  // What was read and would be written again is not lost; neither are words that follow from what the rubric was then.
  const { layout } = book.state;
  const read = planAsMade(layout, book.rubric, made.units, book.entries);
  const overFormulas = new Map<string, CellSnapshot>();
  for (const fault of finish(formulaFaultsInSteps(made))) {
    const isTyped = fault.kind === "overwritten" || (fault.kind === "changed" && !fault.left);
    if (!isTyped) continue;
    for (const { cell, found } of fault.cells) overFormulas.set(keyOf(fault.sheet.key, cell), found);
  }
  const reread = edited && planAsMade(layout, edited.rubric, edited.units);
  const strays = [...made.sheets.values()].flatMap((map) => {
    const lines = edited && linesIn(map.key, edited);
    const { sheets } = lines && reread ? reread : read;
    const again = sheets.find(({ name }) => name === SHEETS[map.key]);
    const all = again ? straysOf(map, again, lines, overFormulas) : [];
    return all.filter(({ typed }) => !isFingerprint(book, typed));
  });
  return { strays, orphans };
}

/** Rows of a sheet that are read by where they stand: row → the id that they get. null for the other sheets. */
function linesIn(key: SheetKey, { lines, newUnits }: EditedBook): ReadonlyMap<number, string> | null {
  if (key === "units") return new Map([...newUnits].map((row) => [row, ""]));
  if (key !== "rubric") return null;
  const ids = new Map([...lines.rows].map(([id, row]) => [row, id]));
  return new Map([...lines.taken].map((row) => [row, ids.get(row) ?? ""]));
}

/** 说明 shows it; worked out again from what was read it may differ, since reading may set fields in another order. */
function isFingerprint({ state }: Book, typed: Typed): boolean {
  return "value" in typed && typed.value === state.fingerprint;
}

function keyOf(key: SheetKey, { row, column }: CellAddress): string {
  return `${key} ${row} ${column}`;
}

function straysOf(
  map: SheetMap,
  again: SheetPlan,
  lines: ReadonlyMap<number, string> | null,
  overFormulas: ReadonlyMap<string, CellSnapshot>,
): Stray[] {
  const { key, found } = map;
  const madeAt = madePlaces(map);
  const [then, now] = [contentsOf(map.plan), contentsOf(again)];
  const rowIds = new Map([...found.rows].map(([id, row]) => [row, id]));
  const columnIds = new Map([...found.columns].map(([id, column]) => [column, id]));
  for (const { id, row, column } of found.repeated) {
    if (row === found.origin.row) columnIds.set(column, id);
    else rowIds.set(row, id);
  }
  const againAt = placesAgain(map, again);
  const twice = new Set(found.repeated.map(({ row, column }) => (row === found.origin.row ? `c${column}` : `r${row}`)));
  const strays: Stray[] = [];
  found.sheet.rows.forEach((cells, row) => {
    cells?.forEach((content, column) => {
      if (!content || isNothing(content) || row === found.origin.row || column === found.origin.column) return;
      const cell = { row, column };
      if (lines?.has(row) && columnIds.has(column)) return;
      const made = madeAt(cell);
      const reason = made
        ? overWhat(content, then(made), now(lines ? againAt(made) : made), overFormulas.get(keyOf(key, cell)))
        : twice.has(`r${row}`) || twice.has(`c${column}`)
          ? "place-taken"
          : "no-place";
      if (!reason || (reason === "place-taken" && isCopied(found, cell, rowIds, columnIds))) return;
      strays.push({
        reason,
        key,
        sheet: found.sheet.name,
        cell,
        rowId: rowIds.get(row) ?? "",
        columnId: columnIds.get(column) ?? "",
        typed: content.formula === undefined ? { value: content.value } : { formula: content.formula },
      });
    });
  });
  return strays;
}

/** Where a cell as it was made stands in another plan of the sheet: rows and columns go by their ids. */
function placesAgain({ key, rowIds, columnIds }: SheetMap, again: SheetPlan): (cell: CellAddress) => CellAddress {
  const then = idsOf(again, key);
  const [rows, columns] = [inverse(then.rowIds), inverse(then.columnIds)];
  const place = (own: string | undefined, at: number, places: ReadonlyMap<string, number>) =>
    own === undefined ? at : (places.get(own) ?? NOWHERE);
  return ({ row, column }) => ({
    row: place(rowIds.get(row), row, rows),
    column: place(columnIds.get(column), column, columns),
  });
}

const NOWHERE = -1;

function inverse(ids: ReadonlyMap<number, string>): Map<string, number> {
  return new Map([...ids].map(([at, id]) => [id, at]));
}

/** A copy of a row or column says again what the first one says; its formulas are the product's own. */
function isCopied(
  { sheet, rows, columns }: FoundSheet,
  { row, column }: CellAddress,
  rowIds: ReadonlyMap<number, string>,
  columnIds: ReadonlyMap<number, string>,
): boolean {
  const { value, formula } = cellAt(sheet, row, column);
  const first = cellAt(
    sheet,
    rows.get(rowIds.get(row) ?? "") ?? row,
    columns.get(columnIds.get(column) ?? "") ?? column,
  );
  return formula !== undefined || sameText(value, first.value);
}

function isNothing({ value, formula }: CellSnapshot): boolean {
  return formula === undefined && valueText(value).trim() === "";
}

/** What the product has in a cell. */
interface Content {
  readonly value: CellValue;
  readonly isFormula: boolean;
}

function overWhat(
  found: CellSnapshot,
  then: Content,
  now: Content,
  overFormula: CellSnapshot | undefined,
): "typed-over" | null {
  if (then.isFormula) {
    const isRead = !now.isFormula && found.formula === undefined && sameText(found.value, now.value);
    return overFormula === undefined || isRead ? null : "typed-over";
  }
  if (found.formula !== undefined) return "typed-over";
  return [then, now].some(({ value }) => sameText(found.value, value)) ? null : "typed-over";
}

/** Programs drop blanks at the ends of a text, or break lines in ways of their own. */
function sameText(a: CellValue, b: CellValue): boolean {
  const plain = (value: CellValue) => valueText(value).replaceAll("\r\n", "\n").trim();
  return a === b || plain(a) === plain(b);
}

function contentsOf({ fills }: SheetPlan): (cell: CellAddress) => Content {
  const rows: Content[][] = [];
  for (const fill of fills) {
    const { row, column, rows: height, columns: width } = fill.area;
    for (let r = 0; r < height; r++) {
      const line = (rows[row + r] ??= []);
      for (let c = 0; c < width; c++) {
        const isFormula = fill.kind === "formula";
        line[column + c] = { value: fill.kind === "formula" ? null : (fill.values[r]?.[c] ?? null), isFormula };
      }
    }
  }
  const nothing: Content = { value: null, isFormula: false };
  return ({ row, column }) => rows[row]?.[column] ?? nothing;
}
