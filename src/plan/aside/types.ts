/** Something that a person typed and that has no place any more: kept where it can come back from. */
import type { EntryFault } from "../../scoring";
import type { CellValue } from "../../sheet/value";

export const ASIDE_REASONS = [
  /** The unit is no longer assessed. */
  "unit-gone",
  /** The criterion, its counter or its veto is no longer there. */
  "field-gone",
  /** Another criterion has the id by now: neither its indicator's name nor its words are the same. */
  "field-replaced",
  /** It was a fitting entry and no longer is one: above a lowered limit, not a level any more, a kind that changed. */
  "not-fitting",
  /** Its row or column stands twice. */
  "place-taken",
  /** Typed over a formula, or over what the product says there. */
  "typed-over",
  /** Typed beside all rows and columns of the product, in one of its sheets. */
  "no-place",
] as const;

export type AsideReason = (typeof ASIDE_REASONS)[number];

/** A formula with its equals sign, or a value. */
export type Typed = { readonly formula: string } | { readonly value: CellValue };

export interface AsideItem {
  /** `a1`, `a2` …; what is set aside gets the next number, and keeps it. */
  readonly key: string;
  readonly reason: AsideReason;
  /** What was wrong with it, where it does not fit. */
  readonly fault: EntryFault | null;
  /** Ids of what it belonged to; empty where it is no entry. */
  readonly unitId: string;
  readonly fieldId: string;
  /** The same in words, as they were then. */
  readonly unit: string;
  readonly indicator: string;
  readonly criterion: string;
  readonly typed: Typed;
  /** A number that is entered, and shown, in percent: 0.6 is 60 %. */
  readonly percent?: true;
  /** `评分录入!H10`. */
  readonly stood: string;
  /** When it was set aside: Excel's number of days, in whole minutes. */
  readonly since: number;
}
