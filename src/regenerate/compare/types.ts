/** What two rubrics have in common and where they differ, as data. */
import type { ChangedThing, How, NumberOf } from "../change";

export interface Comparison {
  /** The head, each category with all below it, then conditions, readings, appendices and departments. */
  readonly sections: readonly ComparedSection[];
  /** A row that differs in several ways counts once for each of them. */
  readonly counts: ComparedCounts;
  readonly categories: readonly ComparedCategory[];
}

export interface ComparedCounts {
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  /** Rows on both sides that say something else. */
  readonly changed: number;
  /** Rows that differ at all: 0 where the rubrics are the same but for the lines they were read from. */
  readonly differing: number;
}

export interface ComparedSection {
  readonly thing: ChangedThing;
  /** Of a category or an appendix; null on a side that has none, and for sections of several things. */
  readonly left: string | null;
  readonly right: string | null;
  readonly rows: readonly ComparedRow[];
}

export interface ComparedRow {
  /** One for each row. */
  readonly key: string;
  readonly thing: ChangedThing;
  /** 0 for what stands under nothing. */
  readonly depth: number;
  /** Names from the top down to the thing, as the right side has them, or the left where only that has it. */
  readonly path: readonly string[];
  readonly left: ComparedSide | null;
  readonly right: ComparedSide | null;
  /** What differs, from the left to the right; empty where nothing does. */
  readonly hows: readonly How[];
}

export interface ComparedSide {
  readonly id: string;
  readonly name: string;
  /** Points of a category or an indicator, share of a criterion, cost of each of what a counter counts. */
  readonly amount: { readonly of: NumberOf; readonly value: number | null } | null;
}

export interface ComparedCategory {
  readonly key: string;
  readonly left: CategoryLine | null;
  readonly right: CategoryLine | null;
}

export interface CategoryLine {
  readonly name: string;
  /** Points. */
  readonly total: number;
  readonly indicators: number;
}
