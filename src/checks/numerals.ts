/** Numbers that were typed, or came out of another program, as text. */

export interface Numeral {
  /** As it stands there, the per cent sign disregarded: 50 for “50%”. */
  readonly number: number;
  readonly percent: boolean;
}

/** Full-width forms of ASCII (５０％, ０．５) lie this far above it. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
/** The small per cent sign and the minus sign, which have ASCII forms elsewhere. */
const SMALL_PERCENT = /\ufe6a/g;
const MINUS = /\u2212/g;
/** Blanks of every width (no-break U+00A0, ideographic U+3000), and marks without any width that pasting leaves. */
const AROUND = /^[\s\u200b-\u200f\u2060]+|[\s\u200b-\u200f\u2060]+$/gu;
/** Thousands are parted in threes or not at all: 1,5 may be anything. */
const NUMERAL = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?\s*(%?)$/u;

/**
 * The number that a text spells in figures; null for any other text. Words (五成), units (3次), ranges (1-4) and
 * decimals with a comma are none: what they mean is not certain.
 */
export function parseNumeral(text: string): Numeral | null {
  const plain = text
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(SMALL_PERCENT, "%")
    .replace(MINUS, "-")
    .replace(AROUND, "");
  const [, sign = "", whole = "", fraction = "", percent = ""] = NUMERAL.exec(plain) ?? [];
  if (whole === "" && fraction.length < 2) return null;
  const number = Number(`${whole.replaceAll(",", "") || "0"}${fraction.length > 1 ? fraction : ""}`);
  return { number: sign === "-" && number !== 0 ? -number : number, percent: percent !== "" };
}

/** 45 → 0.45 without the noise that a division leaves. */
export function hundredth(number: number): number {
  return Number((number / 100).toPrecision(15));
}

/** 0.30000000000000004 → 0.3: what adding up leaves, nobody typed. */
export function withoutNoise(sum: number): number {
  return Number(sum.toPrecision(12));
}
