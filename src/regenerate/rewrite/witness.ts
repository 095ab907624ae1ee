/** Where the ids of the product's sheets stand: what is written by places holds only as long as they do. */
import { findSheet, SHEETS } from "../../plan";
import type { FoundSheet, SheetKey } from "../../plan";
import type { SheetWitness, WorkbookRewrite } from "../../plan/rewrite";
import type { CellAddress } from "../../sheet/address";
import type { Witness } from "../../sheet/repair";
import type { MakeRepair } from "../../sheet/repair-make";
import type { SheetSnapshot, Snapshot } from "../../sheet/snapshot";

/** @param but cells that are no witness */
export function witnessOf(
  { sheet, origin, rows, columns }: FoundSheet,
  but: readonly CellAddress[] = [],
): SheetWitness {
  const isWitness = ({ cell }: Witness) => !but.some(({ row, column }) => row === cell.row && column === cell.column);
  return {
    sheet: sheet.name,
    rowIds: [...rows].map(([id, row]) => ({ cell: { row, column: origin.column }, id })).filter(isWitness),
    columnIds: [...columns].map(([id, column]) => ({ cell: { row: origin.row, column }, id })).filter(isWitness),
  };
}

/** Of all sheets that were read, the very-hidden one apart, which has none. */
function witnessesIn(snapshot: Snapshot): SheetWitness[] {
  const keys = (Object.keys(SHEETS) as SheetKey[]).filter((key) => key !== "state");
  return keys.flatMap((key) => {
    const found = findSheet(snapshot, key);
    return found ? [witnessOf(found)] : [];
  });
}

/** What takes a rewrite back, for the workbook as it was read afterwards. */
export function undoAfter(undo: WorkbookRewrite, after: Snapshot): WorkbookRewrite {
  const sheets = undo.sheets.map((one) => {
    const found = after.sheets.find(({ name }) => name === one.sheet);
    return found ? { ...one, make: one.make.map((make) => asRead(make, found)) } : one;
  });
  return { ...undo, sheets, witnesses: witnessesIn(after) };
}

/** Excel words formulas of conditional formats in its own way, and moves people's along. */
function asRead(make: MakeRepair, { formats = [] }: SheetSnapshot): MakeRepair {
  if (make.kind !== "formats" || make.before.length !== formats.length) return make;
  return { ...make, before: make.before.map((format, i) => ({ ...format, ...formats[i] })) };
}
