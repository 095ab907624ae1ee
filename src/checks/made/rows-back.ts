/** The workbook as it will be once rows that are gone are back: where everything stands then, and what refers to it. */
import type { SheetKey } from "../../plan";
import { sameFormula } from "../../sheet/same-formula";
import { withRuns } from "../../sheet/repair-rows";
import { cellAt } from "../../sheet/snapshot";
import type { CellSnapshot } from "../../sheet/snapshot";
import type { CellAddress } from "../../sheet/address";
import { cutFormula, refersTo, textsInRow } from "./formula-text";
import type { MadeFormula } from "./formula-text";
import { carrierFor } from "./made-book";
import type { MadeBook } from "./made-book";
import { runsBack } from "./row-places";
import type { RunBack } from "./row-places";
import type { SheetMap } from "./sheet-map";

export interface RowsBack {
  readonly runs: ReadonlyMap<SheetKey, readonly RunBack[]>;
  /** Of its sheets only the places are those of the rows that are back. */
  readonly made: MadeBook;
  /** Sheets as they are now that refer to the rows, and their formulas that must be written anew. */
  readonly formulas: () => ReadonlyMap<SheetKey, readonly BrokenFormula[]>;
}

export interface BrokenFormula {
  /** As it stands now. */
  readonly cell: CellAddress;
  readonly found: CellSnapshot;
  /** As it must read once the rows are back. */
  readonly expected: string;
}

/** @param wanted of each sheet rows as made, all of them gone */
export function rowsBack(made: MadeBook, wanted: ReadonlyMap<SheetKey, ReadonlySet<number>>): RowsBack {
  const runs = new Map<SheetKey, readonly RunBack[]>();
  for (const [key, rows] of wanted) {
    const sheet = made.sheets.get(key);
    const own = sheet ? runsBack(sheet, rows) : [];
    if (own.length > 0) runs.set(key, own);
  }
  const sheetsThen = (isBack: boolean) =>
    new Map([...made.sheets].map(([key, sheet]) => [key, moved(sheet, runs.get(key) ?? [], isBack)]));
  const back = sheetsThen(true);
  // Where Excel takes references along, but not to what has come back.
  const pushed = carrierFor(sheetsThen(false), new Set());
  const then: MadeBook = {
    ...made,
    sheets: back,
    carrier: carrierFor(back, new Set()),
    narrow: carrierFor(back, made.partial),
  };
  return {
    runs,
    made: then,
    formulas: () =>
      new Map([...made.sheets].map(([key, sheet]) => [key, brokenFormulas(sheet, runs, made, pushed, then)])),
  };
}

function moved(sheet: SheetMap, runs: readonly RunBack[], isBack: boolean): SheetMap {
  if (runs.length === 0) return sheet;
  const places = new Map(runs.flatMap(({ row, rows }) => rows.map((one, i) => [one, row + i] as const)));
  return {
    ...sheet,
    rowOf: (row) => {
      const place = sheet.rowOf(row);
      if (place !== null) return withRuns(runs, place);
      return isBack ? (places.get(row) ?? null) : null;
    },
  };
}

/**
 * Formulas that lost what they referred to with the rows, or part of it, and that nobody else has changed. Whatever else
 * is wrong with a formula is found once the rows are back.
 */
function brokenFormulas(
  sheet: SheetMap,
  runs: RowsBack["runs"],
  now: MadeBook,
  pushed: MadeBook["carrier"],
  then: MadeBook,
): BrokenFormula[] {
  const gone = (key: SheetKey, from: number, to: number) =>
    runs.get(key)?.some(({ rows }) => rows.some((row) => from <= row && row <= to)) ?? false;
  return sheet.plan.fills.flatMap((fill): BrokenFormula[] => {
    if (fill.kind !== "formula") return [];
    const formula = cutFormula(sheet.key, fill);
    const { area } = fill;
    return Array.from({ length: area.rows }, (_, i) => area.row + i).flatMap((row) =>
      refersTo(formula, row, gone) ? brokenInRow(sheet, formula, row, now.carrier, pushed, then.carrier) : [],
    );
  });
}

function brokenInRow(
  sheet: SheetMap,
  formula: MadeFormula,
  row: number,
  ...carriers: readonly [now: MadeBook["carrier"], pushed: MadeBook["carrier"], then: MadeBook["carrier"]]
): BrokenFormula[] {
  const at = sheet.rowOf(row);
  if (at === null) return [];
  const [now, pushed, then] = carriers.map((carrier) => textsInRow(formula, row, carrier));
  const { area } = formula;
  return Array.from({ length: area.columns }, (_, i) => area.column + i).flatMap((column) => {
    const to = sheet.columnOf(column);
    const expected = then?.(column) ?? null;
    if (to === null || expected === null) return [];
    const found = cellAt(sheet.found.sheet, at, to);
    const was = now?.(column) ?? null;
    if (found.formula === undefined || pushed?.(column) === expected) return [];
    const isOwn = was === null ? found.formula.includes("#REF!") : sameFormula(found.formula, was);
    return isOwn ? [{ cell: { row: at, column: to }, found, expected }] : [];
  });
}
