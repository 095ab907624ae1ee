/** Numbers in texts, alike in every language. */
import type { Field } from "../rubric";
import { roundHalfAway } from "../scoring/round";
import { valueText } from "../sheet/value";
import type { CellValue } from "../sheet/value";

/** 0.125 → 12.5%, without the noise of binary fractions. */
export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(12))}%`;
}

/** The same with at most two decimals, for what was computed. */
export function roundPercent(share: number): string {
  return `${roundHalfAway(share * 100, 2)}%`;
}

/** Points with at most two decimals: 1.5, 0.67. */
export function points(number: number): string {
  return String(roundHalfAway(number, 2));
}

/** An entry as people read it; an empty text for a blank one. */
export function entryText(field: Field, value: CellValue): string {
  if (typeof value !== "number" || field.kind === "veto") return valueText(value);
  const { kind } = field.criterion.rule;
  return kind === "range" || kind === "levels" ? percent(value) : String(value);
}
