/** Judges one entry against its field's rule. Blank is not zero, and a bad entry is neither. */
import type { Criterion, Field } from "../rubric";
import type { CellValue } from "../sheet/value";
import { roundHalfAway, NOISE_DECIMALS } from "./round";
import { isBlank } from "./entries";

export type EntryFault =
  "not-a-number" | "below-range" | "above-range" | "not-a-level" | "not-whole" | "negative" | "unknown-reason";

export type Judgement =
  | { readonly state: "blank" }
  | { readonly state: "valid"; readonly number: number }
  | { readonly state: "invalid"; readonly fault: EntryFault };

const BLANK: Judgement = { state: "blank" };

/** Judges a value typed as a percentage, a level or a count; for vetoes see {@link judgeVeto}. */
export function judgeEntry(criterion: Criterion, value: CellValue): Judgement {
  if (isBlank(value)) return BLANK;
  if (typeof value !== "number" || !Number.isFinite(value)) return invalid("not-a-number");
  switch (criterion.rule.kind) {
    case "range":
      if (value < 0) return invalid("below-range");
      if (roundHalfAway(value - (criterion.share ?? 0), NOISE_DECIMALS) > 0) return invalid("above-range");
      // What the tolerance let through above the share earns no more than the share.
      return valid(Math.min(value, criterion.share ?? 0));
    case "levels": {
      const level = criterion.rule.levels.find((one) => roundHalfAway(value - one.share, NOISE_DECIMALS) === 0);
      return level ? valid(level.share) : invalid("not-a-level");
    }
    case "benchmark":
    case "tiers":
    case "incidents":
    case "deduct":
    case "penalty":
      if (value < 0) return invalid("negative");
      return Number.isInteger(value) ? valid(value) : invalid("not-whole");
  }
}

/** A veto holds as soon as its cell holds anything: a reason that nobody knows is a fault, but still a veto. */
export function judgeVeto(reasons: readonly string[], value: CellValue): Judgement {
  if (isBlank(value)) return BLANK;
  return typeof value === "string" && reasons.includes(value.trim()) ? valid(1) : invalid("unknown-reason");
}

export function judgeField(field: Field, value: CellValue): Judgement {
  return field.kind === "veto" ? judgeVeto(field.reasons, value) : judgeEntry(field.criterion, value);
}

function valid(number: number): Judgement {
  return { state: "valid", number };
}

function invalid(fault: EntryFault): Judgement {
  return { state: "invalid", fault };
}
