/**
 * The rubric as data: what the official attachment says, in its own words, with each rule as a closed variant.
 *
 * Two conventions hold everywhere:
 * - a **share** is a fraction of the indicator's weight (the source's 50 % is 0.5);
 * - a **weight** is in points (分); penalty indicators bear negative weights, as in the source.
 */
import type { CriterionRule } from "./criterion-rules";

export type * from "./criterion-rules";

/** Lines of the source text, 1-based and inclusive, that a part of the rubric was read from; 0 to 0 where somebody added it. */
export interface SourceSpan {
  readonly from: number;
  readonly to: number;
}

export interface Rubric {
  readonly format: "scorebook-rubric/1";
  /** Stable id of this edition, such as `suizhou-2022-departments`. */
  readonly id: string;
  readonly title: string;
  /** Whom it assesses, as the title's second line says: 市直部门. */
  readonly audience: string;
  readonly year: number;
  /** Which revision of the edition it is, as the office calls it: 修订 2. A line of at most 60 characters. */
  readonly version?: string;
  /** Base categories, then bonus, then penalty, in the source's order. */
  readonly categories: readonly Category[];
  readonly conditions: readonly Condition[];
  readonly appendices: readonly Appendix[];
  /** The departments that the rubric names, in appendix 4's order. */
  readonly units: readonly RubricUnit[];
  readonly readings: readonly Reading[];
}

export type CategoryKind = "base" | "bonus" | "penalty";

/** 一级指标. */
export interface Category {
  readonly id: string;
  readonly name: string;
  readonly kind: CategoryKind;
  /** The points that the source declares for it (43, …; 10 for bonus; 10, positive, for penalty). */
  readonly total: number;
  readonly source: SourceSpan;
  readonly indicators: readonly Indicator[];
}

/** 三级指标; where the source has —— there, the 二级指标 that stands for it. */
export interface Indicator {
  readonly id: string;
  /** Not unique: 办事服务 is a category and an indicator. */
  readonly name: string;
  /** 二级指标 above it; null where the indicator is itself the second level. */
  readonly group: string | null;
  /** 指标说明, in the source's words. */
  readonly description: string;
  /** The whole 评分细则 cell, in the source's words, line by line. */
  readonly detail: string;
  /** Points; negative for a penalty. */
  readonly weight: number;
  readonly criteria: readonly Criterion[];
  /** 一票否决: what makes the whole indicator score 0. */
  readonly veto: Veto | null;
  /** When it is assessed only for some units. */
  readonly applicability: Applicability | null;
  /** Appendix whose duties belong beside this indicator. */
  readonly appendix: string | null;
  /** A slip of the source that we keep and mark. */
  readonly erratum: Erratum | null;
  readonly source: SourceSpan;
}

export interface Veto {
  /** The note's own words. */
  readonly text: string;
  /** Its single reasons, each to be chosen from a list; substrings of the source. */
  readonly reasons: readonly string[];
  readonly source: SourceSpan;
}

export interface Applicability {
  /** Id of the condition that must hold for the unit. */
  readonly condition: string;
  /** The source's words for it. */
  readonly text: string;
  /** Reading that decides what becomes of a unit it does not apply to; null: the weight is redistributed. */
  readonly reading: "interview-plan" | null;
}

export interface Erratum {
  readonly reading: "erratum";
  /** What the source says … */
  readonly says: string;
  /** … and what it evidently means. */
  readonly means: string;
}

/** 评分项: one numbered sentence of a 评分细则. */
export interface Criterion {
  /** `<indicator id>.<number>` */
  readonly id: string;
  /** The source's number; 1 where the source has a single unnumbered sentence. */
  readonly number: number;
  /** The source's words, number included. */
  readonly text: string;
  /** Share of the indicator's weight; null where it has none of its own (deduct, penalty). */
  readonly share: number | null;
  readonly rule: CriterionRule;
  /** What makes this criterion alone score 0. */
  readonly veto: Veto | null;
  /** Sampling remark for the scorer (随机抽查…); nothing is computed from it. */
  readonly hint: string | null;
  readonly source: SourceSpan;
}

/** 适用条件: a fact about a unit, such as being named in appendix 1. */
export interface Condition {
  readonly id: string;
  readonly name: string;
  /** Appendix whose list of departments decides it; null where the office decides. */
  readonly appendix: string | null;
  /** For units of which nothing else is known. */
  readonly default: boolean;
}

export interface Appendix {
  readonly id: string;
  readonly title: string;
  readonly duties: readonly Duty[];
  readonly source: SourceSpan;
}

/** What an appendix says of one department. */
export interface Duty {
  /** The department's name as the appendix has it, line breaks taken out. */
  readonly unit: string;
  readonly text: string;
  readonly source: SourceSpan;
}

export interface RubricUnit {
  readonly name: string;
  /** Other names that the source has for it. */
  readonly aliases: readonly UnitAlias[];
}

export interface UnitAlias {
  readonly name: string;
  /** Reading that decides whether it is the same unit. */
  readonly reading: "same-unit";
}

export type ReadingId =
  | "redistribution"
  | "interview-plan"
  | "benchmark-zero"
  | "levels-steps"
  | "ops-overdue-floor"
  | "rounding"
  | "ties"
  | "total-cap"
  | "same-unit"
  | "erratum";

/** 口径: how a place is read where the rubric is silent; a setting. */
export interface Reading {
  readonly id: ReadingId;
  readonly question: string;
  /** The source's words that leave it open; null where it says nothing at all. */
  readonly words: string | null;
  readonly source: SourceSpan | null;
  readonly alternatives: readonly Alternative[];
  readonly default: string;
  /** Id of the alternative taken. */
  readonly choice: string;
  /** `live`: the workbook's formulas follow a change at once; `regenerate`: it shows when the workbook is made anew. */
  readonly effect: "live" | "regenerate";
}

export interface Alternative {
  readonly id: string;
  readonly label: string;
}

/** 参评单位: one department under assessment. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /** Condition id → whether it holds. */
  readonly conditions: Readonly<Record<string, boolean>>;
}
