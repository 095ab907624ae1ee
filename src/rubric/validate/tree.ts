/** Weights and shares: what must add up. */
import type { Category, CategoryKind, Indicator, Rubric } from "../types";
import { TOLERANCE, type Report } from "./fault";

export function checkTree(rubric: Rubric, report: Report): void {
  if (rubric.categories.length === 0) report("list-empty", ["categories"]);
  rubric.categories.forEach((category, c) => {
    const path = ["categories", c] as const;
    if (category.indicators.length === 0) report("list-empty", [...path, "indicators"]);
    checkTotal(category, (values) => {
      report("category-total", [...path, "total"], values);
    });
    category.indicators.forEach((indicator, i) => {
      const at = [...path, "indicators", i] as const;
      if (wrongSign(indicator.weight, category.kind)) {
        report("weight-sign", [...at, "weight"], { weight: indicator.weight, kind: category.kind });
      }
      if (indicator.criteria.length === 0) report("list-empty", [...at, "criteria"]);
      else if (category.kind !== "penalty") {
        const sum = sumOfShares(indicator);
        if (sum !== null && Math.abs(sum - 1) > TOLERANCE) report("shares-sum", [...at, "criteria"], { sum });
      }
    });
  });
}

/** The declared total stands behind the category's name in the source (政府信息公开43); penalties declare theirs positive. */
function checkTotal(category: Category, report: (values: { sum: number; total: number }) => void): void {
  const weights = category.indicators.reduce((sum, indicator) => sum + indicator.weight, 0);
  const sum = category.kind === "penalty" ? Math.abs(weights) : weights;
  const known = Number.isFinite(sum) && Number.isFinite(category.total);
  if (known && Math.abs(sum - category.total) > TOLERANCE) report({ sum, total: category.total });
}

function wrongSign(weight: number, kind: CategoryKind): boolean {
  if (!Number.isFinite(weight)) return false;
  return kind === "penalty" ? weight >= 0 : weight <= 0;
}

/**
 * What the shares add up to, as a fraction; null where a share is missing or not a number: that is a fault of its own,
 * and the sum would only repeat it. A deduct has no share: it takes from what the others earned.
 */
function sumOfShares(indicator: Indicator): number | null {
  let sum = 0;
  for (const { rule, share } of indicator.criteria) {
    if (rule.kind === "deduct" || rule.kind === "penalty") continue;
    if (share === null || !Number.isFinite(share)) return null;
    sum += share;
  }
  return sum;
}
