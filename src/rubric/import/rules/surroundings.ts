/** What the reading of one indicator needs of the rest. */
import type { CategoryKind, Condition } from "../../types";
import type { Known } from "../known";
import type { Session } from "../session";

export interface Surroundings {
  readonly session: Session;
  readonly known: Known;
  readonly category: { readonly id: string; readonly name: string; readonly kind: CategoryKind };
  /** Number of an appendix → its id; undefined where there is none. */
  readonly appendixId: (number: number) => string | undefined;
  /** Takes a condition up into the rubric. */
  readonly condition: (condition: Condition) => void;
}
