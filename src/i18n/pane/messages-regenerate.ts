/** Making the scorebook anew where it stands: what is chosen, what would come of it. */
import type { Fit } from "../../plan";
import type { AsideReason } from "../../plan/aside";
import type { Change, ChangedThing, How, NumberOf, Place } from "../../regenerate";
import type { EntryFault } from "../../scoring";
import type { Advice } from "./messages-notices";
import type { RubricCounts } from "./messages-start";

/** One difference: what it is of, and what stands there on either side; both empty for another order. */
export interface Facet {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/** What a scorebook was made for before. */
interface Before {
  /** With whom it assesses. */
  readonly title: string;
  readonly units: number;
  readonly counts: RubricCounts;
}

export interface RegenerateTexts {
  readonly title: string;
  readonly intro: string;
  /** Of a workbook that cannot be read by itself. */
  readonly repair: string;
  readonly repairIntro: string;
  /** Whether the rubric that is chosen is the one that the workbook was made from. */
  readonly fits: (fit: Fit) => string;
  /** The units that such a workbook still tells of. */
  readonly unitsLeft: string;
  readonly back: string;
  readonly bookRubric: string;
  readonly bookUnits: string;
  /** What it was made for before it was last regenerated. */
  readonly beforeRubric: (before: Before) => string;
  readonly beforeUnits: (count: number) => string;
  /** On 开始: what it can be brought back to, by one click. */
  readonly before: (before: Before) => string;
  readonly restore: string;
  readonly restoreHint: string;
  readonly preview: string;
  readonly previewAgain: string;
  readonly previewing: string;
  readonly faulty: (count: number) => string;
  readonly nothing: Advice;
  readonly outcome: string;
  /** Neither rubric nor units differ, but sheets do from what they should be. */
  readonly onlyRepaired: string;
  readonly writes: (sheets: readonly string[]) => string;
  readonly changes: (count: number) => string;
  readonly group: (code: How["code"]) => string;
  readonly count: (count: number) => string;
  /** A change's thing and what it is called, without what comes of it. */
  readonly thing: (change: Change) => string;
  /** What comes of it; empty where the group says it all. */
  readonly how: (how: How) => string;
  /** The same apart, uncut, for two columns; null where the group says it all. */
  readonly facet: (thing: ChangedThing, how: How) => Facet | null;
  readonly things: Readonly<Record<ChangedThing, string>>;
  readonly amount: (of: NumberOf, value: number | null) => string;
  readonly entries: string;
  readonly carried: (count: number) => string;
  readonly returned: (count: number) => string;
  readonly setAside: (count: number) => string;
  readonly noneSetAside: string;
  readonly reason: (reason: AsideReason, fault: EntryFault | null) => string;
  readonly stood: (cell: string) => string;
  readonly standings: (count: number) => string;
  readonly sameStandings: string;
  readonly standing: (before: Place | null, after: Place | null) => string;
  readonly regenerate: string;
  readonly regenerating: string;
  readonly showMore: (count: number) => string;
}
