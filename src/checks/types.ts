/** What a check is, and what it reports: data only; texts are made last. */
import type { Book } from "../plan";
import type { Criterion, Field, Indicator, Category, Unit } from "../rubric";
import type { CellAddress } from "../sheet/address";
import type { CellValue } from "../sheet/value";

export type Severity = "error" | "warning" | "info";

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Name of the sheet as it is called now; null where no cell is to blame. */
  readonly sheet: string | null;
  readonly cell: CellAddress | null;
  readonly unit: Unit | null;
  readonly category: Category | null;
  readonly indicator: Indicator | null;
  readonly criterion: Criterion | null;
  readonly field: Field | null;
  /** What the cell holds. */
  readonly value: CellValue;
}

/** An entry's place, with all that a rule may ask about it. */
export interface EntryPlace {
  readonly unit: Unit;
  readonly field: Field;
  readonly value: CellValue;
  readonly applies: boolean;
  /** Its indicator, or its own criterion, is vetoed for the unit. */
  readonly vetoed: boolean;
  /** null where the row or the unit's column is gone. */
  readonly cell: CellAddress | null;
}

export interface CheckContext {
  readonly book: Book;
  readonly entries: readonly EntryPlace[];
}

export interface RuleMeta {
  /** Also the name of the rule's file. */
  readonly id: string;
  readonly severity: Severity;
}

export interface Rule {
  readonly meta: RuleMeta;
  readonly run: (context: CheckContext) => Finding[];
}
