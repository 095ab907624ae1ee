/** Formulas of validations and conditional formats: as they belong into a cell, and whether those found say the same. */
import type { SheetKey } from "../../plan";
import type { Area, CellAddress } from "../../sheet/address";
import { parseFormula, shiftFormula } from "../../sheet/formula";
import { sameFormula } from "../../sheet/same-formula";
import { cutFormula, textsInRow } from "./formula-text";
import type { MadeBook } from "./made-book";

/** A formula of the plan, written for its area's first cell → as it reads now in a cell, given as it was made. */
export function carried({ carrier }: Pick<MadeBook, "carrier">, key: SheetKey, area: Area, formula: string) {
  const cut = cutFormula(key, { kind: "formula", area, formula, cached: () => null });
  return (made: CellAddress): string | null => textsInRow(cut, made.row, carrier)(made.column);
}

/**
 * Whether a formula found, written for another cell, says in this cell what belongs there.
 *
 * @param origins cells for which it may be written: programs differ where a rule has several areas; with none given any
 *   distance will do, as long as all its references have it
 */
export function saysTheSame(
  found: string,
  origins: readonly CellAddress[],
  cell: CellAddress,
  expected: string,
): boolean {
  const pattern = parseFormula(found);
  const reads = (rows: number, columns: number) => isSame(shiftFormula(pattern, rows, columns), expected);
  if (origins.length > 0) return origins.some(({ row, column }) => reads(cell.row - row, cell.column - column));
  const [rows, columns] = [distance(found, expected, "row"), distance(found, expected, "column")];
  return reads(rows, columns);
}

/** How far the first reference that may move has moved. */
function distance(found: string, expected: string, axis: "row" | "column"): number {
  const [from, to] = [found, expected].map((formula) => {
    for (const part of parseFormula(formula).parts) {
      if (typeof part !== "string" && part[axis] !== null && !part[`${axis}Fixed`]) return part[axis];
    }
    return 0;
  });
  return (to ?? 0) - (from ?? 0);
}

/** LibreOffice writes truth values as numbers there. */
function isSame(found: string, expected: string): boolean {
  return sameFormula(found, expected) || sameFormula(truthsAsNumbers(found), truthsAsNumbers(expected));
}

function truthsAsNumbers(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|\b(TRUE|FALSE)\b(?:\(\))?/gi, (part, truth: string | undefined) =>
    truth === undefined ? part : truth.toUpperCase() === "TRUE" ? "1" : "0",
  );
}
