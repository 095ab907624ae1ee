/** Findings about cells of other sheets than 评分录入, named by the ids of their rows and columns. */
import { findSheet, placeOf } from "../plan";
import type { SheetKey } from "../plan";
import type { Rubric } from "../rubric";
import { cellAt } from "../sheet/snapshot";
import type { CheckContext, Finding, FindingData, RuleMeta } from "./types";

export interface SheetPlace {
  readonly sheet: SheetKey;
  readonly row: string;
  readonly column: string;
}

/** What the finding is about, as far as it is about a part of the rubric. */
export type RubricPart = Partial<Pick<Finding, "category" | "indicator" | "criterion">>;

/** The rubric that 指标体系 says by now: its live sums are of that. */
export function rubricOf({ book, edited }: CheckContext): Rubric {
  return edited()?.rubric ?? book.rubric;
}

/** A finding about a line of 指标体系, which may be a new one that has no id yet. */
export function findingOnLine(
  context: CheckContext,
  meta: RuleMeta,
  id: string,
  column: string,
  data: FindingData,
  part: RubricPart = {},
): Finding {
  const finding = findingOn(context, meta, { sheet: "rubric", row: id, column }, data, part);
  const found = findSheet(context.book.snapshot, "rubric");
  const [row, at] = [context.edited()?.rows.get(id), found?.columns.get(column)];
  if (finding.cell || row === undefined || at === undefined) return finding;
  return { ...finding, cell: { row, column: at } };
}

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
