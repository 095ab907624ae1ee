/** What scoring gives: every number with the rule that made it. */
import type { Category, Criterion, Field, Indicator, Unit } from "../rubric";
import type { CellValue } from "../sheet/value";
import type { Applies } from "./applicability";
import type { EntryFault } from "./judge";

export interface Scores {
  readonly units: readonly UnitScore[];
  /** Criterion id → best count among the units assessed and not vetoed. */
  readonly benchmarks: ReadonlyMap<string, number>;
}

export interface UnitScore {
  readonly unit: Unit;
  readonly categories: readonly CategoryScore[];
  /** Rounded and limited as the readings say. */
  readonly total: number;
  /** Before rounding and limits. */
  readonly exactTotal: number;
  readonly rank: number;
  readonly completeness: Completeness;
}

export interface Completeness {
  /** Entries made that are valid, or not needed because of a veto. */
  readonly done: number;
  /** Entries wanted of this unit. */
  readonly required: number;
  /** done ÷ required; 1 where nothing is required. */
  readonly ratio: number;
}

export interface CategoryScore {
  readonly category: Category;
  readonly score: number;
  readonly indicators: readonly IndicatorScore[];
}

export interface IndicatorScore {
  readonly category: Category;
  readonly indicator: Indicator;
  readonly applies: Applies;
  /** Effective weight, in points. */
  readonly weight: number;
  /** Share of the weight that counts, 0 … 1. */
  readonly achieved: number;
  /** Points. */
  readonly score: number;
  /** The veto's cell; null where there is no veto. */
  readonly veto: VetoTaken | null;
  readonly criteria: readonly CriterionScore[];
  /** Points below the best possible: weight − score; for a penalty what it costs. */
  readonly lost: number;
  readonly completeness: Completeness;
}

export interface VetoTaken {
  readonly value: CellValue;
  /** False for a reason that the rubric does not know; it vetoes all the same, and is to be mended. */
  readonly known: boolean;
}

/** How a criterion came to what it earned or lost. */
export type CriterionRuleTaken =
  | "full"
  | "range"
  | "levels"
  | "benchmark"
  | "tiers"
  | "incidents"
  | "deduct"
  | "penalty"
  | "not-scored"
  | "invalid-entry"
  | "criterion-veto"
  | "indicator-veto"
  | "not-applicable"
  | "exempt";

export interface CriterionScore {
  readonly criterion: Criterion;
  readonly state: "scored" | "blank" | "invalid" | "not-applicable";
  readonly entries: readonly EntryScore[];
  /** Share of the indicator's weight; null unless scored. Negative for a deduction, of a penalty what it costs. */
  readonly achieved: number | null;
  readonly veto: VetoTaken | null;
  /** Points that this criterion costs, before the indicator's own limits (0 and its whole weight). */
  readonly lost: number;
  readonly rule: CriterionRuleTaken;
}

export interface EntryScore {
  readonly field: Field;
  readonly value: CellValue;
  readonly fault: EntryFault | null;
}
