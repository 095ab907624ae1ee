/** Rows and columns deleted and inserted one after the other, so that it can be told how far that got. */
import type { SheetRewrite } from "../plan/rewrite";
import { columnLetters } from "../sheet/address";

export interface LineEdit {
  readonly sheet: string;
  readonly axis: "row" | "column";
  readonly kind: "delete" | "insert";
  readonly from: number;
  readonly count: number;
}

/** Of each sheet rows, then columns: deleted from the last one, then inserted from the first. */
export function lineEditsOf(sheets: readonly SheetRewrite[]): LineEdit[] {
  return sheets.flatMap(({ sheet, rows, columns }) =>
    [["row", rows] as const, ["column", columns] as const].flatMap(([axis, { deleted, inserted }]): LineEdit[] => [
      ...[...deleted]
        .reverse()
        .map(([from, to]): LineEdit => ({ sheet, axis, kind: "delete", from, count: to - from + 1 })),
      ...inserted.map(({ at, count }): LineEdit => ({ sheet, axis, kind: "insert", from: at, count })),
    ]),
  );
}

export function inverseOf(edit: LineEdit): LineEdit {
  return { ...edit, kind: edit.kind === "delete" ? "insert" : "delete" };
}

export function queueLineEdit(worksheet: Excel.Worksheet, { axis, kind, from, count }: LineEdit): void {
  const to = from + count - 1;
  const isRow = axis === "row";
  const range = worksheet.getRange(isRow ? `${from + 1}:${to + 1}` : `${columnLetters(from)}:${columnLetters(to)}`);
  if (kind === "delete") range.delete(isRow ? "Up" : "Left");
  else range.insert(isRow ? "Down" : "Right");
}

/** How many rows and columns of each sheet hold anything. */
export type Sizes = ReadonlyMap<string, { readonly row: number; readonly column: number }>;

/** Queued; what it gives is called after the sync. */
export function askSizes({ worksheets }: Excel.Workbook, sheets: readonly string[]): () => Sizes {
  const asked = sheets.map((sheet) => {
    const used = worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    used.load("rowIndex,rowCount,columnIndex,columnCount");
    return { sheet, used };
  });
  return () =>
    new Map(
      asked.map(({ sheet, used }) => [
        sheet,
        used.isNullObject
          ? { row: 0, column: 0 }
          : { row: used.rowIndex + used.rowCount, column: used.columnIndex + used.columnCount },
      ]),
    );
}

/**
 * Those that were done: all before the one that was begun last, and this one, if the sheet has another size by it. Lines put
 * in behind all others do not show, and do no harm.
 */
export function editsDone(edits: readonly LineEdit[], begun: number, before: Sizes, now: Sizes): LineEdit[] {
  const done = edits.slice(0, begun);
  const last = edits[begun];
  if (!last) return done;
  const grown = done
    .filter(({ sheet, axis }) => sheet === last.sheet && axis === last.axis)
    .reduce((sum, { kind, count }) => sum + (kind === "insert" ? count : -count), 0);
  const [was, is] = [before, now].map((sizes) => sizes.get(last.sheet)?.[last.axis] ?? 0);
  return is === (was ?? 0) + grown ? done : [...done, last];
}
