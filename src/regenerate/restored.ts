/** Lines of 指标体系 that are put back, as changes to be told. */
import { layOutGrid } from "../plan/grid/layout";
import type { GridRow } from "../plan/grid/layout";
import type { Rubric } from "../rubric";
import type { Change } from "./change";

/** @param restored ids of the lines */
export function restoredLines(rubric: Rubric, restored: readonly string[]): Change[] {
  const ids = new Set(restored);
  return layOutGrid(rubric, 0)
    .rows.filter(({ id }) => ids.has(id))
    .map((row): Change => ({ ...lineInWords(row), id: row.id, how: { code: "restored" } }));
}

function lineInWords(row: GridRow): Pick<Change, "thing" | "path"> {
  if (row.kind === "category") return { thing: "category", path: [row.category.name] };
  const above = [row.category.name, row.indicator.name];
  if (row.kind === "indicator") return { thing: "indicator", path: above };
  const path = [...above, row.criterion.text];
  if (row.kind === "criterion") return { thing: "criterion", path };
  return row.kind === "counter"
    ? { thing: "counter", path: [...path, row.counter.label] }
    : { thing: "criterion", path: [...path, row.criterion.veto?.text ?? ""] };
}
