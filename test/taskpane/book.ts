/** A book of three units: nothing is typed but what a test types. */
import { LAYOUT_VERSION, readBook } from "../../src/plan";
import type { Book } from "../../src/plan";
import { builtInRubric } from "../../src/rubric/builtin";
import type { Entries } from "../../src/scoring";
import type { CellValue } from "../../src/sheet/value";
import { UNITS } from "../checks/checked";
import { MemoryWorkbook } from "./memory-workbook";

export { UNITS };

/** Unit, field, value. */
export type Typed = readonly [unit: string, field: string, value: CellValue];

export function entriesOf(typed: readonly Typed[]): Entries {
  const entries = new Map<string, Map<string, CellValue>>();
  for (const [unit, field, value] of typed) {
    const own = entries.get(unit) ?? new Map<string, CellValue>();
    entries.set(unit, own.set(field, value));
  }
  return entries;
}

export function workbookWith(...typed: readonly Typed[]): Promise<MemoryWorkbook> {
  return MemoryWorkbook.holding(builtInRubric, UNITS, entriesOf(typed));
}

export async function bookWith(...typed: readonly Typed[]): Promise<Book> {
  return bookIn(await workbookWith(...typed));
}

export async function bookIn(workbook: MemoryWorkbook): Promise<Book> {
  const result = readBook(await workbook.read(), LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.book;
}
