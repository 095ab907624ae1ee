/** What is to be written to mend a workbook, with what must be there before: data only, whoever does it. */
import type { CellAddress } from "./address";
import type { CellContent } from "./content";
import { movedBy, reversedMake } from "./repair-make";
import type { MakeRepair } from "./repair-make";
import type { CellSnapshot } from "./snapshot";
import type { CellValue } from "./value";

/**
 * One cell, where it stands before anything is written, and what it held when it was judged: where it holds something else
 * by now, nothing may be written.
 */
export interface CellRepair {
  readonly cell: CellAddress;
  readonly before: CellSnapshot;
  readonly after: CellContent;
}

/** A cell that must still hold its id: else rows or columns have moved, and nothing may be written. */
export interface Witness {
  readonly cell: CellAddress;
  readonly id: CellValue;
}

/** What is mended of one sheet. */
export interface SheetRepair {
  /** Its name as it was read. */
  readonly sheet: string;
  readonly cells: readonly CellRepair[];
  /** What the sheet is made like beside its cells. */
  readonly make: readonly MakeRepair[];
  /** The ids of the rows that are written to, which stand in one column, and of the columns, which stand in one row. */
  readonly rowIds: readonly Witness[];
  readonly columnIds: readonly Witness[];
}

export type Repair = readonly SheetRepair[];

/** How many cells it writes, and how many other places it mends; neighbouring rows that come or go are one. */
export function repairSize(repair: Repair): number {
  const placesOf = (make: MakeRepair) => (make.kind === "rows" ? make.runs.length : 1);
  return repair.reduce(
    (sum, { cells, make }) => sum + cells.length + make.reduce((places, one) => places + placesOf(one), 0),
    0,
  );
}

/** Whether it writes cells, and nothing else. */
export function isOfCells(repair: Repair): boolean {
  return repair.every(({ make }) => make.length === 0);
}

/**
 * What takes the repair back. Of validations and conditional formats a snapshot does not tell all; who mends gives back
 * the repair with what was there.
 */
export function reversed(repair: Repair): Repair {
  return repair.map(({ sheet, cells, make, rowIds, columnIds }) => {
    const moved = ({ cell, id }: Witness): Witness => ({ cell: movedBy(make, cell), id });
    return {
      sheet,
      cells: cells.map(({ cell, before, after }) => ({
        cell: movedBy(make, cell),
        before: held(after),
        after: contentOf(before),
      })),
      make: make.map(reversedMake),
      rowIds: rowIds.map(moved),
      columnIds: columnIds.map(moved),
    };
  });
}

/** Of a formula the value does not matter: it is computed anew. */
function held(content: CellContent): CellSnapshot {
  return "formula" in content ? { value: null, formula: content.formula } : content;
}

function contentOf({ formula, value }: CellSnapshot): CellContent {
  return formula === undefined ? { value } : { formula };
}

/** With its equals sign; null for a value. */
export function formulaIn(content: CellContent | CellSnapshot): string | null {
  return "formula" in content ? (content.formula ?? null) : null;
}
