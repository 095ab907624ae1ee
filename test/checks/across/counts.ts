/** A workbook in which the units differ by their data sets, which are scored by the best count. */
import type { Book } from "../../../src/plan";
import { builtInUnits } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import type { CellValue } from "../../../src/sheet/value";
import { filledFor } from "../checked";
import type { Typed } from "../checked";

export const COUNTED = "info.data.1";

/** One unit for each count, u1 first. */
export function withCounts(counts: readonly CellValue[], ...typed: readonly Typed[]): Promise<Book> {
  const units = builtInUnits(builtInRubric).slice(0, counts.length);
  return filledFor(units, ...counts.map((count, i): Typed => [`u${i + 1}`, COUNTED, count]), ...typed);
}
