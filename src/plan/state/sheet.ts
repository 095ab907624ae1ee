/** The very-hidden sheet that remembers what the workbook was made from. */
import type { Rubric } from "../../rubric";
import { MAX_CELL_TEXT } from "../../sheet/limits";
import type { CellValue } from "../../sheet/value";
import { LAYOUT_VERSION, markerOf, SHEETS } from "../names";
import { plainSheet } from "../plain-sheet";
import type { SheetPlan } from "../types";
import { pack } from "./pack";
import { RULES_KEY } from "./rules";

/** A cell's text stays well below Excel's limit, also when a program counts bytes of some other encoding. */
const CHUNK = Math.floor(MAX_CELL_TEXT / 2);

/**
 * Rows of key, number and text; the rubric's JSON, packed, is cut into pieces, numbered from 0.
 *
 * @param rules what is set for rules; empty for nothing
 */
export function stateSheet(rubric: Rubric, fingerprint: string, rules = ""): SheetPlan {
  const packed = pack(JSON.stringify(rubric));
  const pieces: CellValue[][] = [];
  for (let start = 0; start < packed.length; start += CHUNK) {
    pieces.push(["rubric", pieces.length, packed.slice(start, start + CHUNK)]);
  }
  const values: CellValue[][] = [
    [markerOf("state"), null, null],
    ["layout", LAYOUT_VERSION, null],
    ["fingerprint", null, fingerprint],
    ...pieces,
    ...(rules === "" ? [] : [[RULES_KEY, null, rules]]),
  ];
  const area = { row: 0, column: 0, rows: values.length, columns: 3 };
  return { ...plainSheet(SHEETS.state, "very-hidden", [{ kind: "values", area, values }]), protected: true };
}
