/** A row's parameters: what its list offers, its tiers, its step. They stand in 指标体系 and are looked up elsewhere. */
import { countersOf } from "../../rubric";
import type { CellValue } from "../../sheet/value";
import type { GridRow } from "./layout";

/** In the order of the parameter columns; tiers give their least counts first, then their shares. */
export function parameterValues(row: GridRow): readonly CellValue[] {
  switch (row.kind) {
    case "category":
      return [];
    case "indicator":
      return row.indicator.veto?.reasons ?? [];
    case "criterion-veto":
      return row.criterion.veto?.reasons ?? [];
    case "counter":
      return [row.counter.step];
    case "criterion": {
      const { rule } = row.criterion;
      if (rule.kind === "levels") return rule.levels.map(({ share }) => share);
      if (rule.kind === "tiers")
        return [...rule.tiers.map(({ from }) => from), ...rule.tiers.map(({ share }) => share)];
      const counters = countersOf(row.criterion);
      return counters.length === 1 ? counters.map(({ step }) => step) : [];
    }
  }
}

/** Whether the row's parameters are formulas that follow a reading's choice, and so are not to be typed over. */
export function isDecidedByReading(row: GridRow): boolean {
  return row.kind === "criterion" && row.criterion.rule.kind === "levels" && row.criterion.rule.reading !== null;
}

/** The row's weight in points, or its share; null where it has neither. */
export function weightOrShare(row: GridRow): { readonly column: "weight" | "share"; readonly value: number } | null {
  switch (row.kind) {
    case "category":
      return { column: "weight", value: row.category.total };
    case "indicator":
      return { column: "weight", value: row.indicator.weight };
    case "criterion":
      return row.criterion.share === null ? null : { column: "share", value: row.criterion.share };
    case "counter":
    case "criterion-veto":
      return null;
  }
}
