/** What people type into a control, as the value that belongs in the cell, or why it does not. */
import type { Field } from "../../rubric";
import { judgeField } from "../../scoring";
import type { EntryFault } from "../../scoring";
import type { CellValue } from "../../sheet/value";

/** Counts beyond this are slips of the keyboard: the workbook's own validation stops here as well. */
export const MOST_COUNT = 1_000_000;

export type Refusal = EntryFault | "too-many" | "not-applicable";

export type Typed = { readonly value: CellValue } | { readonly refused: Refusal };

/** Wide forms (４５％) are read as plain ones; thousands may be set apart. */
const NUMBER = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))\s*(%?)$/;

/**
 * The text as a value: null for none, a fraction of the indicator's weight for a percentage, a count.
 *
 * A percentage is read as Excel reads it in a cell with a percent format: 45 and 45% are 45 %, and so is 0.45, since
 * numbers below 1 are taken for fractions; half a percent must be typed as 0.5%.
 * Source: "Format numbers as percentages", support.microsoft.com.
 */
export function readTyped(field: Field, text: string): Typed {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return { value: null };
  if (field.kind === "veto") return admit(field, plain);
  const match = NUMBER.exec(plain.replace(/(?<=\d),(?=\d{3})/g, ""));
  if (!match) return { refused: "not-a-number" };
  const [, digits = "", sign] = match;
  const { kind } = field.criterion.rule;
  if (kind !== "range" && kind !== "levels")
    return sign === "" ? admit(field, Number(digits)) : { refused: "not-whole" };
  const isFraction = sign === "" && Math.abs(Number(digits)) < 1;
  return admit(field, Number(isFraction ? digits : `${digits}e-2`));
}

/** The value, if the field takes it. */
export function admit(field: Field, value: CellValue): Typed {
  const judgement = judgeField(field, value);
  if (judgement.state === "invalid") return { refused: judgement.fault };
  const isCount =
    field.kind !== "veto" && field.criterion.rule.kind !== "range" && field.criterion.rule.kind !== "levels";
  if (isCount && typeof value === "number" && value > MOST_COUNT) return { refused: "too-many" };
  return { value };
}

/** 0.125 → 12.5, without the noise of binary fractions. */
export function toPercent(share: number): number {
  return Number((share * 100).toPrecision(12));
}

/**
 * The value as the control shows it, such that reading it again gives the value: percentages stand without their sign,
 * which is beside the control, unless they are below 1 %.
 */
export function typedText(field: Field, value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "number" || field.kind === "veto") return String(value);
  const { kind } = field.criterion.rule;
  if (kind !== "range" && kind !== "levels") return String(value);
  const percent = toPercent(value);
  return percent !== 0 && Math.abs(percent) < 1 ? `${percent}%` : String(percent);
}
