/** What formulas that stand in no cell, such as those of formats and validations, come to: LibreOffice computes them. */
import { writeFileSync } from "node:fs";
import { cellName } from "../../src/sheet/address";
import type { libreOfficeAsJudge } from "../helpers/agreement";

export interface RowInsertion {
  /** The row above which there will be new ones, counted from 1. */
  readonly at: number;
  readonly count: number;
}

interface Circumstances {
  /** Typed before. */
  readonly typed?: readonly { readonly cell: string; readonly value: number | string | null }[];
  /** Made after the formulas were written, which follow them as formats and validations do. */
  readonly insertions?: readonly RowInsertion[];
}

/** Where the formulas go: below everything, in as many rows as make a block. */
const BELOW = 400;
const BLOCK = 200;

let count = 0;

/** The value of each formula, which was written for some cell of the sheet; its references must be of that cell. */
export async function evaluateOn(
  judge: ReturnType<typeof libreOfficeAsJudge>,
  bytes: Uint8Array,
  sheet: string,
  formulas: readonly string[],
  { typed = [], insertions = [] }: Circumstances = {},
): Promise<unknown[]> {
  const path = judge.file(`evaluated-${++count}.xlsx`);
  writeFileSync(path, bytes);
  const place = (i: number, down: number) => cellName(BELOW + down + (i % BLOCK), Math.floor(i / BLOCK));
  const book = await judge.office().recalculate(path, {
    edits: [
      ...typed.map((edit) => ({ sheet, ...edit })),
      ...formulas.map((formula, i) => ({ sheet, cell: place(i, 0), formula })),
    ],
    insertRows: insertions.map((insertion) => ({ sheet, ...insertion })),
    unprotect: true,
    sheets: [sheet],
  });
  const down = insertions.reduce((sum, insertion) => sum + insertion.count, 0);
  return formulas.map((_, i) => book.at(sheet, place(i, down)));
}
