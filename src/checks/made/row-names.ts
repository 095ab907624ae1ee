/** What people call a row by that a sheet was made with: from the whole to the part. */
import type { GridRow } from "../../plan/grid/layout";
import { nameOf } from "../../plan/grid/row-texts";
import type { Unit } from "../../rubric";
import { valueText } from "../../sheet/value";
import type { RubricRows } from "./rows-of";
import type { SheetMap } from "./sheet-map";

/** @returns the id where the row has no other name */
export function namesOfRow(
  { byId, belonging }: RubricRows,
  { rowIds }: SheetMap,
  row: number,
  units: readonly Unit[],
): readonly string[] {
  const id = rowIds.get(row) ?? "";
  const own = byId.get(id);
  if (own) return namesOf(own);
  const unit = units.find((one) => one.id === id);
  if (unit) return [unit.name];
  // Below the grid: the heading that it stands under, and what it belongs to.
  const headings = [...rowIds].filter(([at, one]) => at <= row && one.startsWith(HEADING)).sort(([a], [b]) => a - b);
  const heading = headings.at(-1)?.[1].slice(HEADING.length);
  if (heading === undefined || id.startsWith(HEADING)) return [heading ?? id];
  const { category, indicator, criterion } = belonging(id);
  const parts = [indicator?.name ?? category?.name ?? id, ...(criterion ? [String(criterion.number)] : [])];
  return [heading, ...parts];
}

const HEADING = "heading:";

function namesOf(row: GridRow): string[] {
  switch (row.kind) {
    case "category":
      return [row.category.name];
    case "indicator":
      return [row.indicator.name];
    case "criterion":
      return [row.indicator.name, String(row.criterion.number)];
    case "counter":
      return [row.indicator.name, String(row.criterion.number), row.counter.label];
    case "criterion-veto":
      return [row.indicator.name, String(row.criterion.number), valueText(nameOf(row))];
  }
}
