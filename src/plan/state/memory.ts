/** What a workbook remembers besides its rubric, read back. */
import type { Snapshot } from "../../sheet/snapshot";
import { findSheet } from "../read/sheets";
import { beforeIn } from "./before";
import { ruleChoicesIn } from "./rules";
import type { Memory } from "./sheet";

export function memoryIn(snapshot: Pick<Snapshot, "sheets">): Required<Memory> {
  const state = findSheet(snapshot, "state");
  return state ? { rules: ruleChoicesIn(state.sheet), before: beforeIn(state.sheet) } : { rules: "", before: null };
}
