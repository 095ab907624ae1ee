/** What is chosen before a scorebook is made anew where it stands, and what would come of it. */
import type { Book } from "../../plan";
import type { InPlace } from "../../regenerate";
import type { RubricFault } from "../../rubric";
import type { Making } from "./making";

export type Outcome =
  /** The rubric does not add up: nothing is made of it. */
  | { readonly kind: "faulty"; readonly faults: readonly RubricFault[] }
  | { readonly kind: "too-many"; readonly units: number }
  | ({ readonly kind: "planned"; readonly book: Book } & InPlace);

export interface Regenerating extends Making {
  /** null before anybody asked for it. */
  readonly outcome: Outcome | null;
}
