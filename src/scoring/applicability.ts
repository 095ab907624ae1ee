/** Which indicators are assessed for a unit, and what weight each bears there. */
import { choiceOf } from "../rubric";
import type { Category, Indicator, Rubric, Unit } from "../rubric";

/** `exempt`: not assessed, but credited in full (reading interview-plan, choice full). */
export type Applies = "assessed" | "exempt" | "not-applicable";

/**
 * 「列入年度访谈计划的单位，如未参加，则本指标不得分」and「不涉及重点领域信息公开考核的单位」: an indicator with a
 * condition is assessed where the condition holds; else its weight moves, unless a reading says otherwise.
 */
export function appliesTo(rubric: Rubric, indicator: Indicator, unit: Unit): Applies {
  const { applicability } = indicator;
  if (!applicability || unit.conditions[applicability.condition]) return "assessed";
  if (applicability.reading === null) return "not-applicable";
  switch (choiceOf(rubric, applicability.reading)) {
    case "full":
      return "exempt";
    case "assess":
      return "assessed";
    default:
      return "not-applicable";
  }
}

/**
 * 「该项分值平均分配到“政府信息公开”其他指标中」: the effective weights, in points, of a category's indicators for one
 * unit, in their order; 0 for those that do not apply. Their sum is the category's whole weight, as long as any
 * indicator can take what is moved.
 */
export function effectiveWeights(rubric: Rubric, category: Category, unit: Unit): number[] {
  const applies = category.indicators.map((indicator) => appliesTo(rubric, indicator, unit) !== "not-applicable");
  const total = sum(category.indicators.map(({ weight }) => weight));
  const moved = sum(category.indicators.map(({ weight }, i) => (applies[i] ? 0 : weight)));
  if (moved === 0) return category.indicators.map(({ weight }) => weight);
  const redistribution = choiceOf(rubric, "redistribution");
  const takes = category.indicators.map(
    ({ applicability }, i) => applies[i] === true && (redistribution !== "even-unconditional" || !applicability),
  );
  const takers = takes.filter(Boolean).length;
  return category.indicators.map(({ weight }, i) => {
    if (!applies[i]) return 0;
    if (redistribution === "proportional") return weight + (weight * moved) / (total - moved);
    return takes[i] ? weight + moved / takers : weight;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
