/** What was typed between two states of a workbook. */
import type { Book } from "../plan";
import { rowIdOf } from "../plan/read/entries";
import { fieldsOf } from "../rubric";
import { cellAt } from "../sheet/snapshot";
import type { SheetSnapshot } from "../sheet/snapshot";
import { sameValue } from "../sheet/value";

/**
 * Ids of the units whose entries differ; null where anything else may differ as well. Rests on what is the same being
 * the same object, as a book has it of which a few cells were exchanged.
 */
export function unitsChanged(before: Book, after: Book): ReadonlySet<string> | null {
  if (before.rubric !== after.rubric || before.units !== after.units || before.state !== after.state) return null;
  const [one, other] = [before.entriesSheet, after.entriesSheet];
  if (one.rows !== other.rows || one.columns !== other.columns) return null;
  // That what formulas show is of an earlier state follows from the entries themselves.
  if (!sameBut(["sheets", "outdated"], before.snapshot, after.snapshot)) return null;
  if (!sameBut(["rows"], one.sheet, other.sheet)) return null;
  const sheets = after.snapshot.sheets;
  if (sheets.length !== before.snapshot.sheets.length) return null;
  if (!before.snapshot.sheets.every((sheet, i) => sheet === sheets[i] || sheet === one.sheet)) return null;
  const unitAt = new Map(after.units.map(({ id }) => [other.columns.get(id) ?? -1, id]));
  const entryRows = new Set(fieldsOf(after.rubric).map((field) => other.rows.get(rowIdOf(field)) ?? -1));
  const units = new Set<string>();
  for (const { row, column } of differences(one.sheet, other.sheet)) {
    const unit = unitAt.get(column);
    if (unit === undefined || !entryRows.has(row)) return null;
    units.add(unit);
  }
  return units;
}

/** Whether all but some properties are the same. */
function sameBut<T extends object>(properties: readonly (string & keyof T)[], one: T, other: T): boolean {
  const [a, b] = [new Map<string, unknown>(Object.entries(one)), new Map<string, unknown>(Object.entries(other))];
  return [...new Set([...a.keys(), ...b.keys()])].every(
    (key) => properties.some((one) => one === key) || a.get(key) === b.get(key),
  );
}

function* differences(one: SheetSnapshot, other: SheetSnapshot): Generator<{ row: number; column: number }> {
  for (let row = 0; row < Math.max(one.rows.length, other.rows.length); row++) {
    const [own, others] = [one.rows[row], other.rows[row]];
    if (own === others) continue;
    for (let column = 0; column < Math.max(own?.length ?? 0, others?.length ?? 0); column++) {
      const [a, b] = [cellAt(one, row, column), cellAt(other, row, column)];
      if (a !== b && (a.formula !== b.formula || !sameValue(a.value, b.value))) {
        yield { row, column };
      }
    }
  }
}
