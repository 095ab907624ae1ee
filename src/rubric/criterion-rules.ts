/** The kinds of criterion, as closed variants. A **share** is a fraction of the indicator's weight, as in types.ts. */

/** How a criterion's entry becomes an achieved share: `rubric/RULES.md`, "Kinds of criterion". */
export type CriterionRule =
  RangeRule | LevelsRule | BenchmarkRule | TiersRule | IncidentsRule | DeductRule | PenaltyRule;

/** Entry: a percentage between 0 and the share. */
export interface RangeRule {
  readonly kind: "range";
}

/** 等级. Entry: the share of one of the levels. */
export interface LevelsRule {
  readonly kind: "levels";
  /** Lowest first, the first one being 0. */
  readonly levels: readonly Level[];
  /** Reading whose choice replaces the shares; null where the source gives them. */
  readonly reading: "levels-steps" | null;
  /** Choice of that reading → the shares, one for each level. */
  readonly sharesByChoice: Readonly<Record<string, readonly number[]>>;
}

export interface Level {
  readonly label: string;
  readonly share: number;
}

/** 标杆法. Entry: a count; share × count ÷ best count among the units assessed. */
export interface BenchmarkRule {
  readonly kind: "benchmark";
  /** What is counted: 数据集. */
  readonly counts: string;
}

/** 档次. Entry: a count; the share of the highest tier that it reaches. */
export interface TiersRule {
  readonly kind: "tiers";
  readonly counts: string;
  /** Ascending, the first one from 0. */
  readonly tiers: readonly Tier[];
}

export interface Tier {
  /** Least count of this tier. */
  readonly from: number;
  readonly share: number;
}

/** 计次扣分 within the criterion. Entries: counts; share − Σ step × count. */
export interface IncidentsRule {
  readonly kind: "incidents";
  readonly counters: readonly Counter[];
  /** Reading that decides whether it may fall below 0; null: it stops at 0. */
  readonly floorReading: "ops-overdue-floor" | null;
}

/** 扣减 from the indicator, 扣完为止. Entries: counts; −Σ step × count. */
export interface DeductRule {
  readonly kind: "deduct";
  readonly counters: readonly Counter[];
}

/** 扣分 of a penalty indicator. Entries: counts; Σ step × count of its negative weight, at most all of it. */
export interface PenaltyRule {
  readonly kind: "penalty";
  readonly counters: readonly Counter[];
}

export interface Counter {
  /** Stable within its criterion. */
  readonly id: string;
  /** What is counted; the `counter` column of entry files. */
  readonly label: string;
  /** Share that each one costs. */
  readonly step: number;
}
