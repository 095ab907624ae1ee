/** Rounding as spreadsheets do it. */

/** Digits that a spreadsheet's number has: what lies beyond is noise of the binary form. */
const SIGNIFICANT = 15;

/** Decimals to which a total is first brought, so that the noise of a sum cannot decide a half. */
export const NOISE_DECIMALS = 9;

/**
 * ROUND: half away from zero, on the number's decimal value of 15 significant digits (61.455 → 61.46, though its
 * binary form lies below).
 *
 * @param decimals 0 or more
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (value === 0 || !Number.isFinite(value)) return value === 0 ? 0 : value;
  const [mantissa = "", exponent = "0"] = Math.abs(value)
    .toExponential(SIGNIFICANT - 1)
    .split("e");
  const digits = mantissa.replace(".", "");
  const kept = Number(exponent) + 1 + decimals;
  if (kept >= SIGNIFICANT) return value;
  if (kept < 0) return 0;
  const up = digits.charAt(kept) >= "5" ? 1n : 0n;
  const rounded = Number(`${BigInt(digits.slice(0, kept) || "0") + up}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A total for publication: ROUND(ROUND(total, 9), decimals). */
export function roundTotal(total: number, decimals: number): number {
  return roundHalfAway(roundHalfAway(total, NOISE_DECIMALS), decimals);
}
