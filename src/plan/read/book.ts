/** A workbook read back: the rubric and units it computes with, what was typed, and where. */
import { settleReadings } from "../../rubric";
import type { Field, Rubric, RubricFault, Unit } from "../../rubric";
import type { Entries } from "../../scoring";
import type { Snapshot } from "../../sheet/snapshot";
import type { SheetKey } from "../names";
import { readEntries, rowIdOf } from "./entries";
import type { Given } from "./given";
import { readRubric } from "./rubric";
import { findSheet, placeOf } from "./sheets";
import type { FoundSheet } from "./sheets";
import { readState } from "./state";
import type { BookState } from "./state";
import { readUnits } from "./units";

export interface Book {
  readonly snapshot: Snapshot;
  readonly state: BookState;
  /** With the edits made in 指标体系 and 说明. */
  readonly rubric: Rubric;
  readonly units: readonly Unit[];
  readonly entries: Entries;
  readonly entriesSheet: FoundSheet;
  /** What stood in for what is gone, where it could not be read by itself. */
  readonly given?: Given;
}

/** Why a workbook is not one of ours, or can no longer be read as one. */
export type BookFault =
  | { readonly code: "not-a-scorebook" }
  | { readonly code: "sheet-missing"; readonly sheet: SheetKey }
  | { readonly code: "state-damaged"; readonly faults: readonly RubricFault[] }
  /** The rubric kept is a whole one, but not the one whose fingerprint stands beside it (empty: none stands there). */
  | { readonly code: "state-mixed"; readonly fingerprint: string; readonly unpacked: string }
  | { readonly code: "newer-layout"; readonly layout: number }
  | { readonly code: "no-units" };

export type BookResult = { readonly book: Book } | { readonly faults: readonly BookFault[] };

export function readBook(snapshot: Snapshot, newestLayout: number): BookResult {
  const stateSheet = findSheet(snapshot, "state");
  const unitsSheet = findSheet(snapshot, "units");
  const entriesSheet = findSheet(snapshot, "entries");
  if (!stateSheet && !unitsSheet && !entriesSheet) return { faults: [{ code: "not-a-scorebook" }] };
  const faults: BookFault[] = [];
  if (!stateSheet) faults.push({ code: "sheet-missing", sheet: "state" });
  if (!unitsSheet) faults.push({ code: "sheet-missing", sheet: "units" });
  if (!entriesSheet) faults.push({ code: "sheet-missing", sheet: "entries" });
  if (!stateSheet || !unitsSheet || !entriesSheet) return { faults };

  const result = readState(stateSheet);
  if ("faults" in result) return { faults: [{ code: "state-damaged", faults: result.faults }] };
  const { state, unpacked } = result;
  if (state.layout > newestLayout) return { faults: [{ code: "newer-layout", layout: state.layout }] };
  if (state.fingerprint !== unpacked) {
    return { faults: [{ code: "state-mixed", fingerprint: state.fingerprint, unpacked }] };
  }
  const edited = readRubric(state.rubric, findSheet(snapshot, "rubric"), findSheet(snapshot, "guide"));
  const rubric = settleReadings(edited);
  const units = readUnits(rubric, unitsSheet);
  if (units.length === 0) return { faults: [{ code: "no-units" }] };
  const entries = readEntries(rubric, units, entriesSheet);
  return { book: { snapshot, state, rubric, units, entries, entriesSheet } };
}

/** The cell of 评分录入 that takes a field for a unit; null where its row or column is gone. */
export function cellOf({ entriesSheet }: Book, unit: Unit, field: Field): { row: number; column: number } | null {
  return placeOf(entriesSheet, rowIdOf(field), unit.id);
}
