/** What takes back all that a rewrite does, sheet by sheet. */
import type { MadeBook } from "../../checks/made/made-book";
import type { SheetRewrite } from "../../plan/rewrite";
import type { CellAddress } from "../../sheet/address";
import { cellAt } from "../../sheet/snapshot";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { Steps } from "../../sheet/steps";
import { comesBackOver } from "../moved-formula";
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
export function* undoAll(
  sheets: readonly Done[],
  { carrier }: MadeBook,
  moves: Moves,
  others: readonly SheetSnapshot[],
): Steps<SheetRewrite[]> {
  const back: Moves = new Map(
    sheets.map(({ done: { sheet, rows, columns } }) => {
      const [row, column] = [rows, columns].map((edits) => shiftedBy(reversed(edits)));
      return [sheet, { name: sheet, row: row ?? stay, column: column ?? stay }];
    }),
  );
  const hasMoved = sheets.some(({ done }) => done.moved);
  const undo: SheetRewrite[] = [];
  for (const { lines, changed, done } of sheets) {
    const { sheet } = lines.map.found;
    const lost = hasMoved ? yield* lostFormulas(sheet, comesBackOver(moves, back, sheet.name)) : [];
    undo.push(undoOf(lines, done, changed, carrier, lost));
    yield;
  }
  for (const sheet of hasMoved ? others : []) {
    const lost = yield* lostFormulas(sheet, comesBackOver(moves, back, sheet.name));
    const fills = fillsOf(lost.map((cell) => ({ ...cell, formula: formulaAt(sheet, cell), value: null })));
    if (fills.length > 0) undo.push(cellsOnly(sheet.name, sheet.visibility, fills));
  }
  return undo;
}

const stay = (at: number) => at;

function formulaAt(sheet: SheetSnapshot, { row, column }: CellAddress): string | null {
  return cellAt(sheet, row, column).formula ?? null;
}
