/** How Excel takes one kind of value for another, and which of two is the greater. */
import type { Scalar } from "./parse";

/** @throws for a text that is no number: #VALUE! */
export function numberOf(value: Scalar): number {
  if (value === null) return 0;
  if (typeof value === "string" && value.trim() === "") throw new Error("#VALUE!");
  const number = Number(value);
  if (Number.isNaN(number)) throw new Error("#VALUE!");
  return number;
}

export function textOf(value: Scalar): string {
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** @throws for a text: #VALUE! */
export function truthOf(value: Scalar): boolean {
  return typeof value === "boolean" ? value : numberOf(value) !== 0;
}

/** Negative, 0 or positive. Numbers come before texts, these before truth values; an empty cell is like any zero. */
export function compareScalars(left: Scalar, right: Scalar): number {
  const [one, other] = [filled(left, right), filled(right, left)];
  const kinds = kindOf(one) - kindOf(other);
  if (kinds !== 0) return kinds;
  if (typeof one === "string" && typeof other === "string") {
    const [a, b] = [one.toLowerCase(), other.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return Number(one) - Number(other);
}

function filled(value: Scalar, beside: Scalar): number | string | boolean {
  if (value !== null) return value;
  return typeof beside === "string" ? "" : typeof beside === "boolean" ? false : 0;
}

function kindOf(value: number | string | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
