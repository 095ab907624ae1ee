/** What the pane wrote, to be taken back and made again. */
import type { WorkbookRewrite } from "../../plan/rewrite";
import type { Target } from "../../regenerate";
import type { Repair } from "../../sheet/repair";
import type { Snapshot } from "../../sheet/snapshot";
import type { CellValue } from "../../sheet/value";
import type { Place } from "../model/place";

export interface EntryStep {
  readonly kind: "entry";
  readonly place: Place;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** Findings that were mended. */
export interface MendStep {
  readonly kind: "mend";
  readonly repair: Repair;
}

/** The scorebook was brought to another rubric or other units. */
export interface RegenerateStep {
  readonly kind: "regenerate";
  readonly target: Target;
  /** With its witnesses. */
  readonly undo: WorkbookRewrite;
  /** The workbook as it was left. */
  readonly after: Snapshot;
}

export type Step = EntryStep | MendStep | RegenerateStep;

export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** Steps beyond these are forgotten. */
const MOST = 200;

export const NO_HISTORY: History = { past: [], future: [] };

export function withStep({ past }: History, step: Step): History {
  return { past: [...past, step].slice(-MOST), future: [] };
}

/** @param then what makes the step again; null: it cannot be taken any more, and is forgotten */
export function steppedBack({ past, future }: History, step: Step, then: Step | null): History {
  return { past: past.filter((one) => one !== step), future: then ? [...future, then] : future };
}

/** @param then what takes the step back; null: it cannot be taken any more, and is forgotten */
export function steppedForth({ past, future }: History, step: Step, then: Step | null): History {
  return { past: then ? [...past, then] : past, future: future.filter((one) => one !== step) };
}
