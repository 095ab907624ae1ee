/** What the pane tells when something happened: problems of the workbook, refused entries, and what was done. */
import type { ProblemCode } from "../../excel";
import type { Field } from "../../rubric";
import type { EntryFault } from "../../scoring";

/** Why Excel did not do what it was asked. */
export interface Problem {
  readonly code: ProblemCode;
  /** Sheet names for "names-taken", Excel's own words for the rest. */
  readonly details: readonly string[];
}

/** What happened, and what to do about it. */
export interface Advice {
  readonly title: string;
  readonly body: string;
}

export type RefusalName = EntryFault | "too-many" | "not-applicable";

export interface MendedNotice {
  readonly count: number;
  /** Nothing but cells was written. */
  readonly isOfCells: boolean;
}

/** How much of a scorebook that was made anew is of what kind. */
export interface RegeneratedNotice extends Readonly<Record<"changes" | "carried" | "returned" | "setAside", number>> {
  readonly undoable: boolean;
}

/** What a toast tells. */
export type NoticeContent =
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "refused"; readonly where: string; readonly field: Field; readonly refusal: RefusalName }
  | { readonly kind: "undone" | "redone"; readonly where: string; readonly value: string }
  | { readonly kind: "not-undone"; readonly where: string }
  | ({ readonly kind: "mended" | "unmended" } & MendedNotice)
  | { readonly kind: "not-mended" }
  | ({ readonly kind: "regenerated" } & RegeneratedNotice)
  | { readonly kind: "regenerate-moved" | "regenerate-changed" | "unregenerated" | "not-unregenerated" }
  /** @param cells `评分录入!H10` */
  | { readonly kind: "regenerate-typed-since"; readonly cells: readonly string[] }
  | { readonly kind: "changed-meanwhile"; readonly where: string }
  | { readonly kind: "moved" | "cell-gone" | "no-blank" | "way-ends" | "cancelled" | "cleaned" | "not-watching" }
  | { readonly kind: "made"; readonly units: number; readonly criteria: number }
  /** @param changed cells */
  | { readonly kind: "results-written"; readonly sheet: string; readonly changed: number }
  | { readonly kind: "saved"; readonly name: string };
