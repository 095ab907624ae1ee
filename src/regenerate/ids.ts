/** Ids of rows and units that somebody changed, put right as far as that is certain: all else goes by them. */
import { madeBookInSteps } from "../checks/made/made-book";
import type { MadeBook } from "../checks/made/made-book";
import { rowFaults } from "../checks/made/row-faults";
import { rubricRowsOf } from "../checks/made/rows-of";
import { unitFaults } from "../checks/made/unit-faults";
import { LAYOUT_VERSION, readAgain } from "../plan";
import type { Book } from "../plan";
import type { CellAddress } from "../sheet/address";
import type { CellSnapshot, SheetSnapshot } from "../sheet/snapshot";
import { finish } from "../sheet/steps";
import type { Steps } from "../sheet/steps";

export interface IdsMended {
  readonly book: Book;
  /** Null where there are more units than a workbook is made for. */
  readonly made: MadeBook | null;
  /** Name of a sheet → its cells that held another id. */
  readonly mended: ReadonlyMap<string, readonly CellAddress[]>;
}

/** The same book where all ids are right. */
export function withIdsMended(book: Book): IdsMended {
  return finish(idsMendedInSteps(book));
}

export function* idsMendedInSteps(book: Book): Steps<IdsMended> {
  const made = yield* madeBookInSteps(book);
  if (!made) return { book, made, mended: new Map() };
  const ids = [
    ...rowFaults(made, rubricRowsOf(book.rubric)).map(({ sheet, cell, expected }) => ({
      sheet: sheet.found.sheet.name,
      cell,
      expected,
    })),
    ...unitFaults(made, book).faults,
  ].filter(({ expected }) => expected !== "");
  if (ids.length === 0) return { book, made, mended: new Map() };
  const sheets = book.snapshot.sheets.map((sheet) =>
    ids
      .filter((one) => one.sheet === sheet.name)
      .reduce((so, { cell, expected }) => withCell(so, cell, expected), sheet),
  );
  const read = readAgain(book, { ...book.snapshot, sheets }, LAYOUT_VERSION);
  if (!read) return { book, made, mended: new Map() };
  const mended = new Map<string, CellAddress[]>();
  for (const { sheet, cell } of ids) mended.set(sheet, [...(mended.get(sheet) ?? []), cell]);
  return { book: read, made: yield* madeBookInSteps(read), mended };
}

function withCell(sheet: SheetSnapshot, { row, column }: CellAddress, id: string): SheetSnapshot {
  const rows = [...sheet.rows];
  const line: (CellSnapshot | undefined)[] = [...(rows[row] ?? [])];
  line[column] = { value: id };
  rows[row] = line;
  return { ...sheet, rows };
}
