/** What the workbook was made from, from its very-hidden sheet. */
import { fingerprintOfText, parseRubric } from "../../rubric";
import type { Rubric, RubricFault } from "../../rubric";
import { lately } from "../../sheet/lately";
import { cellAt, textAt } from "../../sheet/snapshot";
import { unpackedRows } from "../state/before";
import type { FoundSheet } from "./sheets";

export interface BookState {
  readonly layout: number;
  /** As the sheet has it; empty where it has none. */
  readonly fingerprint: string;
  readonly rubric: Rubric;
}

/** `unpacked` is the fingerprint of the rubric that is really there. */
export type StateResult =
  { readonly state: BookState; readonly unpacked: string } | { readonly faults: readonly RubricFault[] };

const parsedLately = lately(2, parseRubric);

export function readState({ sheet }: FoundSheet): StateResult {
  let layout = 0;
  let fingerprint = "";
  sheet.rows.forEach((_, row) => {
    const number = cellAt(sheet, row, 1).value;
    switch (textAt(sheet, row, 0)) {
      case "layout":
        layout = typeof number === "number" ? number : 0;
        break;
      case "fingerprint":
        fingerprint = textAt(sheet, row, 2);
        break;
      default:
    }
  });
  const json = unpackedRows(sheet, "rubric") ?? "";
  const parsed = parsedLately(json);
  if ("faults" in parsed) return parsed;
  return { state: { layout, fingerprint, rubric: parsed.rubric }, unpacked: fingerprintOfText(json) };
}
