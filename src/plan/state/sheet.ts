/** The very-hidden sheet that remembers what the workbook was made from. */
import type { Rubric } from "../../rubric";
import type { CellValue } from "../../sheet/value";
import { LAYOUT_VERSION, markerOf, SHEETS } from "../names";
import { plainSheet } from "../plain-sheet";
import type { SheetPlan } from "../types";
import { beforeRows, packedRows } from "./before";
import type { Before } from "./before";
import { RULES_KEY } from "./rules";

/** What a workbook remembers besides its rubric. */
export interface Memory {
  /** What is set for rules, as `formatRuleChoices` has it; nothing unless given. */
  readonly rules?: string;
  /** What it was made for before it was last regenerated. */
  readonly before?: Before | null;
}

/** Rows of key, number and text; JSON is packed and cut into pieces, numbered from 0. */
export function stateSheet(rubric: Rubric, fingerprint: string, { rules = "", before = null }: Memory = {}): SheetPlan {
  const values: CellValue[][] = [
    [markerOf("state"), null, null],
    ["layout", LAYOUT_VERSION, null],
    ["fingerprint", null, fingerprint],
    ...packedRows("rubric", rubric),
    ...(rules === "" ? [] : [[RULES_KEY, null, rules]]),
    ...(before ? beforeRows(before) : []),
  ];
  const area = { row: 0, column: 0, rows: values.length, columns: 3 };
  return { ...plainSheet(SHEETS.state, "very-hidden", [{ kind: "values", area, values }]), protected: true };
}
