/** Small things about Chinese office texts that several readers need. */

const NUMERALS = "零一二三四五六七八九十";

/** 4, ４, 四, 十二 → a number; null for anything else. */
export function numeralOf(text: string): number | null {
  const plain = halfWidth(text.trim());
  if (/^\d+$/u.test(plain)) return Number(plain);
  const found = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(plain);
  if (!found || plain === "") return null;
  const [, tens, ten, ones] = found;
  if (ten === undefined) return tens !== undefined && ones === undefined ? NUMERALS.indexOf(tens) : null;
  return (tens === undefined ? 1 : NUMERALS.indexOf(tens)) * 10 + (ones === undefined ? 0 : NUMERALS.indexOf(ones));
}

/** 5 → 五, up to 99. */
export function numeral(value: number): string {
  if (value <= 10) return NUMERALS[value] ?? String(value);
  if (value > 99) return String(value);
  const tens = Math.floor(value / 10);
  return `${tens === 1 ? "" : NUMERALS[tens]}十${value % 10 === 0 ? "" : NUMERALS[value % 10]}`;
}

/** Digits, per cent signs, dots and minus signs of full width as the usual ones. */
export function halfWidth(text: string): string {
  return text
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[％﹪]/gu, "%")
    .replace(/．/gu, ".")
    .replace(/[－−—–]/gu, "-");
}

/** A name broken over lines wherever its column ends: joined, with a space only between Latin words. */
export function joined(text: string): string {
  return text
    .trim()
    .replace(/(?<=\w)\s+(?=\w)/gu, " ")
    .replace(/(?<!\w)\s+|\s+(?!\w)/gu, "");
}

/** What is left of words when they are compared: no spaces, no punctuation, no numbers that may change from year to year. */
export function essence(text: string): string {
  return halfWidth(text)
    .replace(/\d+(?:\.\d+)?(?:%|分)?/gu, "")
    .replace(/[\s\p{P}\p{S}]/gu, "");
}

/** A share or a sum of shares as people write it: without the dust of binary fractions. */
export function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** How alike two texts are, 0 … 1: the share of pairs of neighbouring characters that they have in common. */
export function likeness(a: string, b: string): number {
  const [first, second] = [essence(a), essence(b)];
  if (first === second) return 1;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < first.length; i++) {
    const pair = first.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 0; i + 1 < second.length; i++) {
    const pair = second.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) common++;
    pairs.set(pair, left - 1);
  }
  const all = first.length + second.length - 2;
  return all > 0 ? (2 * common) / all : 0;
}
