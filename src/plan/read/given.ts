import type { Rubric, Unit } from "../../rubric";

/** What stands in for what is gone. */
export interface Given {
  /** What the workbook was made from, as far as anybody knows. */
  readonly rubric: Rubric;
  /** For a workbook that no longer tells of its units; null for none. */
  readonly units: readonly Unit[] | null;
}
