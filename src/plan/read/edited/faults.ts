/** What keeps lines of 指标体系 from being read as a rubric, each with the row that it stands in. */
import type { RubricFault } from "../../../rubric";
import { SHEETS } from "../../names";
import type { LineColumn, RubricLine } from "./line";

export interface LineFault {
  readonly fault: RubricFault;
  /** Row of the sheet, and the column's id; null where it is of the rubric as a whole. */
  readonly at: { readonly row: number; readonly column: string } | null;
}

type LineCode = Extract<RubricFault["code"], `line-${string}`>;

export function lineFault(
  code: LineCode,
  { row }: RubricLine,
  column: LineColumn,
  values: RubricFault["values"] = {},
): LineFault {
  // Rows count from 1 for people.
  return { fault: { code, path: "", place: `${SHEETS.rubric} 第${row + 1}行`, values }, at: { row, column } };
}
