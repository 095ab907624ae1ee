/** What is shared while a rubric is put together from lines. */
import type { Condition, Rubric, SourceSpan } from "../../../rubric";
import { lineFault } from "./faults";
import type { LineFault } from "./faults";
import { isOtherText } from "./line";
import type { LineColumn, RubricLine } from "./line";

export interface Building {
  /** As the workbook computes with it: edited numbers and choices included. */
  readonly base: Rubric;
  readonly fresh: () => string;
  readonly faults: LineFault[];
  /** Those of the base, and what somebody named in the column 适用条件. */
  readonly conditions: Condition[];
  /** Id → row of the sheet. */
  readonly rows: Map<string, number>;
}

/** Notes where the line of an id stands; gives the id. */
export function placed(building: Building, line: RubricLine, id: string): string {
  if (!line.restored) building.rows.set(id, line.row);
  return id;
}

/** Of what stands in no source. */
export const NO_SOURCE: SourceSpan = { from: 0, to: 0 };

/** The known words, unless somebody typed others: an emptied cell changes nothing. */
export function wordsIn(line: RubricLine, column: LineColumn, known: string): string {
  const typed = line.restored ? "" : line.text(column);
  return typed === "" || !isOtherText(typed, known) ? known : typed;
}

/** @param known what the workbook computes with; null for a new line */
export function numberIn(
  building: Building,
  line: RubricLine,
  column: LineColumn,
  known: number | null,
): number | null {
  if (line.restored) return known;
  const typed = line.text(column);
  const value = line.number(column);
  if (typed !== "" && value === null) building.faults.push(lineFault("line-number", line, column, { found: typed }));
  return known ?? value;
}
