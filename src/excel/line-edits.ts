/** Rows and columns deleted and inserted one after the other, so that it can be told how far that got. */
import type { SheetRewrite } from "../plan/rewrite";
import { columnLetters, quoteSheetName } from "../sheet/address";

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

/**
 * A formula for a name that tells how far the edits got: which one was begun last, and a cell right behind it, which moves once
 * it is done.
 */
export function traceOf({ sheet, axis, kind, from, count }: LineEdit, index: number): string {
  const at = kind === "delete" ? from + count : from;
  const cell = axis === "row" ? `$A$${at + 1}` : `$${columnLetters(at)}$1`;
  return `=${index + 1}+0*ROW(${quoteSheetName(sheet)}!${cell})`;
}

/** Those that were done, told by what the name refers to by now. */
export function editsDone(edits: readonly LineEdit[], trace: string): LineEdit[] {
  const begun = Number(/^=([0-9]+)/.exec(trace)?.[1] ?? 0);
  const last = edits[begun - 1];
  if (!last) return [];
  const isDone = cellIn(trace) !== cellIn(traceOf(last, begun - 1));
  return edits.slice(0, isDone ? begun : begun - 1);
}

function cellIn(trace: string): string {
  return /\$[A-Z]+\$[0-9]+/.exec(trace)?.[0] ?? "";
}
