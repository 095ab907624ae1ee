/** What the pane wrote, to be taken back and made again. */
import type { Repair } from "../../sheet/repair";
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

export type Step = EntryStep | MendStep;

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

/** @param kept false: the step cannot be taken any more, and is forgotten */
export function steppedBack({ past, future }: History, step: Step, kept: boolean): History {
  return { past: past.filter((one) => one !== step), future: kept ? [...future, step] : future };
}

export function steppedForth({ past, future }: History, step: Step, kept: boolean): History {
  return { past: kept ? [...past, step] : past, future: future.filter((one) => one !== step) };
}
