/** What there is to say about a rule and its findings, in one shape for every language. */
import type { Finding, RuleGroup, RuleIdOf } from "../../checks";
import { valueText } from "../../sheet/value";
import type { CellValue } from "../../sheet/value";
import { percent } from "../numbers";
import { limitOf, placeName } from "../places";
import type { FindingText } from "../messages";

export interface RuleText {
  /** In a few words, for lists. */
  readonly title: string;
  /** Why it matters, a sentence or two. */
  readonly why: string;
  readonly says: (told: Told) => FindingText;
}

export type RuleTexts<G extends RuleGroup> = Readonly<Record<RuleIdOf<G>, RuleText>>;

/** A finding, with the words that most sentences need. */
export interface Told extends Finding {
  /** 市发改委 · 动态要闻 · 2. */
  readonly where: string;
  /** What the criterion allows: 50%. */
  readonly limit: string;
  /** The value as it stands in the cell. */
  readonly shown: string;
  /** The value as a percentage where it is a number; else in quotation marks. */
  readonly percent: string;
  /** From the finding's data; empty where it has none of that name. */
  readonly text: (name: string) => string;
  readonly number: (name: string) => number;
  readonly list: (name: string) => readonly string[];
}

export function told(finding: Finding, empty: string): Told {
  const { unit, indicator, criterion, field, value, data } = finding;
  const shown = value === null ? empty : valueText(value);
  const plain = (name: string): CellValue => {
    const one = data[name];
    return one === undefined || Array.isArray(one) ? null : (one as CellValue);
  };
  return {
    ...finding,
    where: placeName(unit, indicator, criterion, field),
    limit: criterion ? limitOf(criterion) : "",
    shown,
    percent: typeof value === "number" ? percent(value) : `“${shown}”`,
    text: (name) => valueText(plain(name)),
    number: (name) => Number(plain(name) ?? 0),
    list: (name) => {
      const one = data[name];
      return Array.isArray(one) ? one.map(String) : [];
    },
  };
}

/** A number as one types it into the criterion's cell: a share as a percentage, a count as it is. */
export function entryText({ criterion }: Finding, number: number): string {
  const kind = criterion?.rule.kind;
  return kind === "range" || kind === "levels" ? percent(number) : String(number);
}
