/** Exact rational numbers: arithmetic without a binary form, and so without its noise. */

export interface Fraction {
  readonly over: bigint;
  /** Above 0. */
  readonly under: bigint;
}

export const ZERO: Fraction = { over: 0n, under: 1n };
export const ONE: Fraction = { over: 1n, under: 1n };

/**
 * The decimal number that a cell shows: spreadsheets keep 15 significant digits of what is typed, so that a third is
 * 0.333333333333333 and 0.1 + 0.2 is 0.3.
 */
export function fraction(number: number): Fraction {
  const [digits = "0", exponent = "0"] = number.toExponential(14).split("e");
  const whole = BigInt(digits.replace(".", ""));
  const power = Number(exponent) - 14;
  return power < 0 ? reduced(whole, 10n ** BigInt(-power)) : reduced(whole * 10n ** BigInt(power), 1n);
}

export function percent(number: number): Fraction {
  return reduced(BigInt(number), 100n);
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.under === b.under) return reduced(a.over + b.over, a.under);
  return reduced(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { over: -b.over, under: b.under });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return reduced(a.over * b.over, a.under * b.under);
}

/** b above 0. */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  return reduced(a.over * b.under, a.under * b.over);
}

/** Below 0, 0 or above 0, as a is below, equal to or above b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Half away from zero. */
export function rounded(a: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  const twice = 2n * (a.over < 0n ? -a.over : a.over) * scale;
  const whole = (twice + a.under) / (2n * a.under);
  return reduced(a.over < 0n ? -whole : whole, scale);
}

export function toNumber({ over, under }: Fraction): number {
  const digits = 25n;
  return Number(`${(over * 10n ** digits) / under}e-${digits}`);
}

function reduced(over: bigint, under: bigint): Fraction {
  let [a, b] = [over < 0n ? -over : over, under];
  while (b > 0n) [a, b] = [b, a % b];
  return a <= 1n ? { over, under } : { over: over / a, under: under / a };
}
