/** What a name's cell says besides the name: points behind it, dashes instead of it. */
import { clean, halfWidth, joined } from "../words";

export interface NamedPoints {
  readonly name: string;
  /** 43, behind the name as 政府信息公开43, （43分） or 43分; null where there are none. */
  readonly points: number | null;
}

const BRACKETED = /[（(]\s*(?:共|计|总分|满分|权重)?\s*([+-]?\d+(?:\.\d+)?)\s*(?:分|%)?\s*[)）]$/u;
const BARE = /(?<=[^\d.])([+-]?\d+(?:\.\d+)?)\s*分?$/u;

/** A category's name; its points may stand behind it without brackets. */
export function categoryName(text: string): NamedPoints {
  const words = halfWidth(joined(text));
  const found = BRACKETED.exec(words) ?? BARE.exec(words);
  if (!found || found.index === 0) return { name: plainName(joined(text)), points: null };
  return { name: plainName(words.slice(0, found.index)), points: clean(Number(found[1])) };
}

/** Any other name: digits may be its own, so points count only in brackets. */
export function indicatorName(text: string): NamedPoints {
  const words = joined(text);
  const found = BRACKETED.exec(halfWidth(words));
  if (!found || found.index === 0 || !/分|^[（(]\s*[\d.]+\s*[)）]$/u.test(found[0])) {
    return { name: plainName(words), points: null };
  }
  return { name: plainName(words.slice(0, found.index)), points: clean(Number(found[1])) };
}

/** Without the number in front: 一、 or （一） or 1. */
function plainName(name: string): string {
  const bare = name.replace(
    /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|\d{1,2}[.、．](?!\d))\s*/u,
    "",
  );
  return (bare === "" ? name : bare).trim();
}

/** —— and its like: the level is not used. */
export function isDash(text: string): boolean {
  return /^[\s\-－—–―─~/／\\无]*$/u.test(text);
}

/** The points of a weight's cell, or null: 4, 4分, （4分）, -4, 4%. */
export function pointsOf(text: string): number | null {
  const words = halfWidth(text).replace(/\s/gu, "");
  const found = /^[（(]?([+-]?\d+(?:\.\d+)?)(?:分|%)?[)）]?$/u.exec(words);
  return found ? clean(Number(found[1])) : null;
}
