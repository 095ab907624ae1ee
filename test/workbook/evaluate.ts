/** What formulas that stand in no cell, such as those of formats and validations, come to: LibreOffice computes them. */
import { writeFileSync } from "node:fs";
import type { Fill, WorkbookPlan } from "../../src/plan";
import { cellName } from "../../src/sheet/address";
import { workbookBytes } from "../../src/xlsx";
import type { libreOfficeAsJudge } from "../helpers/agreement";
import { CREATED } from "../helpers/books";

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
  plan: WorkbookPlan,
  sheet: string,
  formulas: readonly string[],
  { typed = [], insertions = [] }: Circumstances = {},
): Promise<unknown[]> {
  const path = judge.file(`evaluated-${++count}.xlsx`);
  const place = (i: number) => ({ row: BELOW + (i % BLOCK), column: Math.floor(i / BLOCK), rows: 1, columns: 1 });
  const asked = formulas.map((text, i): Fill => ({
    kind: "formula",
    area: place(i),
    formula: `=${text}`,
    cached: () => null,
  }));
  // They come with the file: to put thousands into cells one by one takes LibreOffice ten times as long.
  const sheets = plan.sheets.map((one) =>
    one.name === sheet ? { ...one, protected: false, fills: [...one.fills, ...asked] } : one,
  );
  writeFileSync(path, await workbookBytes({ ...plan, sheets }, { created: CREATED }));
  const book = await judge.office().recalculate(path, {
    edits: typed.map((edit) => ({ sheet, ...edit })),
    insertRows: insertions.map((insertion) => ({ sheet, ...insertion })),
    sheets: [sheet],
  });
  const down = insertions.reduce((sum, insertion) => sum + insertion.count, 0);
  return formulas.map((_, i) => {
    const { row, column } = place(i);
    return book.at(sheet, cellName(row + down, column));
  });
}
