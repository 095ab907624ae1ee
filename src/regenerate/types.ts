/** What becomes of a scorebook when its rubric or its units change: all of it told before anything is written. */
import type { AsideItem } from "../plan/aside";
import type { Rubric, Unit } from "../rubric";
import type { Entries } from "../scoring";
import type { CellValue } from "../sheet/value";
import type { Change } from "./change";

/** What the scorebook is to be made for. */
export interface Target {
  /** Its readings settled. */
  readonly rubric: Rubric;
  readonly units: readonly Unit[];
}

/** What is to be otherwise; null for as the workbook has it now, edits included. */
export interface Wanted {
  readonly rubric: Rubric | null;
  readonly units: readonly Unit[] | null;
}

/** One entry that has its place in the new scorebook. */
export interface CarriedEntry {
  readonly unitId: string;
  readonly fieldId: string;
  readonly value: CellValue;
}

/** An entry that comes back from 未能保留, and where it had stood. */
export interface ReturnedEntry extends CarriedEntry {
  readonly stood: string;
}

/** How a unit stood before, and how it stands then; null where it is not assessed. */
export interface Standing {
  readonly unit: Unit;
  readonly before: Place | null;
  readonly after: Place | null;
}

export interface Place {
  readonly total: number;
  readonly rank: number;
}

export interface Regeneration {
  readonly target: Target;
  /** What the workbook was made for, to be kept: with what people edited, where that is not the target. */
  readonly before: Target;
  /** What the new scorebook holds. */
  readonly entries: Entries;
  readonly changes: readonly Change[];
  readonly carried: readonly CarriedEntry[];
  readonly returned: readonly ReturnedEntry[];
  /** What is set aside now, for the first time. */
  readonly setAside: readonly AsideItem[];
  /** All that is kept aside then: what still is, and what is set aside now. */
  readonly aside: readonly AsideItem[];
  /** In the new order of the units, those that are gone at the end. */
  readonly standings: readonly Standing[];
}
