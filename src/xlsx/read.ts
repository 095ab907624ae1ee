/** An .xlsx file as a snapshot. */
import { readXlsx } from "hucre/xlsx";
import type { Cell, ReadOptions, Sheet } from "hucre/xlsx";
import { cellName } from "../sheet/address";
import { parseFormula, shiftFormula } from "../sheet/formula";
import type { FormulaPattern } from "../sheet/formula";
import { MAX_COLUMNS } from "../sheet/limits";
import { nameSnapshot } from "../sheet/reference";
import type { CellSnapshot, SheetSnapshot, Snapshot } from "../sheet/snapshot";
import type { CellValue } from "../sheet/value";
import { makeOf } from "./make";
import { inspectPackage } from "./package";
import type { PackageFault } from "./package";

export type ReadResult = { readonly snapshot: Snapshot } | { readonly fault: PackageFault };

/** Cells with content that are kept: 2,000 units have a million. */
const MAX_CELLS = 5_000_000;
/** Tags and attributes times the sheets that are read, each anew with what all have in common. */
const MAX_WORK = 200_000_000;

/** Reads every sheet. Nothing is thrown for a bad file: its fault is told. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadResult> {
  const inspection = inspectPackage(bytes);
  if ("fault" in inspection) return inspection;
  try {
    const sheets: SheetSnapshot[] = [];
    let names: Names = [];
    let cells = 0;
    // One by one: the library lays each out as a full grid, however far its last cell stands from the others.
    for (let index = 0, count = 1; index < count; index++) {
      const read = await readSheet(bytes, index);
      ({ count, names } = read);
      if (count * inspection.marks > MAX_WORK) return { fault: { code: "unpacks-too-large" } };
      const sheet = snapshotOf(read.sheet);
      cells += sheet.rows.reduce((sum, row) => sum + (row?.length ?? 0), 0);
      if (cells > MAX_CELLS) return { fault: { code: "unpacks-too-large" } };
      sheets.push(sheet);
    }
    // What a sheet has for itself, such as what is printed, is no name of the workbook.
    const own = names.filter(({ scope }) => scope === undefined);
    return { snapshot: { sheets, names: own.map(({ name, range }) => nameSnapshot(name, range)) } };
  } catch (error) {
    return { fault: { code: "damaged", detail: error instanceof Error ? error.message : String(error) } };
  }
}

/** Rows to which a sheet is cut when a stray cell far below makes its grid too large; the second for wide sheets. */
const ROWS_WITHOUT_STRAYS = [MAX_COLUMNS + 100, 2_000];

/** Defined names, all of the workbook's. */
type Names = NonNullable<Awaited<ReturnType<typeof readXlsx>>["namedRanges"]>;

interface ReadSheet {
  readonly sheet: Sheet;
  /** Of all sheets. */
  readonly count: number;
  readonly names: Names;
}

async function readSheet(bytes: Uint8Array, index: number): Promise<ReadSheet> {
  const read = async (options: ReadOptions): Promise<ReadSheet> => {
    let count = 0;
    const wanted = (_: unknown, i: number): boolean => {
      count += 1;
      return i === index;
    };
    const { sheets, namedRanges } = await readXlsx(bytes, { ...options, sheets: wanted });
    const [sheet] = sheets;
    if (!sheet) throw new Error("no sheets");
    return { sheet, count, names: namedRanges ?? [] };
  };
  try {
    return await read({});
  } catch (error) {
    for (const rows of ROWS_WITHOUT_STRAYS) {
      try {
        return await read({ range: `A1:${cellName(rows - 1, MAX_COLUMNS - 1)}` });
      } catch {
        // What was wrong in the first place is told.
      }
    }
    throw error;
  }
}

function snapshotOf(sheet: Sheet): SheetSnapshot {
  const rows = sheet.rows.map((values): (CellSnapshot | undefined)[] | undefined => {
    const width = values.findLastIndex((value) => value !== null) + 1;
    if (width === 0) return undefined;
    return values.slice(0, width).map((value) => (value === null ? undefined : { value: ourValue(value) }));
  });
  const masters = sharedFormulas(sheet.cells);
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const formula = formulaOf(cell, row, column, masters);
    const value = cell.type === "error" ? { error: String(cell.value) } : ourValue(cell.formulaResult ?? cell.value);
    if (value === null && formula === null) continue;
    (rows[row] ??= [])[column] = formula === null ? { value } : { value, formula };
  }
  return {
    name: sheet.name,
    visibility: sheet.veryHidden ? "very-hidden" : sheet.hidden ? "hidden" : "visible",
    // Rows of cells that only look like something come last where they come at all.
    rows: rows.slice(0, rows.findLastIndex((row) => row !== undefined) + 1),
    ...makeOf(sheet),
  };
}

interface SharedFormula {
  readonly pattern: FormulaPattern;
  readonly row: number;
  readonly column: number;
}

/** Shared formulas stand once, in their first cell; Excel writes them so for filled ranges. */
function sharedFormulas(cells: Sheet["cells"]): Map<number, SharedFormula> {
  const masters = new Map<number, SharedFormula>();
  for (const [key, { formula, formulaType, formulaSharedIndex }] of cells ?? []) {
    if (formulaType !== "shared" || formulaSharedIndex === undefined || !formula) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    masters.set(formulaSharedIndex, { pattern: parseFormula(formula), row, column });
  }
  return masters;
}

function formulaOf(
  { formula, formulaType, formulaSharedIndex }: Cell,
  row: number,
  column: number,
  masters: ReadonlyMap<number, SharedFormula>,
): string | null {
  if (formula === undefined) return null;
  if (formula !== "" || formulaType !== "shared") return formula === "" ? null : `=${formula}`;
  const master = masters.get(formulaSharedIndex ?? -1);
  return master ? `=${shiftFormula(master.pattern, row - master.row, column - master.column)}` : null;
}

const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel's calendar, as far as days after February 1900 go. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

function ourValue(value: Cell["value"] | undefined): CellValue {
  if (value === undefined) return null;
  return value instanceof Date ? (value.getTime() - DAY_ZERO) / MS_PER_DAY : value;
}
