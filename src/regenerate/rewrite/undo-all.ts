/** What takes back all that a rewrite does, sheet by sheet. */
import type { MadeBook } from "../../checks/made/made-book";
import type { SheetRewrite } from "../../plan/rewrite";
import type { CellAddress } from "../../sheet/address";
import { cellAt } from "../../sheet/snapshot";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { movedFormula } from "../moves";
import type { Moves } from "../moves";
import { fillsOf } from "./cells";
import { cellsOnly } from "./cells-only";
import { reversed, shiftedBy } from "./lines";
import type { SheetLines } from "./sheet-lines";
import { lostFormulas, undoOf } from "./undo";

/** A sheet that is rewritten. */
export interface Done {
  readonly lines: SheetLines;
  readonly changed: ReadonlySet<number>;
  readonly done: SheetRewrite;
}

/** Formulas of people's own sheets that refer to what goes are written again, too. */
export function undoAll(
  sheets: readonly Done[],
  { carrier }: MadeBook,
  moves: Moves,
  others: readonly SheetSnapshot[],
): SheetRewrite[] {
  const back: Moves = new Map(
    sheets.map(({ done: { sheet, rows, columns } }) => {
      const [row, column] = [rows, columns].map((edits) => shiftedBy(reversed(edits)));
      return [sheet, { name: sheet, row: row ?? stay, column: column ?? stay }];
    }),
  );
  const comesBack = (home: string) => (formula: string) =>
    movedFormula(movedFormula(formula, moves, home), back, home) === movedFormula(formula, new Map(), home);
  const hasMoved = sheets.some(({ done }) => done.moved);
  return [
    ...sheets.map(({ lines, changed, done }) =>
      undoOf(lines, done, changed, carrier, hasMoved ? comesBack(done.sheet) : () => true),
    ),
    ...(hasMoved ? others : []).flatMap((sheet) => {
      const lost = lostFormulas(sheet, comesBack(sheet.name));
      const fills = fillsOf(lost.map((cell) => ({ ...cell, formula: formulaAt(sheet, cell), value: null })));
      return fills.length > 0 ? [cellsOnly(sheet.name, sheet.visibility, fills)] : [];
    }),
  ];
}

const stay = (at: number) => at;

function formulaAt(sheet: SheetSnapshot, { row, column }: CellAddress): string | null {
  return cellAt(sheet, row, column).formula ?? null;
}
