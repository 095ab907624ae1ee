/** What somebody typed after a rewrite where taking it back writes over it, or deletes it: looked for before that is done. */
import type { WorkbookRewrite } from "../plan/rewrite";
import { cellName } from "../sheet/address";
import type { Area } from "../sheet/address";
import { cellAt } from "../sheet/snapshot";
import type { CellSnapshot, SheetSnapshot, Snapshot } from "../sheet/snapshot";
import { sameValue } from "../sheet/value";

/**
 * @param undo what takes the rewrite back, and in its own `undo` what was done
 * @param after the workbook as the rewrite left it, rows and columns standing where they stand now
 * @returns cells (`评分录入!H10`) that hold something else by now, sheet by sheet, row by row
 */
export function typedSince({ sheets, removed, undo }: WorkbookRewrite, after: Snapshot, now: Snapshot): string[] {
  const areas = new Map<string, Area[]>();
  const put = (sheet: string, ...more: Area[]) => areas.set(sheet, [...(areas.get(sheet) ?? []), ...more]);
  // What is written back stands elsewhere by then; where it was written to is told by what was done.
  const done = new Map(undo.map((one) => [one.sheet, one]));
  for (const { sheet, rows, columns, part } of sheets) {
    put(sheet, ...(done.get(sheet) ?? { part }).part.fills.map(({ area }) => area));
    put(sheet, ...rows.deleted.map(([from, to]) => ({ ...WHOLE, row: from, rows: to - from + 1 })));
    put(sheet, ...columns.deleted.map(([from, to]) => ({ ...WHOLE, column: from, columns: to - from + 1 })));
  }
  for (const sheet of removed) put(sheet, WHOLE);
  return now.sheets.flatMap((sheet) => {
    const then = after.sheets.find(({ name }) => name === sheet.name);
    const own = areas.get(sheet.name);
    return then && own ? differing(then, sheet, own) : [];
  });
}

/** Larger than any sheet. */
const WHOLE: Area = { row: 0, column: 0, rows: 2 ** 20, columns: 2 ** 20 };

function differing(then: SheetSnapshot, now: SheetSnapshot, areas: readonly Area[]): string[] {
  const found: string[] = [];
  for (let row = 0; row < Math.max(then.rows.length, now.rows.length); row++) {
    const own = areas.filter((area) => area.row <= row && row < area.row + area.rows);
    if (own.length === 0) continue;
    const width = Math.max(then.rows[row]?.length ?? 0, now.rows[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      if (!own.some((area) => area.column <= column && column < area.column + area.columns)) continue;
      if (isSame(cellAt(then, row, column), cellAt(now, row, column))) continue;
      found.push(`${now.name}!${cellName(row, column)}`);
    }
  }
  return found;
}

/** What a formula comes to is nobody's typing. */
function isSame(a: CellSnapshot, b: CellSnapshot): boolean {
  return a.formula === b.formula && (a.formula !== undefined || sameValue(a.value, b.value));
}
