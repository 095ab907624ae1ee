/** What the row or column that a finding is about belongs to. */
import { settleReadings } from "../../rubric";
import type { Category, Criterion, Indicator, Rubric } from "../../rubric";
import { layOutGrid } from "../../plan/grid/layout";
import type { GridRow } from "../../plan/grid/layout";

export interface Belonging {
  readonly category: Category | null;
  readonly indicator: Indicator | null;
  readonly criterion: Criterion | null;
}

const NOTHING: Belonging = { category: null, indicator: null, criterion: null };

/** Rows of the grid by their ids, and where a row's id (`weight:info.agency`, too) belongs. */
export interface RubricRows {
  readonly rows: readonly GridRow[];
  readonly byId: ReadonlyMap<string, GridRow>;
  readonly belonging: (rowId: string | undefined) => Belonging;
}

export function rubricRowsOf(rubric: Rubric): RubricRows {
  const { rows } = layOutGrid(settleReadings(rubric), 0);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    rows,
    byId,
    belonging: (rowId) => {
      if (rowId === undefined) return NOTHING;
      const row = byId.get(rowId) ?? byId.get(rowId.replace(/^[a-z]+:/, ""));
      if (!row) return NOTHING;
      return {
        category: row.category,
        indicator: row.kind === "category" ? null : row.indicator,
        criterion: row.kind === "category" || row.kind === "indicator" ? null : row.criterion,
      };
    },
  };
}
