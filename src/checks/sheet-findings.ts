/** Findings about cells of other sheets than 评分录入, named by the ids of their rows and columns. */
import { findSheet, placeOf } from "../plan";
import type { SheetKey } from "../plan";
import { cellAt } from "../sheet/snapshot";
import type { CheckContext, Finding, FindingData, RuleMeta } from "./types";

export interface SheetPlace {
  readonly sheet: SheetKey;
  readonly row: string;
  readonly column: string;
}

/** What the finding is about, as far as it is about a part of the rubric. */
export type RubricPart = Partial<Pick<Finding, "category" | "indicator" | "criterion">>;

/** A finding there; without a cell where the row or the column is gone. */
export function findingOn(
  { book }: CheckContext,
  { id, severity }: RuleMeta,
  place: SheetPlace,
  data: FindingData,
  part: RubricPart = {},
): Finding {
  const found = findSheet(book.snapshot, place.sheet);
  const cell = found && placeOf(found, place.row, place.column);
  return {
    rule: id,
    severity,
    sheet: found?.sheet.name ?? null,
    cell,
    unit: null,
    category: null,
    indicator: null,
    criterion: null,
    ...part,
    field: null,
    value: found && cell ? cellAt(found.sheet, cell.row, cell.column).value : null,
    data,
  };
}
