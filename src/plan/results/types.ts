/** What 检查结果 is written from: findings in words, which the plan takes as they are. */
import type { CellValue } from "../../sheet/value";

export type Severity = "error" | "warning" | "info";

/** A finding of the last check. */
export interface ResultItem {
  /** What it is recognized by from one check to the next. */
  readonly key: string;
  readonly severity: Severity;
  readonly rule: string;
  /** Its cell as formulas name it (`'评分 录入'!H10`); empty where there is none. */
  readonly target: string;
  readonly unit: string;
  readonly message: string;
  readonly fix: string;
  /** What its cell holds, as people write it; empty for an empty cell, and where that says nothing. */
  readonly value: string;
}

export interface ResultsInput {
  /** Of the rubric. */
  readonly title: string;
  /** The worst first; ignored ones among them. */
  readonly items: readonly ResultItem[];
  /** Of the check. */
  readonly time: Date;
  /** Whether a check would have found what a key stands for: not where its rule is off, or failed. */
  readonly isJudged: (key: string) => boolean;
  /** What the cell holds now that a key is about; null where it is about none. */
  readonly valueNow: (key: string) => string | null;
  /** What somebody decides with this: keys to be ignored and why; null takes that back. */
  readonly decisions?: ReadonlyMap<string, string | null>;
}

/** What a cell of 检查结果 is to hold. */
export interface ResultCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its equals sign; the value is then what it comes to. */
  readonly formula?: string;
}
