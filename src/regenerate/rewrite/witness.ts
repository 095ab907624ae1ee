/** Where the ids of the product's sheets stand: what is written by places holds only as long as they do. */
import { findSheet, SHEETS } from "../../plan";
import type { FoundSheet, SheetKey } from "../../plan";
import type { SheetWitness } from "../../plan/rewrite";
import type { CellAddress } from "../../sheet/address";
import type { Witness } from "../../sheet/repair";
import type { Snapshot } from "../../sheet/snapshot";

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
export function witnessesIn(snapshot: Snapshot): SheetWitness[] {
  const keys = (Object.keys(SHEETS) as SheetKey[]).filter((key) => key !== "state");
  return keys.flatMap((key) => {
    const found = findSheet(snapshot, key);
    return found ? [witnessOf(found)] : [];
  });
}
