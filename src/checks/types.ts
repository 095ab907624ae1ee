/** What a check is, and what it reports: data only; texts are made last. */
import type { Book } from "../plan";
import type { EditedRubric } from "../plan/read/edited/rubric";
import type { Criterion, Field, Indicator, Category, Unit } from "../rubric";
import type { Scores } from "../scoring";
import type { CellAddress } from "../sheet/address";
import type { Later, Steps } from "../sheet/steps";
import type { CellValue } from "../sheet/value";
import type { Made } from "./made";
import type { RULE_FAILED, RuleId } from "./rule-ids";

export type Severity = "error" | "warning" | "info";

/** What a finding's texts tell beside its place: numbers, names, other cells. */
export type FindingData = Readonly<Record<string, CellValue | readonly string[]>>;

export interface Finding {
  readonly rule: RuleId | typeof RULE_FAILED;
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
  readonly data: FindingData;
}

/** A finding that people put up with. */
export interface IgnoredFinding extends Finding {
  /** Why. */
  readonly ignored: string;
  readonly key: string;
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
  /** With its equals sign; null where the cell holds what was typed. */
  readonly formula: string | null;
}

/** What the rules look at; what costs time is made when the first rule asks for it. */
export interface CheckContext {
  readonly book: Book;
  readonly entries: readonly EntryPlace[];
  /** How many of the entries have a cell. */
  readonly checkedCells: number;
  /** By unit and field id. */
  readonly entryAt: (unitId: string, fieldId: string) => EntryPlace | null;
  /** Computed from the entries, whatever the workbook's own cells say. */
  readonly scores: Later<Scores>;
  /** The rubric that 指标体系 says by now, new lines included; null where the sheet is gone. */
  readonly edited: () => EditedRubric | null;
  /** The workbook as it should be beside the one that is there; null where nothing can be said of that. */
  readonly made: Later<Made | null>;
}

export interface RuleMeta {
  /** Also the name of the rule's file. */
  readonly id: RuleId;
  /** Unless a workbook's settings say otherwise. */
  readonly severity: Severity;
}

/** By rule: another severity, or not to be run at all. */
export type RuleSettings = Readonly<Partial<Record<RuleId, Severity | "off">>>;

export interface Rule {
  readonly meta: RuleMeta;
  /** In steps where thousands of units would take it more than some ten milliseconds. */
  readonly run: (context: CheckContext) => Finding[] | Steps<Finding[]>;
}
