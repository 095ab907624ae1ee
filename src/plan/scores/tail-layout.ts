/** Rows of 得分计算 below the grid: totals, effective weights, what is filled in, who sets a benchmark. */
import type { Category, Criterion, Indicator, Rubric } from "../../rubric";
import type { GridLayout } from "../grid/layout";

export type TailRow =
  | { readonly kind: "heading"; readonly id: string; readonly row: number; readonly label: string }
  | { readonly kind: "exact" | "total" | "required" | "done-total"; readonly id: string; readonly row: number }
  | { readonly kind: "moved" | "takers"; readonly id: string; readonly row: number; readonly category: Category }
  | {
      readonly kind: "weight" | "done";
      readonly id: string;
      readonly row: number;
      readonly category: Category;
      readonly indicator: Indicator;
    }
  | {
      readonly kind: "eligible";
      readonly id: string;
      readonly row: number;
      readonly indicator: Indicator;
      readonly criterion: Criterion;
    };

export interface TailLayout {
  readonly rows: readonly TailRow[];
  readonly lastRow: number;
  /** Row of a line, by its id. Throws for an id that is not there. */
  readonly rowOf: (id: string) => number;
}

export function layOutTail(rubric: Rubric, grid: GridLayout): TailLayout {
  const rows: TailRow[] = [];
  const row = () => grid.lastRow + 2 + rows.length;
  const heading = (label: string) => rows.push({ kind: "heading", id: `heading:${label}`, row: row(), label });
  const pairs = rubric.categories.flatMap((category) =>
    category.indicators.map((indicator) => ({ category, indicator })),
  );

  heading("总分与完成情况");
  for (const kind of ["exact", "total", "required", "done-total"] as const) rows.push({ kind, id: kind, row: row() });

  heading("有效权重（分）");
  for (const category of rubric.categories) {
    if (category.indicators.some(({ applicability }) => applicability)) {
      rows.push({ kind: "moved", id: movedId(category), row: row(), category });
      rows.push({ kind: "takers", id: takersId(category), row: row(), category });
    }
    for (const indicator of category.indicators) {
      rows.push({ kind: "weight", id: weightId(indicator), row: row(), category, indicator });
    }
  }

  heading("已填项数");
  for (const { category, indicator } of pairs) {
    rows.push({ kind: "done", id: doneId(indicator), row: row(), category, indicator });
  }

  const benchmarks = pairs.flatMap(({ indicator }) =>
    indicator.criteria.filter(({ rule }) => rule.kind === "benchmark").map((criterion) => ({ indicator, criterion })),
  );
  if (benchmarks.length > 0) heading("标杆法：可参与比较的个数");
  for (const { indicator, criterion } of benchmarks) {
    rows.push({ kind: "eligible", id: eligibleId(criterion), row: row(), indicator, criterion });
  }

  const places = new Map(rows.map((one) => [one.id, one.row]));
  return {
    rows,
    lastRow: row() - 1,
    rowOf: (id) => {
      const found = places.get(id);
      if (found === undefined) throw new RangeError(`得分计算 has no row “${id}”.`);
      return found;
    },
  };
}

export function movedId(category: Category): string {
  return `moved:${category.id}`;
}

export function takersId(category: Category): string {
  return `takers:${category.id}`;
}

export function weightId(indicator: Indicator): string {
  return `weight:${indicator.id}`;
}

export function doneId(indicator: Indicator): string {
  return `done:${indicator.id}`;
}

export function eligibleId(criterion: Criterion): string {
  return `eligible:${criterion.id}`;
}
