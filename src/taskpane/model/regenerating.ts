/** What is chosen before a scorebook is made anew where it stands, and what would come of it. */
import type { Book, Fit } from "../../plan";
import type { InPlace } from "../../regenerate";
import type { RubricFault } from "../../rubric";
import type { RubricCounts } from "../../i18n/pane";
import type { Making } from "./making";

/** What the scorebook was made for before it was last regenerated, in a few words. */
export interface BeforeLine {
  readonly title: string;
  readonly units: number;
  readonly counts: RubricCounts;
}

export type Outcome =
  /** The rubric does not add up: nothing is made of it. */
  | { readonly kind: "faulty"; readonly faults: readonly RubricFault[] }
  | { readonly kind: "too-many"; readonly units: number }
  | ({ readonly kind: "planned"; readonly book: Book } & InPlace);

export interface Repair {
  /** How far the rubric that is chosen is the one that the workbook was made from; null while none is. */
  readonly fit: Fit | null;
}

export interface Regenerating extends Making {
  /** null where it was never regenerated. */
  readonly before: BeforeLine | null;
  /** Of a workbook that cannot be read by itself, and is read by what is chosen; null where it can. */
  readonly repair: Repair | null;
  /** null before anybody asked for it. */
  readonly outcome: Outcome | null;
}
