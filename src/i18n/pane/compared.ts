/** What differs between two rubrics, a line for each difference: for a person's screen and for a spreadsheet. */
import type { How } from "../../regenerate";
import type { ComparedRow, ComparedSide, Comparison } from "../../regenerate/compare";
import type { Locale } from "../messages";
import { regenerateTextsFor } from "./regenerate";
import type { RegenerateTexts } from "./regenerate";

export interface ComparedLine {
  /** 新增, 取消, 移动, … */
  readonly group: string;
  readonly thing: string;
  /** Names from the top down. */
  readonly path: string;
  /** What of it differs; empty where all of it is new or gone. */
  readonly what: string;
  readonly left: string;
  readonly right: string;
}

export function comparedLines({ sections }: Comparison, locale: Locale): ComparedLine[] {
  const texts = regenerateTextsFor(locale);
  return sections.flatMap(({ rows }) => rows.flatMap((row) => row.hows.map((how) => lineOf(row, how, texts))));
}

function lineOf({ thing, path, left, right }: ComparedRow, how: How, texts: RegenerateTexts): ComparedLine {
  const line = { group: texts.group(how.code), thing: texts.things[thing], path: path.join(" / ") };
  const facet = texts.facet(thing, how);
  if (facet) return { ...line, what: facet.what, left: facet.from, right: facet.to };
  return { ...line, what: "", left: sideText(left, texts), right: sideText(right, texts) };
}

/** 机构职能（2 分）. */
export function sideText(side: ComparedSide | null, { amount }: RegenerateTexts): string {
  if (!side) return "";
  return side.amount ? `${side.name}（${amount(side.amount.of, side.amount.value)}）` : side.name;
}
