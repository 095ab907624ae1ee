/** What is chosen before a scorebook is made. */
import type { UnitFault } from "../../csv";
import type { Rubric, RubricFault, Unit } from "../../rubric";

/** Why a file was not even looked into. */
export type FileTrouble = "too-large";

export type RubricChoice =
  /** `before`: the open scorebook's, as it was before it was last regenerated. */
  | { readonly source: "built-in" | "book" | "before"; readonly rubric: Rubric | null }
  /** `library`: of the rubric library, which calls it so. */
  | { readonly source: "file" | "library"; readonly name: string; readonly rubric: Rubric }
  /** Imported from an official attachment; without a name from what was selected, without a rubric before it is reviewed. */
  | { readonly source: "attachment"; readonly name: string | null; readonly rubric: Rubric | null }
  | {
      readonly source: "file";
      readonly name: string;
      readonly rubric: null;
      readonly faults: readonly RubricFault[];
      readonly trouble: FileTrouble | null;
    };

export interface UnitsChoice {
  readonly source: "built-in" | "book" | "before" | "selection" | "file";
  /** The file's name. */
  readonly name: string | null;
  readonly units: readonly Unit[];
  readonly faults: readonly UnitFault[];
  /** Rows without a name that were passed over. */
  readonly blanks: number;
  readonly trouble: FileTrouble | null;
  /** Set where there are more units than a scorebook takes. */
  readonly tooMany: number | null;
}

export interface Making {
  readonly rubric: RubricChoice;
  readonly units: UnitsChoice;
}

export const NO_UNITS: UnitsChoice = {
  source: "built-in",
  name: null,
  units: [],
  faults: [],
  blanks: 0,
  trouble: null,
  tooMany: null,
};

export const NOTHING_CHOSEN: Making = { rubric: { source: "built-in", rubric: null }, units: NO_UNITS };
